/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/**
 * Is notified of everything that goes wrong outside the app's control: a blocked script, a listener
 * that throws, calls that had to be dropped, a text that had to be cut.
 *
 * <p>None of this is ever thrown into the app. If the app sets no handler, the messages become
 * warnings in the browser's console.
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
