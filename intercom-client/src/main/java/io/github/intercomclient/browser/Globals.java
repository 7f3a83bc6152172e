/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import elemental2.dom.HTMLDocument;
import elemental2.dom.Location;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The page's global objects. DomGlobal's would be looked up through a guard at each use. */
final class Globals {
  private Globals() {}

  @JsProperty(namespace = JsPackage.GLOBAL, name = "window")
  static native JsPropertyMap<Object> window();

  // Closure knows the events of these two better, and would warn of listeners that take none.
  static Target windowEvents() {
    return Js.uncheckedCast(window());
  }

  @JsProperty(namespace = JsPackage.GLOBAL, name = "document")
  static native HTMLDocument document();

  static Target documentEvents() {
    return Js.uncheckedCast(document());
  }

  @JsProperty(namespace = JsPackage.GLOBAL, name = "location")
  static native Location location();

  @JsProperty(namespace = JsPackage.GLOBAL, name = "history")
  static native JsPropertyMap<Object> history();

  @JsMethod(namespace = JsPackage.GLOBAL, name = "console.warn")
  static native void warn(String message);
}
