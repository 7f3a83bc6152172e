/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import jsinterop.annotations.JsFunction;

/** A piece of code that may throw. */
@FunctionalInterface
@JsFunction
public interface Task {

  /** Runs it. */
  void run();
}
