/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

/** One behaviour: a sentence that says it, and the steps that show it. */
public final class Case {

  /** The steps of a case. */
  interface Steps {
    void play(Scene scene);
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

  void play(Scene scene) {
    steps.play(scene);
  }
}
