/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

import jsinterop.annotations.JsFunction;

/** An action to run later, or one that cancels or stops something. */
@FunctionalInterface
@JsFunction
public interface Action {

  /** Runs the action. */
  void run();
}
