/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/** Called when the vendor's script was requested, went live, or turned out to be blocked. */
@FunctionalInterface
@JsFunction
@SuppressWarnings("unusable-by-js") // Only Java implements it.
public interface ScriptStateCallback {

  /**
   * Called by the Messenger; what it throws is reported to the {@link ErrorHandler}.
   *
   * @param state the new state
   */
  void onInvoke(ScriptState state);
}
