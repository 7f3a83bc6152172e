/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Random programs against the model. {@code -Dprograms=200000} runs more of them; a program that
 * fails is made small and shown as Java.
 */
class SessionProperties {
  private static final int STEPS = 50;

  /** Past these, app code does nothing when it is called back, so that each program ends. */
  private static final int REACTIONS = 12;

  @Property(generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
  @AddLifecycleHook(Report.class)
  void nothingIsLostAndNothingLeaks(@ForAll("programs") Program program) {
    ProgramRun.run(program);
  }

  @Provide
  Arbitrary<Program> programs() {
    Arbitrary<List<Integer>> steps = number(Kind.steps()).list().ofSize(STEPS);
    Arbitrary<List<Integer>> reactions = number(Kind.reactions()).list().ofSize(REACTIONS);
    return Combinators.combine(
            number(3).map(n -> n == 0 ? 20 : n == 1 ? 4 : 8),
            number(6).map(n -> n < 4 ? 0 : n - 3),
            number(8).map(n -> n < 4 ? 0 : n - 3),
            number(4),
            number(4).map(n -> n == 3),
            steps,
            reactions)
        .as(Program::new);
  }

  private static Arbitrary<Integer> number(int below) {
    return Arbitraries.integers()
        .between(0, below - 1)
        .withDistribution(RandomDistribution.uniform());
  }

  /** Prints how much was tried, and fails if some row was hardly tried at all. */
  static final class Report implements AroundPropertyHook {
    private static final int AT_LEAST = 100;
    private static final int FULL_RUN = 20_000;

    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      PropertyExecutionResult result = property.execute();
      if (result.status() != PropertyExecutionResult.Status.SUCCESSFUL) {
        return result;
      }
      int programs = result.countTries();
      System.out.println(
          programs
              + " programs, "
              + (long) programs * STEPS
              + " steps, seed "
              + result.seed().orElse("unknown"));
      for (Row row : Row.values()) {
        System.out.println("  " + row + " " + row.count());
      }
      String neglected =
          Arrays.stream(Row.values())
              .filter(row -> row.count() < AT_LEAST)
              .map(Row::name)
              .collect(Collectors.joining(", "));
      return programs < FULL_RUN || neglected.isEmpty()
          ? result
          : result.mapToFailed("exercised fewer than " + AT_LEAST + " times: " + neglected);
    }
  }
}
