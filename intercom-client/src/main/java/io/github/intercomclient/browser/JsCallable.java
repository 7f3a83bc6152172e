/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import elemental2.core.JsArray;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** Any function of the page. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Function")
interface JsCallable {
  Object apply(Object self, JsArray<Object> arguments);
}
