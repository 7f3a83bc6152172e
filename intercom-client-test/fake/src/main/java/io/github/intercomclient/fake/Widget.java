/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.fake;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.WidgetCallback;
import java.util.ArrayList;
import java.util.List;

/** The vendor's widget once its script runs, as far as its JavaScript shows it. */
final class Widget {
  private static final double WINDOW = 30 * 60 * 1000;
  private static final double REPEATS = 60 * 1000;

  private static final class Listener {
    final String event;
    final WidgetCallback callback;

    Listener(String event, WidgetCallback callback) {
      this.event = event;
      this.callback = callback;
    }
  }

  private final FakePage page;
  private final List<Listener> listeners = new ArrayList<>();
  private final List<WidgetCallback> readyCallbacks = new ArrayList<>();

  /** What waits for the vendor's first answer, such as {@code show}. */
  private final List<Arguments> pending = new ArrayList<>();

  private final List<Arguments> received = new ArrayList<>();
  private final List<Ping> pings = new ArrayList<>();
  private final List<Ping> dropped = new ArrayList<>();

  private Attributes looks = Attributes.create();
  private int session;
  private boolean booted;
  private boolean answered;
  private boolean open;
  private int unread;
  private Ping last;

  Widget(FakePage page) {
    this.page = page;
  }

  List<Arguments> received() {
    return received;
  }

  List<Ping> pings() {
    return pings;
  }

  List<Ping> dropped() {
    return dropped;
  }

  boolean isOpen() {
    return open;
  }

  Attributes looks() {
    return looks;
  }

  /** Takes a call; returns the answer as text, or null. */
  String handle(Arguments call) {
    received.add(call);
    switch (call.method) {
      case "boot":
        ping("boot", call.data);
        return null;
      case "update":
        ping("update", call.data);
        return null;
      case "shutdown":
        shutdown();
        return null;
      case "getVisitorId":
        return booted ? page.visitorId() : null;
      case "ready":
        onReady(call.callback);
        return null;
      case "onUnreadCountChange":
        listeners.add(new Listener(call.method, call.callback));
        (call.callback).onInvoke(unread);
        return null;
      case "onShow":
      case "onHide":
      case "onUserEmailSupplied":
        listeners.add(new Listener(call.method, call.callback));
        return null;
      default:
        if (booted && answered) {
          perform(call.method);
        } else {
          pending.add(call);
        }
        return null;
    }
  }

  private void perform(String method) {
    if (method.equals("hide")) {
      setOpen(false);
    } else if (method.startsWith("show") || method.equals("startConversation")) {
      setOpen(true);
    }
  }

  void setOpen(boolean opens) {
    if (booted && opens != open) {
      open = opens;
      tell(opens ? "onShow" : "onHide", 0);
    }
  }

  void setUnread(int count) {
    if (booted && count != unread) {
      unread = count;
      tell("onUnreadCountChange", count);
    }
  }

  void supplyEmail() {
    if (booted) {
      tell("onUserEmailSupplied", 0);
    }
  }

  private void tell(String event, int value) {
    for (Listener listener : new ArrayList<>(listeners)) {
      if (listener.event.equals(event)) {
        listener.callback.onInvoke(value);
      }
    }
  }

  private void onReady(WidgetCallback callback) {
    if (page.knowsReady()) {
      if (booted && answered) {
        page.loop().soon(() -> callback.onInvoke(0));
      } else {
        readyCallbacks.add(callback);
      }
    }
  }

  /** Boots from the page's settings, if the queue held neither a boot nor a shutdown. */
  void bootByItself() {
    Attributes settings = page.intercomSettings();
    if (settings != null && names(settings, "app_id")) {
      ping("boot", null);
    }
  }

  private static boolean names(Attributes settings, String name) {
    return settings.names().find(name) >= 0;
  }

  private void ping(String method, Attributes data) {
    Attributes told = Attributes.create();
    if (page.intercomSettings() != null) {
      told.putAll(page.intercomSettings());
    }
    if (data != null) {
      told.putAll(data);
    }
    if (!names(told, "app_id") && !booted) {
      return;
    }
    begin(told);
    // The looks change whether or not the vendor hears of it.
    looks.putAll(told);
    Ping ping = new Ping(method, told, page);
    boolean repeats = last != null && ping.millisSince(last) < REPEATS && ping.repeats(last);
    if (repeats || inWindowOf(ping) >= page.throttle()) {
      dropped.add(ping);
      return;
    }
    last = ping;
    pings.add(ping);
    if (!page.isApiBlocked()) {
      int number = session;
      page.loop().after(0, () -> answer(number));
    }
  }

  private void begin(Attributes told) {
    if (!booted) {
      booted = true;
      session++;
      page.setVisitorCookies(told);
    }
  }

  private int inWindowOf(Ping latest) {
    int count = 0;
    for (Ping ping : pings) {
      if (latest.millisSince(ping) < WINDOW) {
        count++;
      }
    }
    return count;
  }

  /** The vendor answers a ping: the session is live, and what waited for it is done. */
  private void answer(int number) {
    if (booted && number == session && !answered) {
      answered = true;
      List<Arguments> due = new ArrayList<>(pending);
      pending.clear();
      for (Arguments call : due) {
        perform(call.method);
      }
      List<WidgetCallback> callbacks = new ArrayList<>(readyCallbacks);
      readyCallbacks.clear();
      for (WidgetCallback callback : callbacks) {
        page.loop().soon(() -> callback.onInvoke(0));
      }
    }
  }

  private void shutdown() {
    forget();
    page.clearStorage();
  }

  /** Forgets the session, as a widget that is gone. The vendor still counts the pings. */
  void forget() {
    booted = false;
    answered = false;
    open = false;
    unread = 0;
    last = null;
    listeners.clear();
    readyCallbacks.clear();
    pending.clear();
    looks = Attributes.create();
  }
}
