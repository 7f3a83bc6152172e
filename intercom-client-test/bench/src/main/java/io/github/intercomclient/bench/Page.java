/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;

/** What a program needs of its page to be driven, at next to no bytes. */
final class Page {

  /** What a click does. */
  @FunctionalInterface
  @JsFunction
  interface Click {
    void run();
  }

  private Page() {}

  /** The page's own function that keeps what to run on a click. */
  @JsMethod(namespace = JsPackage.GLOBAL, name = "window.onClick")
  static native void onClick(String name, Click click);

  /** The page's own function that shows a number. */
  @JsMethod(namespace = JsPackage.GLOBAL, name = "window.showNumber")
  static native void show(double number);
}
