/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import io.github.intercomclient.Registration;
import io.github.intercomclient.UrlKey;

/**
 * Turns what routers and browsers signal into navigations: a navigation is what differs from the
 * page told last, once the signals have settled.
 */
final class RouterHook {
  private final Page page;
  private final Session session;
  private final UrlKey key;

  RouterHook(Page page, Session session, UrlKey key) {
    this.page = page;
    this.session = session;
    this.key = key;
  }

  /** Follows the page's URL until the registration is removed. */
  Registration follow() {
    SettleTimer timer =
        new SettleTimer(page, () -> session.attempt(this::compare, "followNavigation"));
    Registration signals =
        page.onUrlSignal(
            ignored -> {
              if (session.isBooted()) {
                timer.signal();
              }
            });
    return () -> {
      signals.remove();
      timer.stop();
    };
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
