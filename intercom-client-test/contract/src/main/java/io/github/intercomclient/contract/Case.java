/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

/** One behaviour: a sentence that says it, and the steps that show it. */
public final class Case {

  /** The steps of a case. */
  public interface Steps {
    void on(Stage stage);
  }

  private final String name;
  private final Steps steps;

  Case(String name, Steps steps) {
    this.name = name;
    this.steps = steps;
  }

  public String name() {
    return name;
  }

  /**
   * Runs the steps on a cleared stage.
   *
   * @throws AssertionError where the library does something else than the case says
   */
  public void runOn(Stage stage) {
    stage.clear();
    steps.on(stage);
  }
}
