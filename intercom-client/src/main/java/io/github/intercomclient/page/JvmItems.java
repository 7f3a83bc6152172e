/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

import java.util.ArrayList;
import java.util.List;
import jsinterop.annotations.JsConstructor;

/** A list on the JVM. */
final class JvmItems<T> extends Items<T> {
  final List<T> list = new ArrayList<>();

  /** The compilers require the annotation, though only the JVM calls this. */
  @JsConstructor
  JvmItems() {}
}
