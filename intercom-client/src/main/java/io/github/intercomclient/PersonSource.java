/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/** Knows who is booted. */
@FunctionalInterface
@JsFunction
interface PersonSource {

  /** The object of the page that says who it is, for all Messengers in the session. */
  Object person();
}
