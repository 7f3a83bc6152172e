/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Action;
import io.github.intercomclient.page.Page;

/**
 * Tells the changes of the script's state to those who listen. That the widget has come can only be
 * seen by looking again and again; this looks while the script is on its way and a session waits.
 */
final class ScriptWatch extends SessionPart {
  static final int INTERVAL = 250;

  private final Session session;
  private final Page page;
  private final ScriptLoader loader;
  private final Listeners listeners;
  private int told;

  /** Cancels the timer; null while none runs. */
  private Action cancel;

  /** When a script that was blocked has come after all; it brings the widget in a while. */
  private double lateSince;

  private boolean late;

  private ScriptWatch(Session session) {
    this.session = session;
    page = session.page;
    loader = session.loader;
    listeners = new Listeners("onStateChange", session.notifications);
    told = loader.state();
  }

  /** Notifies a listener of each change in a session. */
  static Registration listen(Session session, Listener listener) {
    session.notifications.enter();
    ScriptWatch watch = of(session);
    Registration registration = watch.listeners.add(listener);
    session.notifications.exit();
    return registration;
  }

  private static ScriptWatch of(Session session) {
    for (SessionPart part = session.parts.first(); part != null; part = part.next) {
      if (part instanceof ScriptWatch) {
        return (ScriptWatch) part;
      }
    }
    ScriptWatch watch = new ScriptWatch(session);
    session.parts.addFirst(watch);
    return watch;
  }

  @Override
  void exit() {
    int state = loader.state();
    if (state != told) {
      told = state;
      late = false;
      if (state == ScriptLoader.BLOCKED) {
        page.onScriptLoad(loader.url(), session.notifications.entry(this::comeLate));
      }
      listeners.notify(state);
    }
    boolean looks = session.isRunning() && !listeners.isEmpty() && isOnItsWay();
    if (looks && cancel == null) {
      // The exit of this entry looks.
      cancel = page.after(INTERVAL, session.notifications.entry(() -> cancel = null));
    } else if (!looks && cancel != null) {
      cancel.run();
      cancel = null;
    }
  }

  private void comeLate() {
    late = true;
    lateSince = page.now();
  }

  private boolean isOnItsWay() {
    if (late) {
      double now = page.now();
      lateSince = Math.min(lateSince, now);
      late = now - lateSince < ScriptLoader.TIME_LIMIT;
    }
    return told == ScriptLoader.LOADING || told == ScriptLoader.BLOCKED && late;
  }
}
