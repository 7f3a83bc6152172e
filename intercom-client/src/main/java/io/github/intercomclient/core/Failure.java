/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import jsinterop.annotations.JsFunction;

/** Hears of what was thrown. */
@FunctionalInterface
@JsFunction
public interface Failure {

  /**
   * Called with what was thrown.
   *
   * @param reason what was thrown, as text
   */
  void because(String reason);
}
