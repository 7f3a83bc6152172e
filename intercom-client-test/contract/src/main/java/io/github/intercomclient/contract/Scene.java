/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import io.github.intercomclient.Messenger;
import io.github.intercomclient.User;
import java.util.ArrayList;
import java.util.List;

/**
 * One case on a stage: what it does to the page, and what it expects. Expected JSON is written with
 * single quotes for double ones, its members in any order.
 */
final class Scene {

  /** Something that an app does. */
  interface Act {
    void run();
  }

  static final String APP_ID = "abc12345";

  /** What could be a hash. */
  static final String HASH = "0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9";

  private final Stage stage;
  private final List<String> errors = new ArrayList<>();
  private final List<String> expectations = new ArrayList<>();
  private int seenCalls;
  private int seenErrors;
  private int lateErrors;

  Scene(Stage stage) {
    this.stage = stage;
  }

  /** The page and its widget. */
  Stage stage() {
    return stage;
  }

  /** A builder of a Messenger whose errors this scene hears. */
  Messenger.Builder builder() {
    return builder(APP_ID);
  }

  /** A builder of a Messenger for another app, whose errors this scene hears. */
  Messenger.Builder builder(String appId) {
    return stage.messenger(appId).onError(errors::add);
  }

  /** A Messenger that has not booted. */
  Messenger messenger() {
    return messenger(builder());
  }

  /** A Messenger that has not booted; what it says to the widget that it found is not looked at. */
  Messenger messenger(Messenger.Builder builder) {
    Messenger messenger = builder.build();
    forgetCalls();
    return messenger;
  }

  /** The user of the vendor's article. */
  static User ada() {
    return User.withId("abc123").email("ada@example.com");
  }

  /** Another one. */
  static User grace() {
    return User.withId("def456").email("grace@example.com");
  }

  /** A Messenger in the session of {@link #ada()}, whose calls so far are not looked at. */
  Messenger booted() {
    return booted(ada());
  }

  /** A Messenger in the session of a user, whose calls so far are not looked at. */
  Messenger booted(User user) {
    Messenger messenger = messenger();
    messenger.boot(user);
    forgetCalls();
    return messenger;
  }

  /** How many calls the widget has received that were not looked at. */
  int countCalls() {
    return stage.calls().size() - seenCalls;
  }

  /** Looks past the calls so far. */
  void forgetCalls() {
    seenCalls = stage.calls().size();
  }

  /** Expects these calls, and no others, since it was last asked. */
  void received(String... calls) {
    List<String> received = stage.calls();
    List<String> fresh = new ArrayList<>();
    for (String call : received.subList(seenCalls, received.size())) {
      fresh.add(new Json(call).sorted());
    }
    List<String> expected = new ArrayList<>();
    for (String call : calls) {
      expected.add(sorted(call));
    }
    same("calls", lines(expected), lines(fresh));
    seenCalls = received.size();
    expectations.addAll(expected);
  }

  /** Expects that nothing reached the widget since it was last asked. */
  void receivedNothing() {
    received();
  }

  /** Expects {@code window.intercomSettings} to be this. */
  void settingsAre(String json) {
    same("window.intercomSettings", sorted(json), new Json(stage.settings()).sorted());
  }

  /** Expects one message to the error handler since it was last asked, with all these words. */
  void told(String... words) {
    same("number of messages in " + errors, seenErrors + 1, errors.size());
    contains(errors.get(seenErrors), words);
    seenErrors = errors.size();
  }

  /** Expects one message to the error handler, which a browser may bring after the case. */
  void tellsLater() {
    lateErrors++;
  }

  /**
   * Expects a developer's mistake to be refused with all these words; in a production build, to be
   * made good and told.
   *
   * @return whether the build throws, so that there is nothing more to see
   */
  boolean refuses(Act act, String... words) {
    if (!stage.throwsAtMistakes()) {
      act.run();
      return false;
    }
    String message = null;
    try {
      act.run();
    } catch (IllegalArgumentException refusal) {
      message = String.valueOf(refusal.getMessage());
    }
    if (message == null) {
      throw new AssertionError("was not refused");
    }
    contains(message, words);
    receivedNothing();
    return true;
  }

  /** Ends the case: the error handler must not have heard more than it says. */
  void end() {
    int unseen = errors.size() - seenErrors;
    is(unseen <= lateErrors, "nothing else was told to the error handler: " + errors);
  }

  /** The calls that were expected and received, as JSON. */
  List<String> expectations() {
    return expectations;
  }

  /** Expects two texts to be equal. */
  static void same(String what, String expected, String actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError(what + "\n  expected: " + expected + "\n   but was: " + actual);
    }
  }

  /** Expects two numbers to be equal. */
  static void same(String what, int expected, int actual) {
    same(what, "" + expected, "" + actual);
  }

  /** Expects a condition. */
  static void is(boolean condition, String what) {
    if (!condition) {
      throw new AssertionError("not so: " + what);
    }
  }

  private static void contains(String text, String... words) {
    for (String word : words) {
      is(text.contains(word), "\"" + text + "\" says " + word);
    }
  }

  private static String sorted(String singleQuoted) {
    return new Json(singleQuoted.replace('\'', '"')).sorted();
  }

  private static String lines(List<String> texts) {
    return texts.isEmpty() ? "nothing" : String.join("\n            ", texts);
  }
}
