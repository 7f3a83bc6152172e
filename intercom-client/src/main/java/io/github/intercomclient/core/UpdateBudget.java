/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import io.github.intercomclient.Registration;

/**
 * Keeps within the number of updates that the vendor takes in any 30 minutes, and keeps what is
 * over it until the window turns: navigations become one, data merges, and one update carries all.
 *
 * <p>A quarter is kept for data: navigations alone cannot use it up.
 */
final class UpdateBudget {
  static final int WINDOW = 30 * 60 * 1000;

  /** When something was sent. */
  private static final class Sent {
    final double time;
    Sent next;

    Sent(double time) {
      this.time = time;
    }
  }

  private final Page page;
  private final int limit;
  private final Session session;
  private Sent oldest;
  private Sent newest;
  private int used;
  private boolean waiting;
  private Attributes data;
  private Registration timer;

  UpdateBudget(Page page, int limit, Session session) {
    this.page = page;
    this.limit = limit;
    this.session = session;
  }

  /** Charges a call that is sent, whatever the budget says. */
  void charge() {
    remaining();
    Sent sent = new Sent(page.now());
    if (oldest == null) {
      oldest = sent;
    } else {
      newest.next = sent;
    }
    newest = sent;
    if (++used > limit) {
      // Only the newest ones decide when there is room again.
      forgetOldest();
    }
  }

  /** How many updates may be sent now. */
  int remaining() {
    while (oldest != null && page.now() - oldest.time >= WINDOW) {
      forgetOldest();
    }
    return limit - used;
  }

  private void forgetOldest() {
    oldest = oldest.next;
    used--;
  }

  /** Sends an update without data, or sees that one follows. */
  void update() {
    waiting = true;
    flush();
  }

  /** Sends an update with data, or sees that it follows. */
  void update(Attributes more) {
    if (data == null) {
      data = new Attributes();
    }
    data.putAll(more);
    flush();
  }

  private void flush() {
    int remaining = remaining();
    if (data != null ? remaining > 0 : waiting && remaining > limit / 4) {
      Attributes due = data;
      forget();
      session.sendUpdate(due);
    } else if (timer == null && (data != null || waiting)) {
      timer = page.after(oldest.time + WINDOW - page.now(), ignored -> turn());
    }
  }

  private void turn() {
    timer = null;
    flush();
  }

  /** Hands over the data that waits, and forgets that it does. */
  Attributes take() {
    Attributes taken = data == null ? new Attributes() : data;
    forget();
    return taken;
  }

  /** Forgets what waits; what was sent still counts. */
  void forget() {
    waiting = false;
    data = null;
    if (timer != null) {
      timer.remove();
      timer = null;
    }
  }
}
