/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import io.github.intercomclient.Registration;

/** A listener of a random program, or a listener to the script's state. */
final class Ear {

  enum Event {
    SHOW("onShow"),
    HIDE("onHide"),
    UNREAD("onUnreadCountChange"),
    READY("ready"),
    STATE("");

    /** The vendor's name. */
    final String wire;

    Event(String wire) {
      this.wire = wire;
    }

    /** The event of the vendor's name; null if programs do not listen to it. */
    static Event of(String wire) {
      for (Event event : values()) {
        if (event.wire.equals(wire)) {
          return event;
        }
      }
      return null;
    }
  }

  final Event event;
  final String name;
  Registration registration;
  boolean removed;

  /** How much it has heard. */
  int heard;

  /** What it has heard last; a listener to the state begins with the state that it found. */
  int last;

  Ear(Event event, String name) {
    this.event = event;
    this.name = name;
  }

  /** Removes it, unless it is called before the app has got hold of its registration. */
  void remove() {
    if (registration != null) {
      removed = true;
      registration.remove();
    }
  }
}
