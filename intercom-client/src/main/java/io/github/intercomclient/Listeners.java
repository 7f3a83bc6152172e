/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Items;

/** The listeners of one event, in the order in which they were added. */
final class Listeners {
  private final String name;
  private final Notifications notifications;
  private final Items<Listener> all = Items.create();

  /** Creates an empty list for the event of this name. */
  Listeners(String name, Notifications notifications) {
    this.name = name;
    this.notifications = notifications;
  }

  boolean isEmpty() {
    return all.size() == 0;
  }

  Registration add(Listener listener) {
    all.add(listener);
    return () -> all.remove(listener);
  }

  /** Notifies the current listeners, except those that are removed before their turn. */
  void notify(int value) {
    for (int i = 0; i < all.size(); i++) {
      notify(all.get(i), value);
    }
  }

  /** Notifies one listener. */
  void notify(Listener listener, int value) {
    notifications.add(
        name,
        () -> {
          if (all.find(listener) >= 0) {
            listener.hear(value);
          }
        });
  }
}
