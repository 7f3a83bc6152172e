/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Action;
import io.github.intercomclient.page.Page;

/**
 * Notifies listeners of changes of the script's state. Nothing but polling shows that the widget
 * has come, so this polls while the script is loading and a session is running.
 */
final class ScriptWatch extends SessionPart {
  static final int INTERVAL = 250;

  private final Session session;
  private final Page page;
  private final ScriptLoader loader;
  private final Listeners listeners;

  /** Cancels the timer; null while none runs. */
  private Action cancel;

  /** When a blocked script has loaded after all; the widget follows a little later. */
  private double lateSince;

  private boolean late;

  private ScriptWatch(Session session) {
    this.session = session;
    page = session.page;
    loader = session.loader;
    listeners = new Listeners("onStateChange", session.notifications);
  }

  /** Adds a listener, which is notified of each change. */
  static Registration listen(Session session, Listener listener) {
    session.notifications.enter();
    ScriptWatch watch = of(session);
    Registration registration = watch.listeners.add(listener);
    watch.look();
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
  void begin() {
    look();
  }

  @Override
  void end() {
    if (cancel != null) {
      cancel.run();
      cancel = null;
    }
  }

  @Override
  void stateChanged(int state) {
    late = false;
    if (state == ScriptLoader.BLOCKED) {
      page.onScriptLoad(loader.url(), session.notifications.asEntry(this::comeLate));
    }
    listeners.notify(state);
    look();
  }

  private void comeLate() {
    late = true;
    lateSince = page.now();
    look();
  }

  /** Polls as long as the state may still change. */
  private void look() {
    int state = loader.state();
    late = late && page.now() - lateSince < ScriptLoader.TIME_LIMIT;
    if (cancel == null
        && session.isRunning()
        && !listeners.isEmpty()
        && (state == ScriptLoader.LOADING || state == ScriptLoader.BLOCKED && late)) {
      cancel =
          page.after(
              INTERVAL,
              session.notifications.asEntry(
                  () -> {
                    cancel = null;
                    look();
                  }));
    }
  }
}
