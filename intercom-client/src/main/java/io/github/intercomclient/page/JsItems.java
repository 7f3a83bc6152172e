/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** JavaScript's array, as far as {@link Items} needs it. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Array")
final class JsItems<T> {
  int length;

  native void push(T item);

  native void unshift(T item);

  native T shift();

  native int indexOf(Object item);

  native Object splice(int index, int count);
}
