/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import java.util.ArrayList;
import java.util.List;

/** What the library promises on every platform: all cases, in the order in which they run. */
public final class Contract {

  private final List<Case> cases = new ArrayList<>();
  private String topic;

  private Contract() {
    topic("boot");
    BootCases.addTo(this);
    topic("update");
    UpdateCases.addTo(this);
    topic("appearance");
    AppearanceCases.addTo(this);
    topic("methods");
    MethodCases.addTo(this);
    topic("events");
    EventCases.addTo(this);
    topic("listeners");
    ListenerCases.addTo(this);
    topic("session");
    SessionCases.addTo(this);
    topic("queue");
    QueueCases.addTo(this);
    topic("page");
    PageCases.addTo(this);
    topic("budget");
    BudgetCases.addTo(this);
    topic("navigation");
    NavigationCases.addTo(this);
    topic("mistakes");
    MistakeCases.addTo(this);
  }

  /** All cases. */
  public static List<Case> cases() {
    return new Contract().cases;
  }

  private void topic(String name) {
    topic = name;
  }

  /** Adds a case to the current topic. */
  void check(String behaviour, Case.Steps steps) {
    cases.add(new Case(topic + ": " + behaviour, steps));
  }
}
