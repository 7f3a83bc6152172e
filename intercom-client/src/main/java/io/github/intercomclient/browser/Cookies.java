/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import elemental2.core.JsArray;
import elemental2.core.JsString;
import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Items;
import jsinterop.base.Js;

/** What the Messenger keeps in the browser. A sandboxed frame throws when this is read. */
final class Cookies {
  private Cookies() {}

  /** Deletes the Messenger's cookies and its stored state. */
  static void clear() {
    Isolated.run(Cookies::expireAll);
    Isolated.run(() -> clear("localStorage"));
    Isolated.run(() -> clear("sessionStorage"));
  }

  /** Deletes the Messenger's keys of a storage. */
  static void clear(String storage) {
    Attributes stored = Attributes.of(Globals.window().get(storage));
    Items<String> keys = stored.names();
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      if (key.indexOf("intercom.") == 0 || key.indexOf("intercom-") == 0) {
        stored.remove(key);
      }
    }
  }

  private static void expireAll() {
    JsArray<String> cookies = split(Globals.document().cookie, "; ");
    for (int i = 0; i < cookies.length; i++) {
      String name = split(cookies.getAt(i), "=").getAt(0);
      if (name.indexOf("intercom-") == 0) {
        expireOnPaths(name + "=;max-age=0;path=");
      }
    }
  }

  // Not an array of JsString: development builds cast elements of native types, and a primitive
  // fails.
  private static JsArray<String> split(String text, String separator) {
    return Js.uncheckedCast(Js.<JsString>uncheckedCast(text).split(separator));
  }

  /** Expires a cookie on the page's path and on all above it, each with and without a slash. */
  private static void expireOnPaths(String cookie) {
    String path = Globals.location().pathname + "/";
    int slash = path.lastIndexOf("/");
    while (slash >= 0) {
      expireOnHosts(cookie + path.substring(0, slash + 1));
      path = path.substring(0, slash);
      expireOnHosts(cookie + path);
      slash = path.lastIndexOf("/");
    }
  }

  /** Expires a cookie on the host, and on all parents that the browser lets us set. */
  private static void expireOnHosts(String cookie) {
    Globals.document().cookie = cookie;
    String domain = Globals.location().hostname;
    int dot;
    do {
      Globals.document().cookie = cookie + ";domain=" + domain;
      dot = domain.indexOf(".");
      domain = domain.substring(dot + 1);
    } while (dot >= 0);
  }
}
