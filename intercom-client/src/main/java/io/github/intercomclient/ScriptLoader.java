/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Action;
import io.github.intercomclient.page.Page;

/** Loads the vendor's script once, and again if it was blocked. */
final class ScriptLoader {
  /** The script is overdue after this many milliseconds. */
  static final int TIME_LIMIT = 20_000;

  static final int ONLINE_RETRIES = 5;

  // The states as numbers: an enum costs more bytes.
  static final int NEW = 0;
  static final int LOADING = 1;
  static final int LIVE = 2;
  static final int BLOCKED = 3;

  private final Session session;
  private final Settings settings;
  private final Page page;
  private final Notifications notifications;

  private int state = NEW;
  private String url;

  /** Whether the script may be fetched as soon as a session is running. */
  private boolean allowed;

  /** Whether this loader has fetched the script, or is responsible for retrying it. */
  private boolean requested;

  /** The number of the current request, which tells it from those that were given up. */
  private int request;

  private double requestedAt;

  /** Whether the request has failed, and is not merely overdue. */
  private boolean failed;

  private int onlineRetries;

  /** Creates a loader that has fetched nothing yet. */
  ScriptLoader(Session session) {
    this.session = session;
    settings = session.settings;
    page = session.page;
    notifications = session.notifications;
    url = settings.scriptUrl;
    allowed = true;
    if (Uses.laterLoading) {
      allowed = !settings.loadsLater;
    }
  }

  /** The address that was requested last. */
  String url() {
    return url;
  }

  /** Called when a session has begun. The script is not fetched before: it would boot by itself. */
  void begin() {
    if (allowed) {
      request();
    } else {
      requestWhenIdle();
    }
  }

  private void requestWhenIdle() {
    if (Uses.laterLoading) {
      if (settings.loadsWhenIdle) {
        page.whenIdle(notifications.asEntry(this::request));
      }
    }
  }

  /** Fetches the script: now if a session is running, else at the next boot. */
  void load() {
    notifications.enter();
    allowed = true;
    if (session.isRunning()) {
      request();
    }
    notifications.exit();
  }

  /** Expects a script that was requested now, or by the page's own snippet. */
  void expect() {
    requestedAt = page.now();
    change(LOADING);
  }

  private void change(int to) {
    if (state != to) {
      state = to;
      session.parts.stateChanged(to);
    }
  }

  private void request() {
    if (!requested && state != LIVE && url != null) {
      retryWhenOnline();
      fetch();
    }
  }

  /** Makes this loader responsible for retrying the script. */
  private void retryWhenOnline() {
    if (!requested) {
      requested = true;
      page.onOnline(notifications.asEntry(this::retryOnline));
    }
  }

  private void fetch() {
    expect();
    failed = false;
    int mine = ++request;
    Action onError =
        notifications.asEntry(
            () -> {
              // A request that was given up may fail after a newer one was made.
              if (mine == request && state != LIVE) {
                failed = true;
                block("script failed");
              }
            });
    page.run(
        () -> page.addScript(url, settings.scriptAttributes, onError), reason -> onError.run());
  }

  private void block(String how) {
    if (state != BLOCKED) {
      change(BLOCKED);
      notifications.reportFault(how, "calls wait for the script until retry()");
    }
  }

  /** Called when the widget is running. */
  void setLive() {
    change(LIVE);
  }

  /** Called when other code has removed the widget. */
  void setGone() {
    retryWhenOnline();
    failed = true;
    block("script gone");
  }

  private void retryOnline() {
    if (session.isRunning() && onlineRetries < ONLINE_RETRIES && state() == BLOCKED) {
      onlineRetries++;
      retryNow();
    }
  }

  /** Requests a blocked script again. */
  void retry() {
    notifications.enter();
    if (state() == BLOCKED) {
      retryNow();
    }
    notifications.exit();
  }

  private void retryNow() {
    page.removeScript(url);
    session.restore();
    if (!failed) {
      // For the same address a browser would reuse the request that hangs.
      url += url.indexOf("?") < 0 ? "?retry" : "&retry";
    }
    fetch();
  }

  /** Checks the page, and returns the state as the number of a {@link ScriptState}. */
  int look() {
    notifications.enter();
    int now = state();
    notifications.exit();
    return now;
  }

  /** The state when this entry began, or blocked if the script is overdue by now. */
  int state() {
    if (state == LOADING) {
      if (page.now() - requestedAt >= TIME_LIMIT) {
        block("script overdue");
      }
    }
    return state;
  }
}
