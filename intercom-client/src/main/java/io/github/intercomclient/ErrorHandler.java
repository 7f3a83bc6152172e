/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/**
 * Hears of everything that went wrong outside of the app's control: a blocked script, a listener
 * that threw, calls that had to be dropped, a text that had to be cut.
 *
 * <p>Nothing of this is ever thrown into the app. Without a handler of its own an app finds the
 * messages as warnings in the browser's console.
 */
@FunctionalInterface
@JsFunction
public interface ErrorHandler {

  /**
   * Called once for each fault.
   *
   * @param message what happened and what it means, in English, for a developer
   */
  void onError(String message);
}
