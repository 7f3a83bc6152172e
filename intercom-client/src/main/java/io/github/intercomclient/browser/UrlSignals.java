/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import elemental2.core.JsArray;
import io.github.intercomclient.core.Action;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Signals that the page's URL may have changed: from the Navigation API, or else from the history
 * methods and events. A page that comes back from the back-forward cache signals as well.
 */
final class UrlSignals {

  /** A history method of any number of arguments. */
  @FunctionalInterface
  @JsFunction
  private interface HistoryMethod {
    Object invoke(Object... arguments);
  }

  private final Action action;
  private final Action listener = event -> signal();
  private final Target window = Globals.windowEvents();
  private final Target navigation;
  private boolean removed;
  private HistoryMethod push;
  private HistoryMethod replace;
  private Object pushBefore;
  private Object replaceBefore;

  UrlSignals(Action action) {
    this.action = action;
    JsPropertyMap<Object> api = Js.uncheckedCast(Globals.window().get("navigation"));
    // In browsers without the API it may be the page's element of that id.
    navigation = api != null && api.has("currentEntry") ? Js.uncheckedCast(api) : null;
    window.addEventListener("pageshow", listener);
    if (navigation != null) {
      navigation.addEventListener("currententrychange", listener);
    } else {
      window.addEventListener("popstate", listener);
      window.addEventListener("hashchange", listener);
      pushBefore = Globals.history().get("pushState");
      replaceBefore = Globals.history().get("replaceState");
      push = wrap("pushState", pushBefore);
      replace = wrap("replaceState", replaceBefore);
    }
  }

  private HistoryMethod wrap(String name, Object before) {
    HistoryMethod method =
        arguments -> {
          Object result =
              Js.<WidgetFunction>uncheckedCast(before)
                  .apply(Globals.history(), Js.<JsArray<Object>>uncheckedCast(arguments));
          signal();
          return result;
        };
    Globals.history().set(name, method);
    return method;
  }

  private void signal() {
    if (!removed) {
      action.run(0);
    }
  }

  void remove() {
    removed = true;
    window.removeEventListener("pageshow", listener);
    if (navigation != null) {
      navigation.removeEventListener("currententrychange", listener);
    } else {
      window.removeEventListener("popstate", listener);
      window.removeEventListener("hashchange", listener);
      unwrap("pushState", push, pushBefore);
      unwrap("replaceState", replace, replaceBefore);
    }
  }

  /** Puts back what was there, unless somebody has wrapped ours in the meantime. */
  private static void unwrap(String name, Object ours, Object before) {
    if (Globals.history().get(name) == ours) {
      // The browser's own is not history's but its prototype's.
      Globals.history().delete(name);
      if (Globals.history().get(name) != before) {
        Globals.history().set(name, before);
      }
    }
  }
}
