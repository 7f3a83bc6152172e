/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/** What a listener's registration can be ended with. */
@FunctionalInterface
@JsFunction
public interface Registration {

  /** Ends the registration. Safe to call twice, and from inside the callback itself. */
  void remove();
}
