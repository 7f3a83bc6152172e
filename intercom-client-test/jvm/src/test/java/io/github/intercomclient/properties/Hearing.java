/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import io.github.intercomclient.properties.Ear.Event;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the listeners of one Messenger are to hear: whoever is registered when something happens
 * hears it once, in the order in which things have happened, unless removed before.
 */
final class Hearing {
  private record Expected(Ear ear, int value) {}

  private final List<Ear> ears = new ArrayList<>();
  private final Map<Event, Deque<Expected>> expected = new EnumMap<>(Event.class);

  /** What was told last in this session; nothing where nothing was told. */
  private final Map<Event, Integer> told = new EnumMap<>(Event.class);

  /** How often the widget has told an event. */
  private final Map<Event, Integer> times = new EnumMap<>(Event.class);

  private boolean minds;
  private boolean open;

  Hearing() {
    for (Event event : Event.values()) {
      expected.put(event, new ArrayDeque<>());
    }
  }

  List<Ear> ears() {
    return ears;
  }

  boolean isListenedTo(Event event) {
    return ears.stream().anyMatch(ear -> ear.event == event && !ear.removed);
  }

  /** Somebody listens from now on, and is told what the earlier ones know. */
  void add(Ear ear) {
    ears.add(ear);
    minds |= ear.event == Event.HIDE;
    if (told.containsKey(ear.event)) {
      expected.get(ear.event).add(new Expected(ear, told.get(ear.event)));
    }
  }

  /** The widget tells this Messenger of an event in its session. */
  void happens(Event event, int value) {
    times.merge(event, 1, Integer::sum);
    if (event == Event.READY && told.containsKey(event)) {
      return;
    }
    if (event == Event.READY || event == Event.UNREAD) {
      told.put(event, value);
    }
    open = minds && (event == Event.SHOW || open && event != Event.HIDE);
    expect(event, value);
  }

  int times(Event event) {
    return times.getOrDefault(event, 0);
  }

  private void expect(Event event, int value) {
    for (Ear ear : ears) {
      if (ear.event == event && !ear.removed) {
        expected.get(event).add(new Expected(ear, value));
      }
    }
  }

  /** The session ends: nothing is unread, and what was open is closed. */
  void sessionEnds() {
    if (unread() != 0) {
      expect(Event.UNREAD, 0);
    }
    if (open) {
      expect(Event.HIDE, 0);
    }
    open = false;
    told.clear();
  }

  int unread() {
    return told.getOrDefault(Event.UNREAD, 0);
  }

  /** A listener hears something; returns what is wrong with that, or null. */
  String hear(Ear ear, int value) {
    ear.heard++;
    ear.last = value;
    Expected next = next(ear.event);
    expected.get(ear.event).poll();
    return next != null && next.ear == ear && next.value == value
        ? null
        : ear.name + " hears " + value + (next == null ? "" : " instead of " + text(next));
  }

  /** What was to be heard and was not; null if all was. */
  String missing() {
    for (Event event : Event.values()) {
      Expected next = next(event);
      if (next != null) {
        return text(next) + " was not heard";
      }
    }
    return null;
  }

  private Expected next(Event event) {
    Deque<Expected> queue = expected.get(event);
    while (!queue.isEmpty() && queue.peek().ear.removed) {
      queue.poll();
    }
    return queue.peek();
  }

  private static String text(Expected next) {
    return next.value + " by " + next.ear.name;
  }
}
