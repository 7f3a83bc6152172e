/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.mutations;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs test classes, in a process of its own, up to the first test that fails. */
public final class FirstFailure implements ExecutionCondition, TestExecutionListener {
  private static String failure;
  private static int passed;

  /** For the test engine alone. */
  public FirstFailure() {}

  /**
   * Runs the tests.
   *
   * @param arguments a file, which is to say what has failed, or how many tests have not; and the
   *     classes
   */
  public static void main(String[] arguments) throws Exception {
    FirstFailure listener = new FirstFailure();
    for (int i = 1; i < arguments.length && failure == null; i++) {
      int before = passed;
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(DiscoverySelectors.selectClass(arguments[i]))
                  .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                  .build(),
              listener);
      if (failure == null && passed == before) {
        throw new IllegalStateException("no tests in " + arguments[i]);
      }
    }
    Files.writeString(
        Path.of(arguments[0]), failure == null ? "passed " + passed : "failed " + failure);
    // Whatever a test has left running.
    System.exit(0);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.FAILED && failure == null) {
      failure = nameOf(test) + "\n" + result.getThrowable().map(Object::toString).orElse("");
      result.getThrowable().ifPresent(Throwable::printStackTrace);
    } else if (test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      passed++;
    }
  }

  private static String nameOf(TestIdentifier test) {
    if (test.getSource().orElse(null) instanceof MethodSource method) {
      String shortName = method.getClassName().replaceAll(".*\\.", "");
      return shortName + "." + method.getMethodName();
    }
    return test.getSource().orElse(null) instanceof ClassSource type
        ? type.getClassName().replaceAll(".*\\.", "")
        : test.getDisplayName();
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return failure == null
        ? ConditionEvaluationResult.enabled("nothing has failed")
        : ConditionEvaluationResult.disabled("another test has failed");
  }
}
