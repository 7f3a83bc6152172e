/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

import jsinterop.annotations.JsFunction;

/** Called with what foreign code has thrown. */
@FunctionalInterface
@JsFunction
public interface Failure {

  /**
   * Called soon after the throw, in a task of its own.
   *
   * @param reason what was thrown, as text
   */
  void onThrow(String reason);
}
