/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import io.github.intercomclient.Registration;
import java.util.ArrayList;
import java.util.List;

/** A listener of a random program. */
final class Ear {

  enum Event {
    SHOW,
    HIDE,
    UNREAD,
    READY
  }

  /** What the listener does when it hears something. */
  enum Habit {
    NOTHING,
    THROWS,
    REMOVES_ITSELF,
    TRACKS,
    SHUTS_DOWN,
    BOOTS
  }

  final Event event;
  final Habit habit;
  final String name;
  final List<Integer> heard = new ArrayList<>();
  Registration registration;
  boolean removed;

  Ear(Event event, Habit habit, String name) {
    this.event = event;
    this.habit = habit;
    this.name = name;
  }
}
