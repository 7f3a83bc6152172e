/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Action;
import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;

/**
 * How much the vendor still takes in these 30 minutes, and what waits for room. Navigations become
 * one and data merges, so that one update can carry all of it.
 *
 * <p>A quarter is kept for data: navigations alone cannot use it up.
 */
final class UpdateBudget {
  static final int WINDOW = 30 * 60 * 1000;

  private final Page page;
  private final PageOwner owner;
  private final int limit;
  private final Action onTurn;

  private boolean navigation;

  /** The data that waits; null if none does. */
  private Attributes data;

  /** Cancels the timer; null while none runs. */
  private Action cancel;

  private double turnsAt;

  /**
   * A budget that the page's Messengers share.
   *
   * @param onTurn called when there may be room again
   */
  UpdateBudget(Page page, PageOwner owner, int limit, Action onTurn) {
    this.page = page;
    this.owner = owner;
    this.limit = limit;
    this.onTurn = onTurn;
  }

  /** How many updates may be sent now. */
  int remaining() {
    Items<Double> sent = owner.sent();
    double now = page.now();
    int size = sent.size();
    if (size > 0) {
      setClockBack(sent.get(size - 1) - now);
    }
    while (sent.size() > 0 && now - sent.get(0) >= WINDOW) {
      sent.removeFirst();
    }
    return Math.max(limit - sent.size(), 0);
  }

  /** What was sent keeps its distance to a clock that somebody has set back. */
  private void setClockBack(double millis) {
    if (millis > 0) {
      Items<Double> sent = owner.sent();
      for (int i = 0; i < sent.size(); i++) {
        sent.set(i, sent.get(i) - millis);
      }
      turnsAt -= millis;
    }
  }

  /** Charges a call that is sent, whatever the budget says. */
  void charge() {
    Items<Double> sent = owner.sent();
    remaining();
    sent.add(page.now());
    if (sent.size() > limit) {
      // Only the newest decide when there is room again.
      sent.removeFirst();
    }
  }

  void addNavigation() {
    navigation = true;
  }

  void add(Attributes more) {
    if (data == null) {
      data = new Attributes();
    }
    Companies.join(data, more);
  }

  /** Whether data that comes now can be sent as it is. */
  boolean admitsData() {
    return data == null && remaining() > 0;
  }

  /** Whether what waits may be sent now; if not, the turn of the window is waited for. */
  boolean isDue() {
    int remaining = remaining();
    boolean due = data != null ? remaining > 0 : navigation && remaining > limit / 4;
    if (!due && cancel == null && (navigation || data != null)) {
      double now = page.now();
      turnsAt = owner.sent().get(0) + WINDOW;
      cancel = page.after(turnsAt - now, this::turn);
    }
    return due;
  }

  private void turn() {
    cancel = null;
    Items<Double> sent = owner.sent();
    if (sent.size() > 0) {
      // The timer knows better than the clock how much time has passed.
      setClockBack(Math.min(turnsAt, sent.get(0) + WINDOW) - page.now());
    }
    onTurn.run();
  }

  /** Hands over the data that waits, or null; nothing waits any more. */
  Attributes take() {
    Attributes taken = data;
    forget();
    return taken;
  }

  /** Forgets what waits; what was sent still counts. */
  void forget() {
    navigation = false;
    data = null;
    if (cancel != null) {
      cancel.run();
      cancel = null;
    }
  }
}
