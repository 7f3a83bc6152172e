/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import java.util.function.ToIntFunction;

/** What a step of a program can be, or what app code does when it is called back. */
enum Kind {
  NOTHING(2, 60),
  BOOT(12, 6),
  BOOT_VISITOR(4, 2),
  SHUTDOWN(6, 5),
  UPDATE(8, 2),
  UPDATE_DATA(16, 8),
  UPDATE_TWICE(3, 0),
  UPDATE_OTHER(4, 3),
  APPEARANCE(4, 3),
  TRACK(12, 8),
  TRACK_MANY(2, 1),
  SHOW(3, 2),
  LISTEN(14, 6),
  REMOVE(4, 8),
  RETRY(4, 4),
  LOAD(3, 2),
  ASK(2, 3),
  THROW(0, 14),
  CREATE_SECOND(4, 0),
  LOAD_SCRIPT(5, 0),
  BLOCK_SCRIPT(3, 0),
  BREAK_SCRIPT(2, 0),
  COME_ONLINE(2, 0),
  REMOVE_WIDGET(3, 0),
  THROW_IN_QUEUE(3, 0),
  MOVE_CLOCK(3, 0),
  OPEN(5, 0),
  CLOSE(5, 0),
  UNREAD(6, 0),
  NAVIGATE(10, 0),
  NAVIGATED(3, 0),
  FOLLOW(4, 0),
  FOLLOW_LOGOUT(1, 0),
  LOG_OUT_ELSEWHERE(2, 0),
  ADVANCE(16, 0),
  MISTAKE(2, 0),
  LONG_TEXT(2, 0);

  /** A kind, which of its variants, and which of the Messengers does it. */
  record Choice(Kind kind, int variant, boolean second) {}

  private static final int VARIANTS = 8;

  /** How often it comes, against the others. */
  private final int asStep;

  private final int asReaction;

  Kind(int asStep, int asReaction) {
    this.asStep = asStep;
    this.asReaction = asReaction;
  }

  /** How many different steps there are. */
  static int steps() {
    return numbers(kind -> kind.asStep);
  }

  /** How many different reactions there are. */
  static int reactions() {
    return numbers(kind -> kind.asReaction);
  }

  static Choice step(int number) {
    return choice(number, kind -> kind.asStep);
  }

  static Choice reaction(int number) {
    return choice(number, kind -> kind.asReaction);
  }

  private static int numbers(ToIntFunction<Kind> weight) {
    int sum = 0;
    for (Kind kind : values()) {
      sum += weight.applyAsInt(kind) * VARIANTS * 2;
    }
    return sum;
  }

  private static Choice choice(int number, ToIntFunction<Kind> weight) {
    int rest = number;
    for (Kind kind : values()) {
      int size = weight.applyAsInt(kind) * VARIANTS * 2;
      if (rest < size) {
        return new Choice(kind, rest % VARIANTS, rest / VARIANTS % 2 == 1);
      }
      rest -= size;
    }
    throw new IllegalArgumentException("no step has the number " + number);
  }
}
