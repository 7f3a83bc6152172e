/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import io.github.intercomclient.Registration;

/** Listeners in the order in which they came. Each may be removed at any time, also while told. */
final class ListenerList {
  private static final class Listener {
    final Action action;
    final int number;
    Listener next;
    boolean removed;

    Listener(Action action, int number) {
      this.action = action;
      this.number = number;
    }
  }

  private final String what;
  private final Session session;
  private Listener first;
  private Listener last;
  private int added;
  private int tellings;

  /** An empty list of those who listen to what has this name. */
  ListenerList(String what, Session session) {
    this.what = what;
    this.session = session;
  }

  boolean isEmpty() {
    return first == null;
  }

  Registration add(Action action) {
    Listener listener = new Listener(action, ++added);
    if (first == null) {
      first = listener;
    } else {
      last.next = listener;
    }
    last = listener;
    return () -> remove(listener);
  }

  private void remove(Listener listener) {
    listener.removed = true;
    Listener before = null;
    for (Listener l = first; l != null; l = l.next) {
      if (l != listener) {
        before = l;
      } else {
        if (before == null) {
          first = l.next;
        } else {
          before.next = l.next;
        }
        if (last == l) {
          last = before;
        }
      }
    }
  }

  /**
   * Tells all who are listening now, not those who join while they are told. Where one of them
   * brings about a newer value, those after it hear that one alone.
   */
  void tell(int value) {
    int newest = added;
    int telling = ++tellings;
    for (Listener l = first; l != null && l.number <= newest && telling == tellings; l = l.next) {
      if (!l.removed) {
        tell(l.action, value);
      }
    }
  }

  /** Tells one; what it throws goes to the error handler. */
  void tell(Action action, int value) {
    session.attempt(() -> action.run(value), what);
  }
}
