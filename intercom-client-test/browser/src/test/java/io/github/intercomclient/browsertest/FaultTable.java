/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** What was seen of each fault, by whatever test; printed when all of them are through. */
final class FaultTable implements BeforeAllCallback {
  private static final Namespace NAMESPACE = Namespace.create(FaultTable.class);

  private Rows rows;

  /** What the table has so far, with a row for each fault. */
  private static final class Rows implements AutoCloseable {
    private final Map<String, String> byFault = new TreeMap<>();

    @Override
    public void close() {
      System.out.println(
          "| fault | state reached | what was kept | what the error handler heard |");
      System.out.println("|---|---|---|---|");
      byFault.values().forEach(System.out::println);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    rows =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Rows.class, unused -> new Rows(), Rows.class);
  }

  /** Keeps what a page says of a fault: the states it saw, what it kept, what it was told. */
  void add(String fault, Object states, Object kept, List<?> errors) {
    String told = errors.isEmpty() ? "nothing" : String.join("; ", errors.toArray(String[]::new));
    rows.byFault.put(fault, "| %s | %s | %s | %s |".formatted(fault, states, kept, told));
  }
}
