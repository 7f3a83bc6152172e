/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.intercomclient.Messenger;
import io.github.intercomclient.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two Messengers on a page, as two apps that were compiled apart have them. */
class SharedPageTest extends SessionTest {

  private void snippetForAda() {
    fake.setIntercomSetting("app_id", "abc12345");
    fake.setIntercomSetting("user_id", "ada");
    fake.setIntercomSetting("email", "ada@example.com");
    fake.setIntercomSetting("user_hash", hash("hash-of-ada"));
    fake.addSnippet("abc12345");
    fake.loadScript();
  }

  private String callsFrom(int number) {
    List<String> calls = fake.calls();
    return String.join("\n", calls.subList(number, calls.size()));
  }

  @Test
  void nothingOfAnAdoptedPersonGoesUnderTheNextOnesBoot() {
    snippetForAda();
    Messenger first = create();
    Messenger second = create();
    first.boot(ada());
    int before = fake.calls().size();

    second.boot(bob());

    assertFalse(callsFrom(before).contains("ada"), callsFrom(before));
  }

  @Test
  void whatWaitsInTheBudgetIsForgottenWhenTheOtherOneShutsDown() {
    bootLive();
    Messenger second = create();
    for (int n = 0; second.remainingUpdates() > 0; n++) {
      second.update(User.changes().attribute("n", n));
    }
    second.update(User.changes().attribute("iban", "of-ada"));
    messenger.shutdown();
    int before = fake.calls().size();

    second.boot(bob());
    fake.advance(31);

    assertFalse(callsFrom(before).contains("of-ada"), callsFrom(before));
  }

  @Test
  void aShutdownOfTheAdopterEndsTheSessionOfTheFirst() {
    bootLive();
    Messenger second = create();
    second.shutdown();
    int before = fake.calls().size();

    messenger.update(User.changes().attribute("apples", 1));
    messenger.update();
    messenger.trackEvent("late");

    assertEquals("", callsFrom(before));
    assertErrors(DROPPED_AFTER_SHUTDOWN);
  }

  @Test
  void aShutdownOfTheFirstEndsTheSessionOfTheAdopter() {
    snippetForAda();
    messenger = create();
    Messenger second = create();
    messenger.shutdown();
    int before = fake.calls().size();

    second.update(User.changes().attribute("apples", 1));
    second.trackEvent("late");

    assertEquals("", callsFrom(before));
  }

  @Test
  void dataOfTheSessionBeforeDoesNotReachTheNextPersonsThroughTheAdopter() {
    bootLive();
    Messenger second = create();
    messenger.shutdown();
    messenger.boot(bob());
    int before = fake.calls().size();

    second.update(User.changes().attribute("iban", "of-ada"));

    assertEquals("", callsFrom(before));
  }
}
