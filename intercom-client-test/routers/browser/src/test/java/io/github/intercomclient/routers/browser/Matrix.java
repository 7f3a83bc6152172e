/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Updates seen and expected, for each source, compiler and engine; printed when all are done. */
final class Matrix implements AutoCloseable {
  private static final List<String> COMPILERS = List.of("J2CL", "GWT");

  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

  /** The one matrix of a test run. */
  static Matrix of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(Matrix.class);
  }

  synchronized void put(String source, Engine engine, String compiler, String score) {
    rows.computeIfAbsent(source, name -> new TreeMap<>()).put(column(engine, compiler), score);
  }

  private static String column(Engine engine, String compiler) {
    return engine.name() + compiler;
  }

  @Override
  public synchronized void close() {
    List<List<String>> table = new ArrayList<>();
    List<String> engines = new ArrayList<>(List.of(""));
    List<String> compilers = new ArrayList<>(List.of("updates seen/expected"));
    for (Engine engine : Engine.values()) {
      for (String compiler : COMPILERS) {
        engines.add(engine.title + (engine.hasNavigation ? " +nav" : " -nav"));
        compilers.add(compiler);
      }
    }
    table.add(engines);
    table.add(compilers);
    rows.forEach(
        (source, scores) -> {
          List<String> row = new ArrayList<>(List.of(source));
          for (Engine engine : Engine.values()) {
            for (String compiler : COMPILERS) {
              row.add(scores.getOrDefault(column(engine, compiler), "-"));
            }
          }
          table.add(row);
        });
    StringBuilder text = new StringBuilder("\nNavigations followed (nav: the Navigation API)\n");
    for (List<String> row : table) {
      text.append(String.format("%-36s", row.get(0)));
      row.stream().skip(1).forEach(cell -> text.append(String.format("| %-14s", cell)));
      text.append('\n');
    }
    System.out.println(text);
  }
}
