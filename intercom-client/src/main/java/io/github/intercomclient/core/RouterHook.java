/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import io.github.intercomclient.Registration;
import io.github.intercomclient.UrlKey;

/**
 * Turns the signals of routers and browsers into navigations. A router may tell before the URL is
 * final, and may change it more than once, so a navigation is what differs from the last page told
 * once the signals have been quiet for a moment.
 */
final class RouterHook {
  static final int QUIET = 50;
  static final int AT_MOST = 250;

  private final Page page;
  private final Session session;
  private final UrlKey key;
  private Registration timer;
  private double firstSignal;
  private double lastSignal;
  private boolean reported;
  private int sentBefore;

  RouterHook(Page page, Session session, UrlKey key) {
    this.page = page;
    this.session = session;
    this.key = key;
  }

  /** Follows the page's URL until the registration is removed. */
  Registration follow() {
    Registration signals = page.onUrlSignal(ignored -> signal());
    return () -> {
      signals.remove();
      if (timer != null) {
        timer.remove();
        timer = null;
      }
    };
  }

  /** Takes the app's word for a navigation that the URL may not show. */
  void report() {
    sentBefore = session.sent();
    reported = session.isBooted();
    signal();
  }

  private void signal() {
    if (session.isBooted()) {
      lastSignal = page.now();
      if (timer == null) {
        firstSignal = lastSignal;
        timer = page.after(QUIET, ignored -> look());
      }
    }
  }

  private void look() {
    double now = page.now();
    double due = Math.min(lastSignal + QUIET, firstSignal + AT_MOST);
    if (due > now) {
      timer = page.after(due - now, ignored -> look());
      return;
    }
    timer = null;
    if (reported) {
      reported = false;
      if (sentBefore == session.sent()) {
        session.update();
      }
    } else {
      session.attempt(this::compare, "followNavigation");
    }
  }

  private void compare() {
    String told = page.toldUrl();
    String here = key.of(page.url());
    // Another app on the page may have told it, or ended the session that both were in.
    if (told != null && !told.isEmpty() && here != null && !here.equals(key.of(told))) {
      session.update();
    }
  }
}
