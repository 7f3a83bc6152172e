/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Call;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;

/** What waits in the stub until the script takes it. */
final class Outbox {
  /** How many calls may wait beside the boot, so that a page with a blocked script does not grow. */
  static final int LIMIT = 100;

  private final Page page;
  private final Items<Call> waiting = new Items<>();

  /** What begins this session at the vendor's; null once the widget is live. */
  private Call boot;

  /** The boot or update that data joins while it waits. */
  private Call joined;

  private int uncharged;

  Outbox(Page page) {
    this.page = page;
  }

  /** Whether a call is still in the stub's queue. */
  boolean isQueued(Call call) {
    Items<Object> queue = call == null ? null : page.queue();
    return queue != null && queue.indexOf(call.queued()) >= 0;
  }

  /** Lets data join the boot or update that waits; returns whether one does. */
  boolean join(String method, Attributes data, Attributes person) {
    boolean joins =
        isQueued(joined) && (Names.BOOT.equals(joined.method()) || Names.UPDATE.equals(method));
    if (joins) {
      Identity.put(person, Companies.join(joined.data(), data));
    }
    return joins;
  }

  /** A boot or update has been queued: data may join it, and it counts once it is taken. */
  void add(Call call) {
    if (boot == null) {
      boot = call;
    }
    joined = call;
    uncharged++;
  }

  /**
   * Another call has been queued.
   *
   * @return whether the oldest call was dropped for it
   */
  boolean addCall(Call call) {
    waiting.add(call);
    Call oldest = waiting.size() > LIMIT ? waiting.removeFirst() : null;
    boolean drops = isQueued(oldest);
    if (drops) {
      page.queue().remove(oldest.queued());
    }
    return drops;
  }

  /** The boot that a widget has taken but, not being live, may never have executed; or null. */
  Call lostBoot() {
    return isQueued(boot) ? null : boot;
  }

  /** Forgets all of it, since it is dropped or taken; returns how many boots and updates it had. */
  int clear() {
    int count = uncharged;
    waiting.clear();
    boot = null;
    joined = null;
    uncharged = 0;
    return count;
  }
}
