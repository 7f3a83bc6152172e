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
 * Keeps within the vendor's limit of updates in 30 minutes, and holds the pending update until the
 * limit allows it. Pending navigations become one and pending data is merged, so that one update
 * carries all of it.
 *
 * <p>A quarter of the limit is reserved for data: navigations alone cannot use it up.
 */
final class UpdateBudget {
  static final int WINDOW = 30 * 60 * 1000;

  /** How many sends are remembered at most, since boots may exceed any limit. */
  private static final int MOST = 200;

  private final Page page;
  private final PageOwner owner;
  private final int limit;

  private boolean navigation;

  /** The pending data; null if there is none. */
  private Attributes data;

  /** Cancels the timer; null while none runs. */
  private Action cancel;

  /** Creates a budget, which counts what all Messengers of the page have sent. */
  UpdateBudget(Page page, PageOwner owner, int limit) {
    this.page = page;
    this.owner = owner;
    this.limit = limit;
  }

  /** How many updates may be sent now. */
  int remaining() {
    return limit - sent(page.now()).size();
  }

  /** The times of the sends that still count. */
  private Items<Double> sent(double now) {
    Items<Double> sent = owner.sent();
    while (sent.size() > 0 && now - sent.get(0) >= WINDOW || sent.size() > MOST) {
      sent.removeFirst();
    }
    return sent;
  }

  /** Charges a call that is sent, even if the budget is used up. */
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
   * Adds held data, pending data and the boot's own data to a boot, in this order. If the vendor
   * will drop the boot, all of this data stays pending.
   */
  void carry(Attributes boot, Attributes heldData, Attributes own, boolean live, Action onTurn) {
    boolean dropped = live && remaining() <= 0;
    if (!dropped && data == null && heldData.names().size() == 0) {
      // The common case copies the data once: a boot may have hundreds of attributes.
      forget();
      boot.putAll(own);
      return;
    }
    if (data != null) {
      Companies.join(heldData, data);
    }
    Companies.join(heldData, own);
    boot.putAll(heldData);
    forget();
    if (dropped) {
      add(heldData);
      isDue(onTurn);
    }
  }

  /** The pending data; null if there is none. */
  Attributes data() {
    return data;
  }

  /**
   * Whether the pending update may be sent now. If not, starts a timer.
   *
   * @param onTurn called when the limit may allow it
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

  /** Forgets what is pending; what was sent still counts. */
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
