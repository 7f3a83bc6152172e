/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Items;

/** What the app gives before the first boot: data, the person that it names, and calls. */
final class HeldCalls extends SessionPart {
  private final Session session;
  private Attributes person = Attributes.create();
  private Attributes data = Attributes.create();
  private final Items<Items<Object>> calls = Items.create();
  private boolean sending;

  HeldCalls(Session session) {
    this.session = session;
  }

  /** Holds data for the person who will be booted. */
  void add(Attributes named, Attributes more) {
    if (Identity.isNamed(person) && Identity.isAnother(person, named)) {
      reportDropped();
    }
    Identity.add(person, named);
    Companies.join(data, more);
  }

  /**
   * Holds a call.
   *
   * @return whether the oldest call was dropped for it
   */
  boolean add(Items<Object> call) {
    calls.add(call);
    boolean drops = calls.size() > Outbox.LIMIT;
    if (drops) {
      calls.removeFirst();
    }
    return drops;
  }

  /** Whether the held calls are being made, so that a new one has to come after them. */
  boolean isSending() {
    return sending;
  }

  private void reportDropped() {
    dropData();
    session.notifications.reportFault(
        "held data dropped", "updates before the boot named another person");
  }

  private void dropData() {
    person = Attributes.create();
    data = Attributes.create();
  }

  @Override
  void addTo(Attributes named, Attributes booted, Attributes boot, Attributes said) {
    Attributes who = booted.copy();
    Identity.add(who, named);
    if (Identity.isAnother(named, person) || Identity.isAnother(who, person)) {
      reportDropped();
    }
    Identity.add(booted, person);
    said.putAll(data);
    dropData();
  }

  @Override
  void begin() {
    // A call may run foreign code that ends the session, which clears the remaining calls.
    sending = true;
    while (sending && calls.size() > 0) {
      session.deliverOrQueue(calls.removeFirst());
    }
    sending = false;
  }

  @Override
  void end() {
    dropData();
    calls.clear();
    sending = false;
  }
}
