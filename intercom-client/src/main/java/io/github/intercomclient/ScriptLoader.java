/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Action;
import io.github.intercomclient.page.Page;

/** Brings the vendor's script to the page, once, and again where it was blocked. */
final class ScriptLoader {
  /** The script is overdue after this many milliseconds. */
  static final int TIME_LIMIT = 20_000;

  static final int ONLINE_RETRIES = 5;

  // The states by their numbers: an enum costs a page more.
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

  /** Whether the app, or the browser when it was idle, lets the script be fetched. */
  private boolean allowed;

  /** Whether this loader has fetched the script, or is to bring it back. */
  private boolean requested;

  /** Tells a request from those that were given up. */
  private int request;

  private double requestedAt;

  /** Whether the request has failed, and does not merely hang. */
  private boolean failed;

  private int onlineRetries;

  /** Nothing fetched yet. */
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

  /** Where the script was asked for last. */
  String url() {
    return url;
  }

  /** A session has begun. Without one a script would boot by itself, so none is fetched before. */
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
        page.whenIdle(notifications.entry(this::request));
      }
    }
  }

  /** Fetches the script: now in a session, else at the boot that is to come. */
  void load() {
    notifications.enter();
    allowed = true;
    if (session.isRunning()) {
      request();
    }
    notifications.exit();
  }

  /** Somebody else's snippet is at work: it fetches the script, or has. */
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
      require();
      fetch();
    }
  }

  /** From now on the script is ours to bring back. */
  private void require() {
    if (!requested) {
      requested = true;
      page.onOnline(notifications.entry(this::retryOnline));
    }
  }

  private void fetch() {
    expect();
    failed = false;
    int mine = ++request;
    Action onError =
        notifications.entry(
            () -> {
              // A request that was given up may fail when its successor has not.
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
      notifications.error(how, "calls wait for the script until retry()");
    }
  }

  /** The widget runs. */
  void setLive() {
    change(LIVE);
  }

  /** Other code has taken the widget away. */
  void setGone() {
    require();
    failed = true;
    block("script gone");
  }

  private void retryOnline() {
    if (session.isRunning() && onlineRetries < ONLINE_RETRIES && state() == BLOCKED) {
      onlineRetries++;
      retryNow();
    }
  }

  /** Asks again for a script that is blocked. */
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
      // A browser answers the same address with the same request, which hangs.
      url += url.indexOf("?") < 0 ? "?retry" : "&retry";
    }
    fetch();
  }

  /** How far the script has come, as the number of a {@link ScriptState}, by a look at the page. */
  int look() {
    notifications.enter();
    int now = state();
    notifications.exit();
    return now;
  }

  /** How far the script had come when this entry began. */
  int state() {
    if (state == LOADING) {
      if (page.now() - requestedAt >= TIME_LIMIT) {
        block("script overdue");
      }
    }
    return state;
  }
}
