/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract.browser;

import elemental2.dom.DomGlobal;
import io.github.intercomclient.contract.Stage;
import java.util.ArrayList;
import java.util.List;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** A stage in a page: the library's real browser edge, with a recorder as the widget. */
public final class BrowserStage implements Stage {

  /** The widget's function, with any number of arguments. */
  @JsFunction
  private interface Recorder {
    Object onInvoke(Object... arguments);
  }

  @JsFunction
  private interface Replacer {
    Object onInvoke(String key, Object value);
  }

  @JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "JSON")
  private static final class Json {
    static native String stringify(Object value, Replacer replacer);
  }

  private final List<String> calls = new ArrayList<>();

  @Override
  public void clear() {
    calls.clear();
    Recorder recorder =
        arguments -> {
          calls.add(Json.stringify(arguments, BrowserStage::visible));
          return Js.undefined();
        };
    window().set("Intercom", recorder);
  }

  @Override
  public void call(String name, double value) {
    Js.<Recorder>uncheckedCast(window().get("Intercom")).onInvoke(name, value);
  }

  @Override
  public List<String> calls() {
    return calls;
  }

  private static Object visible(String key, Object value) {
    String type = Js.typeof(value);
    return type.equals("undefined") || type.equals("function") ? "<" + type + ">" : value;
  }

  private static JsPropertyMap<Object> window() {
    return Js.asPropertyMap(DomGlobal.window);
  }
}
