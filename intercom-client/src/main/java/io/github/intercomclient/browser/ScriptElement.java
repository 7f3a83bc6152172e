/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import elemental2.dom.Element;
import elemental2.dom.HTMLAnchorElement;
import elemental2.dom.HTMLScriptElement;
import io.github.intercomclient.page.Action;
import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Items;
import jsinterop.base.Js;
import jsinterop.base.JsArrayLike;

/** The script elements of the page. */
final class ScriptElement {
  private ScriptElement() {}

  /** The first script with this address, absolute or relative; null if there is none. */
  static Element find(String url) {
    // The browser resolves the address; a selector that contains the address could be invalid.
    HTMLAnchorElement link = Js.uncheckedCast(Globals.document().createElement("a"));
    link.href = url;
    String address = link.href;
    JsArrayLike<Element> scripts = Globals.document().getElementsByTagName("script");
    for (int i = 0; i < scripts.getLength(); i++) {
      HTMLScriptElement script = Js.uncheckedCast(scripts.getAt(i));
      if (address.equals(script.src)) {
        return script;
      }
    }
    return null;
  }

  /**
   * Adds a script unless one with this address is there; a page that refuses it counts as an error.
   */
  static void add(String url, Attributes attributes, Action onError) {
    Isolated.run(
        () -> {
          Element script = find(url);
          if (script == null) {
            script = insert(url, attributes);
          }
          Js.<EventTarget>uncheckedCast(script).addEventListener("error", onError);
        },
        reason -> onError.run());
  }

  private static Element insert(String url, Attributes attributes) {
    HTMLScriptElement script = Js.uncheckedCast(Globals.document().createElement("script"));
    Items<String> names = attributes.names();
    for (int i = 0; i < names.size(); i++) {
      script.setAttribute(names.get(i), attributes.text(names.get(i)));
    }
    script.async = true;
    script.src = url;
    Globals.document().body.appendChild(script);
    return script;
  }

  /** Removes an element, if there is one. */
  static void remove(Element element) {
    if (element != null) {
      element.remove();
    }
  }
}
