/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/** Supplies the person who is booted. */
@FunctionalInterface
@JsFunction
interface PersonSource {

  /** The person's identity, an object that all Messengers in the session share. */
  Object person();
}
