/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import io.github.intercomclient.Registration;

/**
 * An event of the widget and those who listen to it. The widget forgets its listeners at shutdown
 * and cannot be told to forget one, so it gets one callback for each event and session, and ours
 * are kept here.
 */
final class WidgetEvent extends SessionPart {
  /** Told each time that it happens. */
  static final int EACH_TIME = 0;

  /** Told each time; who comes later is told at once what was told last. */
  static final int LATEST = 1;

  /** Told once in a session; who comes later is told at once. */
  static final int ONCE = 2;

  final String name;
  private final int kind;
  private final Session session;
  private final ListenerList listeners;
  private int observedIn;
  private boolean told;
  private int latest;
  private boolean owesZero;

  WidgetEvent(String name, int kind, Session session) {
    this.name = name;
    this.kind = kind;
    this.session = session;
    listeners = new ListenerList(name, session);
  }

  Registration listen(Action action) {
    Registration registration = listeners.add(action);
    if (told) {
      listeners.tell(action, latest);
    }
    observe();
    return registration;
  }

  /** Sees that the widget tells this session's events. */
  void observe() {
    if (session.isBooted() && observedIn != session.number()) {
      int number = session.number();
      observedIn = number;
      Action callback =
          value -> {
            if (session.noticeCallback(number)) {
              happened(value);
            }
          };
      session.deliver(new Call(name, callback, null));
    }
  }

  /** What was told last in this session, 0 if nothing was. */
  int latest() {
    observe();
    return latest;
  }

  private void happened(int value) {
    if (kind != ONCE || !told) {
      told = kind != EACH_TIME;
      // A widget may tell nothing, or nonsense.
      latest = value > 0 ? value | 0 : 0;
      listeners.tell(latest);
    }
  }

  @Override
  void onBoot() {
    if (!listeners.isEmpty()) {
      observe();
    }
  }

  @Override
  void onShutdown() {
    told = false;
    owesZero = latest != 0;
    latest = 0;
  }

  @Override
  void afterShutdown() {
    if (owesZero) {
      owesZero = false;
      listeners.tell(0);
    }
  }
}
