/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import elemental2.core.JsArray;
import io.github.intercomclient.page.Action;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Tells the tabs of an origin of each other's logouts, by a time in the local storage. A tab that
 * comes back from the back-forward cache has heard no event, and looks.
 */
final class Logouts {
  private static final String KEY = "io.github.intercomclient.logout.";

  private Logouts() {}

  static void tell(String appId, double now) {
    Isolated.run(() -> storage().set(KEY + appId, "" + now));
  }

  static Action follow(String appId, Action action) {
    JsArray<Object> seen = new JsArray<>(last(appId));
    Action look =
        () -> {
          Object last = last(appId);
          if (last != null && last != seen.getAt(0)) {
            seen.setAt(0, last);
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

  /** When a logout was told last; null if never, or if the storage is out of reach. */
  private static Object last(String appId) {
    JsArray<Object> last = new JsArray<>();
    Isolated.run(() -> last.push(storage().get(KEY + appId)));
    return last.getAt(0);
  }

  private static JsPropertyMap<Object> storage() {
    return Js.uncheckedCast(Globals.window().get("localStorage"));
  }
}
