/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Call;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.WidgetCallback;

/**
 * An event of the widget and its listeners. The widget forgets its callbacks at shutdown, and has
 * no method to remove a single one. So it gets one callback for each event and session, and the
 * app's listeners are kept here.
 */
final class WidgetEvent extends SessionPart {
  /** Listeners are notified each time. */
  static final int EACH_TIME = 0;

  /** Listeners are notified each time; a later listener gets the latest value at once. */
  static final int LATEST = 1;

  /** Listeners are notified once in a session; a later listener is notified at once. */
  static final int ONCE = 2;

  final String name;
  private final int kind;
  private final Session session;
  private final Listeners listeners;

  /** The number of the current callback, which tells it from those of earlier sessions. */
  private int registration;

  /** The call that has given the widget its callback in this session, or null. */
  private Items<Object> registered;

  private boolean known;

  /** The latest value; for the hide event, 1 while the Messenger is open. */
  private int latest;

  /** For the show event, the hide event, which then keeps that the Messenger is open; else null. */
  private WidgetEvent opened;

  /** Whether the event is registered in each session, even if nobody listens to it. */
  private boolean observed;

  private WidgetEvent(String name, int kind, Session session) {
    this.name = name;
    this.kind = kind;
    this.session = session;
    listeners = new Listeners(name, session.notifications);
  }

  /** The event of this name in a session. */
  static WidgetEvent of(Session session, String name, int kind) {
    for (SessionPart part = session.parts.first(); part != null; part = part.next) {
      if (part instanceof WidgetEvent && ((WidgetEvent) part).name.equals(name)) {
        return (WidgetEvent) part;
      }
    }
    WidgetEvent event = new WidgetEvent(name, kind, session);
    session.parts.addFirst(event);
    return event;
  }

  /** The hide event, which also happens when a shutdown closes the Messenger. */
  static WidgetEvent hide(Session session) {
    WidgetEvent hide = of(session, Names.ON_HIDE, EACH_TIME);
    WidgetEvent show = of(session, Names.ON_SHOW, EACH_TIME);
    show.opened = hide;
    show.latest();
    return hide;
  }

  /** Whether the Messenger is open, as far as the widget has told since this was first asked. */
  static boolean isOpen(Session session) {
    WidgetEvent hide = hide(session);
    hide.observed = true;
    return hide.latest() != 0;
  }

  private boolean isNeeded() {
    return observed || !listeners.isEmpty() || opened != null && opened.isNeeded();
  }

  /** Listens to the event. */
  Registration listen(Listener listener) {
    session.notifications.enter();
    Registration removal = listeners.add(listener);
    if (known) {
      listeners.notify(listener, latest);
    }
    register();
    session.notifications.exit();
    return removal;
  }

  /** The latest value in this session, or 0. From now on the widget reports it. */
  int latest() {
    session.notifications.enter();
    register();
    session.notifications.exit();
    return latest;
  }

  /** Gives the widget a callback, in a session, unless it has one already. */
  private void register() {
    if (session.isRunning() && registered == null) {
      int mine = ++registration;
      WidgetCallback callback =
          value -> {
            session.notifications.enter();
            if (mine == registration) {
              happened(value);
            }
            session.notifications.exit();
          };
      registered = Call.of(name, callback);
      session.outbox.deliver(registered);
    }
  }

  @Override
  void begin() {
    registered = null;
    if (isNeeded()) {
      register();
    }
  }

  @Override
  void restore() {
    // A script that never went live has taken the callback with it.
    if (registered != null && !session.outbox.isQueued(registered)) {
      begin();
    }
  }

  private void happened(int value) {
    if (kind != ONCE || !known) {
      known = kind != EACH_TIME;
      // A widget may pass nothing, or nonsense.
      latest = value > 0 ? value | 0 : 0;
      if (opened != null) {
        opened.latest = 1;
      }
      listeners.notify(latest);
    }
  }

  @Override
  void end() {
    registered = null;
    registration++;
    known = false;
    if (latest != 0) {
      latest = 0;
      listeners.notify(0);
    }
  }
}
