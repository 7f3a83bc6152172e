/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import io.github.intercomclient.Registration;
import io.github.intercomclient.ScriptState;

/**
 * Tells the changes of the script's state, which nothing but looking again and again shows. It
 * looks only while the script is on its way and a session waits for it.
 */
final class ScriptWatch extends SessionPart {
  static final int INTERVAL = 250;

  private final Page page;
  private final Session session;
  private final ListenerList listeners;
  private ScriptState last;
  private Registration timer;
  private double looksUntil;

  ScriptWatch(Page page, Session session) {
    this.page = page;
    this.session = session;
    listeners = new ListenerList("onStateChange", session);
    last = session.state();
    lookAgain();
  }

  Registration listen(Action action) {
    Registration registration = listeners.add(action);
    lookAgain();
    return registration;
  }

  /** Looks soon, so that a listener never finds the session in the middle of a call. */
  void lookSoon() {
    lookIn(0);
  }

  private void lookIn(int millis) {
    stop();
    timer = page.after(millis, ignored -> look());
  }

  private void look() {
    timer = null;
    ScriptState state = session.state();
    if (state != last) {
      last = state;
      if (state == ScriptState.BLOCKED) {
        page.onScriptLoad(session.scriptUrl(), ignored -> lookOn());
      }
      listeners.tell(0);
    }
    lookAgain();
  }

  /** A late script has come after all, and brings the widget in a while. */
  private void lookOn() {
    looksUntil = page.now() + ScriptLoader.TIME_LIMIT;
    lookAgain();
  }

  private void lookAgain() {
    boolean comes =
        last == ScriptState.LOADING || last == ScriptState.BLOCKED && page.now() < looksUntil;
    if (timer == null && comes && session.isBooted() && !listeners.isEmpty()) {
      lookIn(INTERVAL);
    }
  }

  private void stop() {
    if (timer != null) {
      timer.remove();
      timer = null;
    }
  }

  @Override
  void onBoot() {
    lookSoon();
  }

  @Override
  void onShutdown() {
    stop();
  }
}
