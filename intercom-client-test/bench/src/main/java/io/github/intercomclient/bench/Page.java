/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** What a program needs of its page to be driven, at next to no bytes. */
final class Page {

  /** What a click does. */
  @FunctionalInterface
  @JsFunction
  interface Click {
    void run();
  }

  private Page() {}

  @JsProperty(namespace = JsPackage.GLOBAL, name = "window")
  private static native JsPropertyMap<Object> window();

  /** Lets the page run a piece of the program by its name. */
  static void onClick(String name, Click click) {
    window().set(name, click);
  }

  /** What the person at the page has typed into a field. */
  static String text(String field) {
    return Js.uncheckedCast(window().get(field));
  }

  /** Shows a number to the page. */
  static void show(double number) {
    window().set("number", number);
  }
}
