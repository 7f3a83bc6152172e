/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/** Called when something happened in the Messenger that has no value to tell. */
@FunctionalInterface
@JsFunction
public interface Callback {

  /** Called by the Messenger; what it throws goes to the {@link ErrorHandler}. */
  void onInvoke();
}
