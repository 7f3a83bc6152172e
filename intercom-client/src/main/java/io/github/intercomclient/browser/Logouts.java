/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import elemental2.core.JsArray;
import elemental2.core.JsDate;
import io.github.intercomclient.page.Action;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Tells the tabs of an origin about each other's logouts, by a time in local storage. A tab that
 * returns from the back-forward cache has missed the event, and checks the time.
 */
final class Logouts {
  private static final String KEY = "io.github.intercomclient.logout.";

  /** What this page has told last, which is no news to it. */
  private static Object told;

  private Logouts() {}

  static void tell(String appId) {
    // Two tabs may tell in the same millisecond, and the same value twice is no event.
    told = JsDate.now() + "-" + Globals.now();
    Isolated.run(() -> storage().set(KEY + appId, told));
  }

  static Action follow(String appId, Action action) {
    JsArray<Object> seen = new JsArray<>(last(appId));
    Action look =
        () -> {
          Object last = last(appId);
          if (last != null && !last.equals(seen.getAt(0)) && !last.equals(told)) {
            seen.setAt(0, last);
            // The other tab could not reach what is this tab's own.
            Isolated.run(() -> Cookies.clear("sessionStorage"));
            action.run();
          }
        };
    Globals.windowEvents().addEventListener("storage", look);
    Globals.windowEvents().addEventListener("pageshow", look);
    return () -> {
      Globals.windowEvents().removeEventListener("storage", look);
      Globals.windowEvents().removeEventListener("pageshow", look);
    };
  }

  /** The time of the last logout; null if there was none, or if local storage is not accessible. */
  private static Object last(String appId) {
    JsArray<Object> last = new JsArray<>();
    Isolated.run(() -> last.push(storage().get(KEY + appId)));
    return last.getAt(0);
  }

  private static JsPropertyMap<Object> storage() {
    return Js.uncheckedCast(Globals.window().get("localStorage"));
  }
}
