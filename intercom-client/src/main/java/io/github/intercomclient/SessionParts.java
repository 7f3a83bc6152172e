/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;

/** The parts of a session. Each method notifies them in their order. */
final class SessionParts {
  private SessionPart first;

  SessionPart first() {
    return first;
  }

  /** Adds a part before all others. */
  void addFirst(SessionPart part) {
    part.next = first;
    first = part;
  }

  /** Adds a part after all others. */
  void addLast(SessionPart part) {
    if (first == null) {
      first = part;
    } else {
      SessionPart last = first;
      while (last.next != null) {
        last = last.next;
      }
      last.next = part;
    }
  }

  void addTo(Attributes named, Attributes person, Attributes boot, Attributes said) {
    for (SessionPart part = first; part != null; part = part.next) {
      part.addTo(named, person, boot, said);
    }
  }

  void begin() {
    for (SessionPart part = first; part != null; part = part.next) {
      part.begin();
    }
  }

  void restore() {
    for (SessionPart part = first; part != null; part = part.next) {
      part.restore();
    }
  }

  void end() {
    for (SessionPart part = first; part != null; part = part.next) {
      part.end();
    }
  }

  void stateChanged(int state) {
    for (SessionPart part = first; part != null; part = part.next) {
      part.stateChanged(state);
    }
  }
}
