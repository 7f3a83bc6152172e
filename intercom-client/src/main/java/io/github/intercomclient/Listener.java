/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/** A listener of the app's, whatever it hears. */
@FunctionalInterface
@JsFunction
interface Listener {

  /** Hears a count, or the number of a state; 0 where there is nothing but the event. */
  void hear(int value);
}
