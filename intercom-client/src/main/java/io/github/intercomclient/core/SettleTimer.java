/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import io.github.intercomclient.Registration;

/**
 * Does something once signals have been quiet for a moment: a router may signal before the URL is
 * final, and may change it more than once.
 */
final class SettleTimer {
  static final int QUIET = 50;
  static final int AT_MOST = 250;

  private final Page page;
  private final Task settled;
  private Registration timer;
  private double firstSignal;
  private double lastSignal;

  SettleTimer(Page page, Task settled) {
    this.page = page;
    this.settled = settled;
  }

  void signal() {
    lastSignal = page.now();
    if (timer == null) {
      firstSignal = lastSignal;
      lookIn(QUIET);
    }
  }

  private void lookIn(double millis) {
    timer = page.after(millis, ignored -> look());
  }

  private void look() {
    double rest = Math.min(lastSignal + QUIET, firstSignal + AT_MOST) - page.now();
    // More is left only where somebody has set the clock back.
    if (rest > 0 && rest <= QUIET) {
      lookIn(rest);
    } else {
      timer = null;
      settled.run();
    }
  }

  void stop() {
    if (timer != null) {
      timer.remove();
      timer = null;
    }
  }
}
