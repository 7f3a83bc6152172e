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

  /** How many of the boots that go over any limit are remembered. */
  private static final int MOST = 200;

  private final Page page;
  private final PageOwner owner;
  private final int limit;

  private boolean navigation;

  /** The data that waits; null if none does. */
  private Attributes data;

  /** Cancels the timer; null while none runs. */
  private Action cancel;

  /** A budget that the page's Messengers share. */
  UpdateBudget(Page page, PageOwner owner, int limit) {
    this.page = page;
    this.owner = owner;
    this.limit = limit;
  }

  /** How many updates may be sent now. */
  int remaining() {
    return limit - sent(page.now()).size();
  }

  /** When the vendor was sent what counts at this time. */
  private Items<Double> sent(double now) {
    Items<Double> sent = owner.sent();
    while (sent.size() > 0 && now - sent.get(0) >= WINDOW || sent.size() > MOST) {
      sent.removeFirst();
    }
    return sent;
  }

  /** Charges a call that is sent, whatever the budget says. */
  void charge() {
    double now = page.now();
    sent(now).add(now);
  }

  void addNavigation() {
    navigation = true;
  }

  void add(Attributes more) {
    if (data == null) {
      data = Attributes.create();
    }
    Companies.join(data, more);
  }

  /**
   * Lets a boot carry the data that waits, with its own data over it. A boot that the vendor will
   * drop leaves all of it waiting.
   */
  void carry(Attributes boot, Attributes own, boolean live, Action onTurn) {
    if (data != null) {
      Companies.join(boot, data);
    }
    Companies.join(boot, own);
    if (live && remaining() <= 0) {
      add(boot);
      isDue(onTurn);
    } else {
      forget();
    }
  }

  /** The data that waits; null if none does. */
  Attributes data() {
    return data;
  }

  /**
   * Whether what waits may be sent now; if not, the turn of the window is waited for.
   *
   * @param onTurn called when there may be room again
   */
  boolean isDue(Action onTurn) {
    double now = page.now();
    Items<Double> sent = sent(now);
    boolean due = sent.size() < (data != null ? limit : navigation ? limit - limit / 4 : 0);
    if (!due && cancel == null && (navigation || data != null)) {
      cancel =
          page.after(
              sent.get(0) + WINDOW - now,
              () -> {
                cancel = null;
                onTurn.run();
              });
    }
    return due;
  }

  /** Forgets what waits; what was sent still counts. */
  void forget() {
    if (Uses.updates) {
      navigation = false;
      data = null;
      if (cancel != null) {
        cancel.run();
        cancel = null;
      }
    }
  }
}
