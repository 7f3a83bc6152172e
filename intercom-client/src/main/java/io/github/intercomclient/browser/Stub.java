/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import elemental2.core.JsArray;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The vendor's own stub, as far as the widget and other snippets rely on it. */
final class Stub {

  /** A function of any number of arguments. */
  @FunctionalInterface
  @JsFunction
  private interface Collector {
    void collect(Object... arguments);
  }

  private Stub() {}

  /** A new stub that collects its calls in this queue. */
  static Object around(JsArray<Object> queue) {
    Collector push = arguments -> queue.push(arguments[0]);
    Collector stub = arguments -> queue.push(Js.<Object>uncheckedCast(arguments));
    JsPropertyMap<Object> properties = Js.uncheckedCast(stub);
    properties.set("q", queue);
    properties.set("c", push);
    return stub;
  }

  /** The queue of a stub; null for any other function, and for none. */
  static JsArray<Object> queueOf(Object function) {
    Object queue = Globals.guarded(function, "q");
    return JsArray.isArray(queue) ? Js.uncheckedCast(queue) : null;
  }
}
