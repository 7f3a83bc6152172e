/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

import jsinterop.annotations.JsFunction;

/** Something to do later, or what undoes something. */
@FunctionalInterface
@JsFunction
public interface Action {

  /** Does it. */
  void run();
}
