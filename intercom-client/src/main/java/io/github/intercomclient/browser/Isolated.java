/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import elemental2.promise.Promise;
import io.github.intercomclient.page.Action;
import io.github.intercomclient.page.Failure;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;

/** Runs code that may throw, so that its caller goes on. */
final class Isolated {
  private Isolated() {}

  /** Runs the action now, and reports in a microtask what it throws. */
  static void run(Action action, Failure thrown) {
    // The promise runs its executor at once, and costs fewer bytes than a catch clause.
    new Promise<Object>((resolve, reject) -> action.run())
        .catch_(
            reason -> {
              thrown.onThrow(toText(reason));
              return null;
            });
  }

  /** Runs the action now, and ignores what it throws. */
  static void run(Action action) {
    run(action, reason -> {});
  }

  @JsMethod(namespace = JsPackage.GLOBAL, name = "String")
  private static native String toText(Object value);
}
