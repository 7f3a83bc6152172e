/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Action;

/**
 * Turns signals into navigations, and each navigation into one update. A router may signal before
 * the URL is final, and may change it more than once, so the signals settle first.
 */
final class Navigation {
  static final int QUIET = 50;
  static final int AT_MOST = 250;

  private final Session session;

  /** Tells which page a URL names; null if the app reports its navigations. */
  private final UrlKey key;

  /** Cancels the timer; null while none runs. */
  private Action cancel;

  private double firstSignal;
  private double lastSignal;

  /** How many boots and updates had been sent at the last signal. */
  private int sentBefore;

  private boolean moved;

  Navigation(Session session, UrlKey key) {
    this.session = session;
    this.key = key;
  }

  /** Follows the page's URL until the registration is removed. */
  Registration follow() {
    Action end = session.page.onUrlSignal(session.notifications.asEntry(this::signal));
    return () -> {
      end.run();
      if (cancel != null) {
        cancel.run();
        cancel = null;
      }
    };
  }

  /** Called when the app reports a navigation. */
  void report() {
    session.notifications.enter();
    signal();
    session.notifications.exit();
  }

  private void signal() {
    if (session.isRunning()) {
      // What is queued in the stub will be sent from this page.
      session.outbox.noteUrlIfQueued();
      sentBefore = session.outbox.sent();
      lastSignal = session.page.now();
      if (cancel == null) {
        firstSignal = lastSignal;
        look(QUIET);
      }
    }
  }

  private void look(double millis) {
    cancel = session.page.after(millis, session.notifications.asEntry(this::look));
  }

  private void look() {
    double rest = Math.min(lastSignal + QUIET, firstSignal + AT_MOST) - session.page.now();
    if (rest > 0) {
      look(rest);
    } else {
      cancel = null;
      if (session.isRunning() && (key == null ? sentBefore == session.outbox.sent() : hasMoved())) {
        session.update();
      }
    }
  }

  /** Whether this page is another than the one last sent to the vendor. */
  private boolean hasMoved() {
    String sent = session.owner.lastSentUrl();
    moved = false;
    if (sent != null) {
      session.page.run(
          () -> {
            String here = key.keyOf(session.page.url());
            moved = here != null && !here.equals(key.keyOf(sent));
          },
          reason -> session.notifications.reportThrow("followNavigation", reason));
    }
    return moved;
  }
}
