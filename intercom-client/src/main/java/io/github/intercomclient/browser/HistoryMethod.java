/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import elemental2.core.JsArray;
import io.github.intercomclient.page.Action;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;

/** A method of {@code history}, wrapped while it has listeners. */
final class HistoryMethod {

  /** A function of any number of arguments. */
  @FunctionalInterface
  @JsFunction
  private interface Wrapper {
    Object invoke(Object... arguments);
  }

  private final JsArray<Action> listeners = new JsArray<>();
  private final String name;
  private Object wrapped;
  private Wrapper wrapper;

  HistoryMethod(String name) {
    this.name = name;
  }

  private Object current() {
    return Globals.history().get(name);
  }

  void add(Action listener) {
    listeners.push(listener);
    Object method = current();
    // Code that has wrapped our wrapper still calls it: a second one of ours would stay for good.
    if (wrapped == null || wrapped == method) {
      wrapped = method;
      wrapper = arguments -> call(method, Js.uncheckedCast(arguments));
      Globals.history().set(name, wrapper);
    }
  }

  private Object call(Object method, JsArray<Object> arguments) {
    Object result = Js.<JsCallable>uncheckedCast(method).apply(Globals.history(), arguments);
    // A copy, since a listener may be removed meanwhile.
    JsArray<Action> told = listeners.slice();
    for (int i = 0; i < told.length; i++) {
      told.getAt(i).run();
    }
    return result;
  }

  void remove(Action listener) {
    int index = listeners.indexOf(listener);
    if (index >= 0) {
      listeners.splice(index, 1);
    }
    if (listeners.length == 0 && current() == wrapper) {
      // The browser's own method is on the prototype, not on history.
      Globals.history().delete(name);
      if (current() != wrapped) {
        Globals.history().set(name, wrapped);
      }
      wrapped = null;
    }
  }
}
