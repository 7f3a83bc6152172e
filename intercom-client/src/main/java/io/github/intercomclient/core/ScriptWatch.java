/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import io.github.intercomclient.Registration;
import io.github.intercomclient.ScriptState;

/** Tells the changes of the script's state, which nothing but looking again and again shows. */
final class ScriptWatch {
  static final int INTERVAL = 250;

  private final Page page;
  private final Session session;
  private final ListenerList listeners;
  private ScriptState last;
  private boolean looking;

  ScriptWatch(Page page, Session session) {
    this.page = page;
    this.session = session;
    listeners = new ListenerList("onStateChange", session);
    last = session.state();
    lookAgain();
  }

  Registration listen(Action action) {
    return listeners.add(action);
  }

  /** Looks later, so that a listener never finds the session in the middle of a call. */
  void lookIn(int millis) {
    page.after(millis, ignored -> look());
  }

  private void look() {
    looking = false;
    ScriptState state = session.state();
    if (state != last) {
      last = state;
      listeners.tell(0);
    }
    lookAgain();
  }

  private void lookAgain() {
    if (last == ScriptState.LOADING && !looking) {
      looking = true;
      lookIn(INTERVAL);
    }
  }
}
