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

  private final Settings settings;
  private final Page page;
  private final Notifications notifications;
  private final Action onOnline;

  private ScriptState state = ScriptState.NEW;
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

  /**
   * Nothing fetched yet.
   *
   * @param onOnline called when the browser comes online and a blocked script may be asked for
   */
  ScriptLoader(Settings settings, Notifications notifications, Action onOnline) {
    this.settings = settings;
    this.page = settings.page;
    this.notifications = notifications;
    this.onOnline = onOnline;
    url = settings.scriptUrl;
    allowed = settings.loading == ScriptLoading.AT_BOOT;
  }

  /** Where the script was asked for last. */
  String url() {
    return url;
  }

  /** A session has begun. Without one a script would boot by itself, so none is fetched before. */
  void begin() {
    if (allowed) {
      request();
    } else if (settings.loading == ScriptLoading.WHEN_IDLE) {
      page.whenIdle(notifications.entry(this::request));
    }
  }

  /** The script may be fetched: now in a session, else at the boot that is to come. */
  void load(boolean booted) {
    allowed = true;
    if (booted) {
      request();
    }
  }

  /** Somebody else's snippet is at work: it fetches the script, or has. */
  void expect() {
    state = ScriptState.LOADING;
    requestedAt = page.now();
  }

  private void request() {
    if (!requested && state != ScriptState.LIVE && url != null) {
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
              if (mine == request && state != ScriptState.LIVE) {
                failed = true;
                block("did not load");
              }
            });
    page.run(
        () -> page.addScript(url, settings.scriptAttributes, onError), reason -> onError.run());
  }

  private void block(String how) {
    if (state != ScriptState.BLOCKED) {
      state = ScriptState.BLOCKED;
      notifications.error("the script " + how + ", calls wait for retry()");
    }
  }

  /** The widget runs. */
  void setLive() {
    state = ScriptState.LIVE;
  }

  /** Other code has taken the widget away. */
  void setGone() {
    require();
    failed = true;
    block("is gone");
  }

  private void retryOnline() {
    if (onlineRetries < ONLINE_RETRIES && isBlocked()) {
      onlineRetries++;
      onOnline.run();
    }
  }

  /** Asks again for a script that is blocked. */
  void retry() {
    if (!failed) {
      // A browser answers the same address with the same request, which hangs.
      url = url.concat(url.indexOf("?") < 0 ? "?retry" : "&retry");
    }
    fetch();
  }

  boolean isBlocked() {
    return state() == ScriptState.BLOCKED;
  }

  /** How far the script has come. */
  ScriptState state() {
    if (state == ScriptState.LOADING) {
      double now = page.now();
      // A clock that is set back would put off the time limit.
      requestedAt = Math.min(requestedAt, now);
      if (now - requestedAt >= TIME_LIMIT) {
        block("is overdue");
      }
    }
    return state;
  }
}
