/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import io.github.intercomclient.page.Action;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** Whatever has events, with plain functions as listeners: Elemental2's cost a class each. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "?")
interface EventTarget {
  void addEventListener(String type, Action listener);

  void removeEventListener(String type, Action listener);
}
