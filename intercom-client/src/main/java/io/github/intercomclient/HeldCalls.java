/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Call;
import io.github.intercomclient.page.Items;

/** What the app says before the first boot: data, whom it names, and calls. */
final class HeldCalls {
  private Attributes person = new Attributes();
  private Attributes data = new Attributes();
  private Items<Call> calls = new Items<>();

  /**
   * Holds data of whoever will be booted.
   *
   * @return whether earlier data named another person, and was dropped for it
   */
  boolean add(Attributes named, Attributes more) {
    boolean drops = Identity.isNamed(person) && Identity.isAnother(person, named);
    if (drops) {
      dropData();
    }
    Identity.add(person, named);
    Companies.join(data, more);
    return drops;
  }

  /**
   * Holds a call.
   *
   * @return whether the oldest call was dropped for it
   */
  boolean add(Call call) {
    calls.add(call);
    boolean drops = calls.size() > Outbox.LIMIT;
    if (drops) {
      calls.removeFirst();
    }
    return drops;
  }

  /** Whom the data names, if it names anybody. */
  Attributes person() {
    return person;
  }

  Attributes data() {
    return data;
  }

  /** Hands over the calls. */
  Items<Call> takeCalls() {
    Items<Call> taken = calls;
    calls = new Items<>();
    return taken;
  }

  void dropData() {
    person = new Attributes();
    data = new Attributes();
  }
}
