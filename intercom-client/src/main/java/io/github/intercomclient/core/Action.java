/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import jsinterop.annotations.JsFunction;

/**
 * Something to do later, with a number to tell. The one shape of callback that the inside knows:
 * what has no number to tell leaves it out of account.
 */
@FunctionalInterface
@JsFunction
public interface Action {

  /**
   * Does it.
   *
   * @param value the unread count, for a callback that has one
   */
  void run(int value);
}
