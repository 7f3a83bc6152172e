/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import io.github.intercomclient.ScriptState;

/** Brings the vendor's script to the page, once, and again where it was blocked. */
final class ScriptLoader {
  /** The script is overdue after this many milliseconds. */
  static final int TIME_LIMIT = 20_000;

  static final int RETRIES_WHEN_ONLINE = 5;

  private final Setup setup;
  private final Page page;
  private final Session session;
  private String url;
  private boolean requested;
  private boolean expected;
  private boolean failed;
  private boolean told;
  private double requestedAt;
  private int retries;

  ScriptLoader(Setup setup, Session session) {
    this.setup = setup;
    this.page = setup.page;
    this.session = session;
    url = setup.scriptUrl;
  }

  /** Where the script was asked for last. */
  String url() {
    return url;
  }

  /** A session has begun. Without one a script would boot by itself, so none is fetched before. */
  void onBoot() {
    if (!setup.loadsLater) {
      request();
    } else if (setup.loadsWhenIdle) {
      page.whenIdle(ignored -> load());
    }
  }

  /** Fetches the script, or sees that it is fetched at the boot. */
  void load() {
    setup.loadsLater = false;
    if (session.isBooted()) {
      request();
    }
  }

  /** Somebody else's snippet is at work: it fetches the script, or has. */
  void expect() {
    expected = true;
    requestedAt = page.now();
  }

  private void request() {
    if (!requested && !page.isLive() && url != null) {
      page.onOnline(ignored -> retryOnline());
      fetch();
    }
  }

  private void fetch() {
    requested = true;
    expected = true;
    failed = false;
    told = false;
    double at = page.now();
    requestedAt = at;
    page.attempt(() -> page.loadScript(url, setup.nonce, ignored -> fail(at)), reason -> fail(at));
    session.stateMayHaveChanged();
  }

  private void fail(double at) {
    // A request that was given up may fail when its successor has not.
    if (at == requestedAt) {
      fail("did not load");
    }
  }

  private void fail(String how) {
    failed = true;
    tell(how);
    session.stateMayHaveChanged();
  }

  private void tell(String how) {
    if (!told) {
      told = true;
      session.error("the script " + how + ", calls wait for retry()");
    }
  }

  /** Asks again for a script that is blocked. */
  void retry() {
    if (isBlocked()) {
      page.removeScript(url);
      if (!failed) {
        // A browser answers the same address with the same request, which hangs.
        url = url.concat(url.indexOf("?") < 0 ? "?retry" : "&retry");
      }
      fetch();
    }
  }

  private void retryOnline() {
    if (session.isBooted() && isBlocked() && retries++ < RETRIES_WHEN_ONLINE) {
      retry();
    }
  }

  /** Other code has taken the widget away. */
  void onGone() {
    if (!requested) {
      page.onOnline(ignored -> retryOnline());
    }
    requested = true;
    expected = true;
    told = false;
    fail("is gone");
  }

  private boolean isBlocked() {
    return !page.isLive() && (failed || expected && page.now() - requestedAt >= TIME_LIMIT);
  }

  ScriptState state() {
    if (page.isLive()) {
      return ScriptState.LIVE;
    }
    if (isBlocked()) {
      tell("is overdue");
      return ScriptState.BLOCKED;
    }
    return expected ? ScriptState.LOADING : ScriptState.NEW;
  }
}
