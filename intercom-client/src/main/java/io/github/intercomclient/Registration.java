/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/**
 * The registration of a listener, or of something that the Messenger follows, until it is removed.
 */
@FunctionalInterface
@JsFunction
public interface Registration {

  /** Ends the registration. Safe to call twice, and from inside the callback itself. */
  void remove();
}
