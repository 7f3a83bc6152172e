/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/** A listener of the app, for any event. */
@FunctionalInterface
@JsFunction
interface Listener {

  /** Receives a count, or the number of a state; 0 for an event without a value. */
  void hear(int value);
}
