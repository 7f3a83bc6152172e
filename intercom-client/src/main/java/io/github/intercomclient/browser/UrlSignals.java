/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import io.github.intercomclient.page.Action;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Signals that the page's URL may have changed: from the Navigation API, or else from the history
 * methods and events. A page that comes back from the back-forward cache signals as well.
 */
final class UrlSignals {
  private static final HistoryMethod PUSH = new HistoryMethod("pushState");
  private static final HistoryMethod REPLACE = new HistoryMethod("replaceState");

  private UrlSignals() {}

  /** Calls back at each signal, until the returned action is run. */
  static Action follow(Action action) {
    // One listener for each follower, even if two of them share an action.
    Action listener = () -> action.run();
    EventTarget window = Globals.windowEvents();
    EventTarget navigation = navigation();
    window.addEventListener("pageshow", listener);
    if (navigation != null) {
      navigation.addEventListener("currententrychange", listener);
    } else {
      window.addEventListener("popstate", listener);
      window.addEventListener("hashchange", listener);
      // A page may have frozen its history.
      Isolated.run(
          () -> {
            PUSH.add(listener);
            REPLACE.add(listener);
          });
    }
    return () -> {
      window.removeEventListener("pageshow", listener);
      if (navigation != null) {
        navigation.removeEventListener("currententrychange", listener);
      } else {
        window.removeEventListener("popstate", listener);
        window.removeEventListener("hashchange", listener);
        Isolated.run(
            () -> {
              PUSH.remove(listener);
              REPLACE.remove(listener);
            });
      }
    };
  }

  /** The Navigation API; null where the browser has none, or none for this page. */
  private static EventTarget navigation() {
    JsPropertyMap<Object> api = Js.uncheckedCast(Globals.window().get("navigation"));
    // In browsers without the API it may be the page's element of that id, or anything of its own.
    return "[object Navigation]".equals(Globals.kindOf(api)) && api.get("currentEntry") != null
        ? Js.uncheckedCast(api)
        : null;
  }
}
