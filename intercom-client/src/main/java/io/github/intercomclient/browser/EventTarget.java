/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import io.github.intercomclient.page.Action;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** An event target that takes plain functions: each listener of Elemental2's type costs a class. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "?")
interface EventTarget {
  void addEventListener(String type, Action listener);

  void removeEventListener(String type, Action listener);
}
