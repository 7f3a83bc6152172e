/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Call;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;

/**
 * Sends calls to the widget. While the script is not live, calls are queued in the stub: the boot
 * or update that later data joins, and at most 100 other calls. Queued boots and updates are
 * charged to the budget when the script has taken them.
 */
final class Outbox {
  /**
   * How many calls may be queued besides the boot, so that a blocked script does not fill the
   * memory.
   */
  static final int LIMIT = 100;

  /** How long the vendor drops an update that repeats the one before, in milliseconds. */
  private static final int REPEATS = 60_000;

  private final Page page;
  private final Notifications notifications;
  private final PageOwner owner;
  private final UpdateBudget budget;

  /** Whether the widget was running when this entry began. */
  private boolean live;

  /** The stub's queue; null if the page has no stub. */
  private Items<Object> queue;

  /** The other queued calls: neither boots, updates nor callbacks. */
  private final Items<Items<Object>> queuedCalls = Items.create();

  /** How many boots and updates were sent. */
  private int sent;

  /** The data of the last update, as JSON; null if anything else was sent since. */
  private String lastData;

  private double lastDataAt;

  Outbox(Page page, Notifications notifications, PageOwner owner, UpdateBudget budget) {
    this.page = page;
    this.notifications = notifications;
    this.owner = owner;
    this.budget = budget;
  }

  /**
   * Checks what the page has: a stub with queued calls, the widget that has taken them, or nothing.
   *
   * @return whether the queue was lost and its calls were made again, all but the widget's
   *     callbacks
   */
  boolean look() {
    int widget = page.widget();
    Items<Object> left = queue;
    live = widget == Page.LIVE;
    queue = widget == Page.STUB ? page.queue() : null;
    // Other code may remove or replace the stub, or put a widget there that does not drain the
    // queue.
    boolean again = left != null && left != queue && (!live || contains(left, owner.boot()));
    if (again) {
      makeAgain(owner.boot(), left);
      makeAgain(owner.joined(), left);
      for (int i = 0; i < queuedCalls.size(); i++) {
        makeAgain(queuedCalls.get(i), left);
      }
    }
    if (live) {
      chargeQueued();
      clear();
    }
    return again;
  }

  private void makeAgain(Items<Object> call, Items<Object> left) {
    if (contains(left, call)) {
      left.remove(call);
      deliver(call);
    }
  }

  /** Charges what the script has taken: the boot, and the update that could not join it. */
  private void chargeQueued() {
    for (double i = owner.queued(); i > 0; i--) {
      sent++;
      budget.charge();
    }
  }

  private void clear() {
    queue = null;
    owner.forgetQueued();
    queuedCalls.clear();
  }

  boolean isLive() {
    return live;
  }

  // ------------------------------------------------------ boots and updates

  /** Sends a boot or an update, or lets its data join the one that is queued. */
  void post(String method, Attributes data, Attributes person) {
    owner.setLastSentUrl(page.url());
    sent++;
    if (live) {
      send(method, data);
      return;
    }
    Items<Object> boot = owner.boot();
    Items<Object> joined = owner.joined();
    boolean joins =
        isQueued(joined) && (Names.BOOT.equals(Call.method(joined)) || Names.UPDATE.equals(method));
    if (boot != null) {
      // If the boot has to be made again, it must contain this data as well.
      join(boot, data, person);
    }
    if (!joins) {
      Items<Object> call = Call.of(method, data);
      deliver(call);
      owner.setJoined(call);
    } else if (joined != boot) {
      join(joined, data, person);
    }
  }

  private static void join(Items<Object> call, Attributes data, Attributes person) {
    Identity.put(person, Companies.join(Call.settings(call), data));
  }

  /** Sends a boot or an update to the running widget; it counts even if the vendor drops it. */
  void send(String method, Attributes data) {
    lastData = null;
    budget.charge();
    deliver(Call.of(method, data));
  }

  /**
   * Posts data, unless it repeats the last update: the vendor would drop it, and still count it.
   */
  void postUnlessRepeated(Attributes data, Attributes person) {
    String json = live ? data.toJson() : null;
    double now = page.now();
    if (json == null
        || !json.equals(lastData)
        || !owner.hasSentLast(page.url())
        || now - lastDataAt >= REPEATS) {
      budget.forget();
      post(Names.UPDATE, data, person);
      lastData = json;
      lastDataAt = now;
    }
  }

  /** How many boots and updates were sent. */
  int sent() {
    return sent;
  }

  /**
   * Notes the current URL for queued calls: they will be sent from the page that is open by then.
   */
  void noteUrlIfQueued() {
    if (!live) {
      owner.setLastSentUrl(page.url());
    }
  }

  // ------------------------------------------------------ every call

  /** Calls the widget, or queues the call in the stub; returns the widget's text or null. */
  String deliver(Items<Object> call) {
    String answer = page.call(call, reason -> notifications.reportThrow(Call.method(call), reason));
    if (!live) {
      queue = page.queue();
    }
    return answer;
  }

  /**
   * Calls the widget, or queues the call in the stub among others.
   *
   * @return whether the oldest queued call was dropped for it
   */
  boolean deliverOrQueue(Items<Object> call) {
    deliver(call);
    if (!live) {
      queuedCalls.add(call);
      Items<Object> oldest = queuedCalls.size() > LIMIT ? queuedCalls.removeFirst() : null;
      if (isQueued(oldest)) {
        queue.remove(oldest);
        return true;
      }
    }
    return false;
  }

  /** Whether a call is still queued in the stub. */
  boolean isQueued(Items<Object> call) {
    return queue != null && contains(queue, call);
  }

  private static boolean contains(Items<Object> queue, Items<Object> call) {
    return queue.find(call) >= 0;
  }

  // ------------------------------------------------------ retry and shutdown

  /** Whether the boot was taken from the queue by a script that has not become the widget. */
  boolean hasLostBoot() {
    return owner.boot() != null && !isQueued(owner.boot());
  }

  /** Called when the widget is gone, and may have taken queued calls with it. */
  void dropLost() {
    if (hasLostBoot()) {
      chargeQueued();
      clear();
    }
  }

  /** Queues the boot again if a script has taken it without going live. */
  void restore() {
    Items<Object> boot = owner.boot();
    if (hasLostBoot()) {
      budget.charge();
      // Without a boot the script would boot a visitor by itself.
      deliver(boot);
      queue.remove(boot);
      queue.addFirst(boot);
    }
  }

  /** Drops what is queued or pending. A boot that a script has already taken still counts. */
  void forget() {
    if (queue != null && hasLostBoot()) {
      chargeQueued();
    }
    clear();
    lastData = null;
    budget.forget();
  }

  /** Ends the session in the widget; a stub drops its queue and gets the shutdown. */
  void shutdown() {
    Items<Object> left = page.queue();
    if (left != null) {
      left.clear();
    }
    if (page.widget() != Page.NONE) {
      deliver(Call.of(Names.SHUTDOWN));
    }
  }
}
