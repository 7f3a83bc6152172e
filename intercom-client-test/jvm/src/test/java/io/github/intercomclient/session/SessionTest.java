/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.Messenger;
import io.github.intercomclient.User;
import io.github.intercomclient.fake.FakeIntercom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** A Messenger on a fake page, with an error handler that keeps what it hears. */
abstract class SessionTest {
  static final String BOOT_VISITOR = "['boot',{'app_id':'abc12345'}]";
  static final String BOOT_ADA = "['boot',{'app_id':'abc12345','user_id':'ada'}]";
  static final String BOOT_BOB = "['boot',{'app_id':'abc12345','user_id':'bob'}]";
  static final String UPDATE = "['update']";
  static final String SHUTDOWN = "['shutdown']";

  static final String DROPPED_AFTER_SHUTDOWN =
      "dropped after shutdown: until the next boot calls speak for nobody";
  static final String HELD_DATA_DROPPED =
      "held data dropped: updates before the boot named another person";
  static final String CALLS_DROPPED = "calls dropped: more than 100 wait, and the oldest had to go";
  static final String SCRIPT_FAILED = "script failed: calls wait for the script until retry()";
  static final String SCRIPT_OVERDUE = "script overdue: calls wait for the script until retry()";
  static final String SCRIPT_GONE = "script gone: calls wait for the script until retry()";

  final FakeIntercom fake = new FakeIntercom();
  final List<String> errors = new ArrayList<>();
  final List<String> heard = new ArrayList<>();
  Messenger messenger = create();

  @AfterEach
  void nothingIsThrownIntoThePage() {
    List<String> thrown = new ArrayList<>(fake.uncaught());
    thrown.removeIf(reason -> reason.endsWith("a callback in the queue"));
    assertEquals(List.of(), thrown);
  }

  final Messenger create() {
    return fake.builder("abc12345").onError(errors::add).build();
  }

  /** What could be a hash: 64 hexadecimal digits, different for each text. */
  static String hash(String of) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < 64; i++) {
      digits.append(Character.forDigit((of.charAt(i % of.length()) + i) % 16, 16));
    }
    return digits.toString();
  }

  static User ada() {
    return User.withId("ada");
  }

  static User bob() {
    return User.withId("bob");
  }

  /** Boots Ada on a page whose script has arrived. */
  final void bootLive() {
    fake.loadScript();
    messenger.boot(ada());
    fake.advanceMillis(0);
  }

  /** Boots Ada on a page whose script has arrived, and lets the Messenger see that it has. */
  final void bootSeenLive() {
    bootLive();
    assertTrue(messenger.isBooted());
  }

  /** Uses up the budget with updates {@code n: 1}, {@code n: 2} and so on. */
  final void exhaust() {
    for (int n = 1; messenger.remainingUpdates() > 0; n++) {
      messenger.update(User.changes().attribute("n", n));
    }
  }

  /** Asserts all calls of {@code window.Intercom}; single quotes stand for double ones. */
  final void assertCalls(String... expected) {
    assertEquals(lines(Arrays.asList(expected)), String.join("\n", fake.calls()));
  }

  /** Asserts the calls after the first so many. */
  final void assertCallsFrom(int first, String... expected) {
    List<String> calls = fake.calls();
    assertEquals(
        lines(Arrays.asList(expected)),
        String.join("\n", calls.subList(Math.min(first, calls.size()), calls.size())));
  }

  private static String lines(List<String> expected) {
    return String.join("\n", expected).replace('\'', '"');
  }

  final void assertHeard(String... expected) {
    fake.advanceMillis(0);
    assertEquals(Arrays.asList(expected), heard);
  }

  final void assertErrors(String... expected) {
    fake.advanceMillis(0);
    assertEquals(Arrays.asList(expected), errors);
  }
}
