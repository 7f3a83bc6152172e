/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/** Called at an event of the Messenger that has no value. */
@FunctionalInterface
@JsFunction
public interface Callback {

  /** Called by the Messenger; what it throws is reported to the {@link ErrorHandler}. */
  void onInvoke();
}
