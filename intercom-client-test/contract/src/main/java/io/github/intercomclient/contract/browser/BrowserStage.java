/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract.browser;

import elemental2.core.JsArray;
import elemental2.dom.DomGlobal;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.ScriptLoading;
import io.github.intercomclient.contract.Stage;
import java.util.ArrayList;
import java.util.List;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** A stage in a page: the library's real browser edge, before a widget that records. */
public final class BrowserStage implements Stage {

  @JsFunction
  private interface Widget {
    Object onInvoke(Object... arguments);
  }

  @JsFunction
  private interface Replacer {
    Object onInvoke(String key, Object value);
  }

  @JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "JSON")
  private static final class JsJson {
    static native String stringify(Object value, Replacer replacer);
  }

  @JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Function")
  private interface Function {
    Object apply(Object self, JsArray<Object> arguments);
  }

  /** A callback that the widget was given. */
  private static final class Callback {
    final String method;
    final Function function;

    Callback(String method, Function function) {
      this.method = method;
      this.function = function;
    }

    void call(Object... arguments) {
      function.apply(null, Js.uncheckedCast(arguments));
    }
  }

  private final boolean throwsAtMistakes;
  private final FakeClock clock = new FakeClock();
  private final String url = DomGlobal.location.href;
  private final Object pushState = history().get("pushState");
  private final Object replaceState = history().get("replaceState");
  private final List<String> calls = new ArrayList<>();
  private final List<Callback> callbacks = new ArrayList<>();
  private int unread;

  /**
   * A stage in this page, for a build that throws at a developer's mistake, or one that does not.
   */
  public BrowserStage(boolean throwsAtMistakes) {
    this.throwsAtMistakes = throwsAtMistakes;
  }

  @Override
  public void clear() {
    leave();
    clock.start();
    unread = 0;
    calls.clear();
    callbacks.clear();
    window().set("Intercom", widget());
  }

  @Override
  public void leave() {
    clock.stop();
    history().set("pushState", pushState);
    history().set("replaceState", replaceState);
    if (!DomGlobal.location.href.equals(url)) {
      // Only then: Chromium ignores whoever changes its history too often.
      DomGlobal.window.history.replaceState(null, "", url);
    }
    removeWidget();
    window().delete("intercomSettings");
    clearRecord();
  }

  /** Empties what Messengers share on the page, so that none hears of another case. */
  private static void clearRecord() {
    JsPropertyMap<Object> record = Js.uncheckedCast(window().get("io.github.intercomclient"));
    if (record != null) {
      Js.<JsArray<Object>>uncheckedCast(record.get("sent")).length = 0;
      record.forEach(
          name -> {
            if (!name.equals("sent")) {
              record.delete(name);
            }
          });
    }
  }

  private Object widget() {
    Widget widget = this::receive;
    return widget;
  }

  private Object receive(Object... arguments) {
    calls.add(json(arguments));
    String method = Js.uncheckedCast(arguments[0]);
    if (arguments.length == 2 && Js.typeof(arguments[1]).equals("function")) {
      Callback callback = new Callback(method, Js.uncheckedCast(arguments[1]));
      callbacks.add(callback);
      if (method.equals("onUnreadCountChange")) {
        callback.call((double) unread);
      }
    }
    return method.equals("getVisitorId") ? visitorId() : Js.undefined();
  }

  @Override
  public void removeWidget() {
    window().delete("Intercom");
  }

  @Override
  public void widgetArrives() {
    Object widget = widget();
    JsPropertyMap<Object> stub = Js.uncheckedCast(window().get("Intercom"));
    JsArray<JsArray<Object>> queue = Js.uncheckedCast(stub.get("q"));
    while (queue.length > 0) {
      Js.<Function>uncheckedCast(widget).apply(null, queue.shift());
    }
    window().set("Intercom", widget);
  }

  @Override
  public void pageSetting(String name, String value) {
    if (!window().has("intercomSettings")) {
      window().set("intercomSettings", JsPropertyMap.of());
    }
    Js.<JsPropertyMap<Object>>uncheckedCast(window().get("intercomSettings")).set(name, value);
  }

  @Override
  public Messenger.Builder messenger(String appId) {
    return Messenger.builder(appId).load(ScriptLoading.MANUAL);
  }

  @Override
  public List<String> calls() {
    return calls;
  }

  @Override
  public String settings() {
    return json(window().get("intercomSettings"));
  }

  /**
   * Calls back whatever was ever given to the widget under this name, also before a shutdown: a
   * widget that keeps old callbacks must do no harm.
   */
  private void fire(String method, Object... arguments) {
    for (Callback callback : new ArrayList<>(callbacks)) {
      if (callback.method.equals(method)) {
        callback.call(arguments);
      }
    }
  }

  @Override
  public void open() {
    fire("onShow");
  }

  @Override
  public void close() {
    fire("onHide");
  }

  @Override
  public void supplyEmail() {
    fire("onUserEmailSupplied");
  }

  @Override
  public void unread(int count) {
    unread = count;
    fire("onUnreadCountChange", (double) count);
  }

  @Override
  public void answer() {
    fire("ready");
  }

  @Override
  public String visitorId() {
    return "visitor-1";
  }

  @Override
  public void navigate(String path) {
    DomGlobal.window.history.pushState(null, "", path);
  }

  @Override
  public void advance(double millis) {
    clock.advance(millis);
  }

  @Override
  public void setCookie(String name) {
    DomGlobal.document.cookie = name + "=1;path=/";
  }

  @Override
  public boolean hasCookie(String name) {
    return DomGlobal.document.cookie.contains(name + "=");
  }

  @Override
  public boolean throwsAtMistakes() {
    return throwsAtMistakes;
  }

  private static String json(Object value) {
    return JsJson.stringify(value, BrowserStage::visible);
  }

  private static Object visible(String key, Object value) {
    String type = Js.typeof(value);
    return type.equals("undefined") || type.equals("function") ? "<" + type + ">" : value;
  }

  private static JsPropertyMap<Object> window() {
    return Js.uncheckedCast(DomGlobal.window);
  }

  private static JsPropertyMap<Object> history() {
    return Js.uncheckedCast(DomGlobal.window.history);
  }
}
