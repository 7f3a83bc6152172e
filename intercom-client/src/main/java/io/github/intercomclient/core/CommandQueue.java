/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

/**
 * The calls that wait, oldest first: for the first boot, and after it for the script. At most
 * {@value #LIMIT} of them, so that a page whose script is blocked does not grow.
 */
final class CommandQueue {
  static final int LIMIT = 100;

  private Call first;
  private Call last;
  private int size;

  /** Adds a call; returns the oldest if it had to go for it, else null. */
  Call add(Call call) {
    if (first == null) {
      first = call;
    } else {
      last.next = call;
    }
    last = call;
    if (++size <= LIMIT) {
      return null;
    }
    Call oldest = first;
    first = oldest.next;
    size--;
    return oldest;
  }

  /** The oldest call, or null. */
  Call first() {
    return first;
  }

  /** Forgets all calls. */
  void clear() {
    first = null;
    size = 0;
  }
}
