/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import elemental2.dom.HTMLDocument;
import elemental2.dom.Location;
import io.github.intercomclient.page.Action;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The page's global objects. Those of DomGlobal are looked up through a guard at each use. */
final class Globals {
  private Globals() {}

  @JsProperty(namespace = JsPackage.GLOBAL, name = "window")
  static native JsPropertyMap<Object> window();

  // Closure knows these two types, and would warn of listeners that take no event.
  static EventTarget windowEvents() {
    return Js.uncheckedCast(window());
  }

  /** What is at {@code window.Intercom}. A blocker may throw when it is read, at any time. */
  @SuppressWarnings("finally")
  static Object guarded(Object owner, String name) {
    Object there = null;
    try {
      there = Js.<JsPropertyMap<Object>>uncheckedCast(owner).get(name);
    } finally {
      // Instead of a catch clause, which costs more bytes: the return discards the exception.
      return there;
    }
  }

  @JsProperty(namespace = JsPackage.GLOBAL, name = "document")
  static native HTMLDocument document();

  static EventTarget documentEvents() {
    return Js.uncheckedCast(document());
  }

  @JsProperty(namespace = JsPackage.GLOBAL, name = "location")
  static native Location location();

  @JsProperty(namespace = JsPackage.GLOBAL, name = "history")
  static native JsPropertyMap<Object> history();

  /** Whether a global is a function: it may be missing, or be the page's element of that id. */
  static boolean isFunction(Object value) {
    return "function".equals(Js.typeof(value));
  }

  @JsMethod(namespace = JsPackage.GLOBAL)
  static native double setTimeout(Action action, double millis);

  @JsMethod(namespace = JsPackage.GLOBAL)
  static native void clearTimeout(double timer);

  @JsMethod(namespace = JsPackage.GLOBAL)
  static native void requestIdleCallback(Action action);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "Object.defineProperty")
  static native void defineProperty(Object object, String name, JsPropertyMap<Object> descriptor);

  /** {@code [object Object]} for a plain object; elements and arrays have names of their own. */
  @JsMethod(namespace = JsPackage.GLOBAL, name = "Object.prototype.toString.call")
  static native String kindOf(Object value);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "console.warn")
  static native void warn(String message);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "performance.now")
  static native double now();
}
