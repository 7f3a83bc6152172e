/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import elemental2.core.JsArray;
import elemental2.core.JsDate;
import elemental2.core.JsString;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.EventListener;
import elemental2.dom.HTMLScriptElement;
import elemental2.promise.Promise;
import io.github.intercomclient.Registration;
import io.github.intercomclient.core.Action;
import io.github.intercomclient.core.Attributes;
import io.github.intercomclient.core.Call;
import io.github.intercomclient.core.Failure;
import io.github.intercomclient.core.Page;
import io.github.intercomclient.core.Person;
import io.github.intercomclient.core.Task;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The page that the app runs in. */
public final class BrowserPage implements Page {

  /** A function of any number of arguments. */
  @FunctionalInterface
  @JsFunction
  private interface Variadic {
    Object invoke(Object... arguments);
  }

  private Object stub;

  private static JsPropertyMap<Object> window() {
    return Js.uncheckedCast(DomGlobal.window);
  }

  private static Object widget() {
    return window().get("Intercom");
  }

  /** The stub's queue, or null where there is none. */
  private JsArray<Object> queue() {
    Object queue = hasWidget() ? Js.<JsPropertyMap<Object>>uncheckedCast(widget()).get("q") : null;
    return JsArray.isArray(queue) ? Js.uncheckedCast(queue) : null;
  }

  @Override
  public boolean hasWidget() {
    return "function".equals(Js.typeof(widget()));
  }

  @Override
  public boolean isLive() {
    return hasWidget() && queue() == null;
  }

  @Override
  public String call(Call call) {
    if (!hasWidget()) {
      putStub(new JsArray<>());
    }
    JsArray<Object> arguments = new JsArray<>();
    arguments.push(call.method());
    if (call.argument() != null) {
      arguments.push(call.argument());
    }
    if (call.data() != null) {
      arguments.push(toObject(call.data()));
    }
    Object answer = Js.<WidgetFunction>uncheckedCast(widget()).apply(DomGlobal.window, arguments);
    JsArray<Object> queue = queue();
    if (queue != null) {
      call.waitAs(queue.getAt(queue.length - 1));
    }
    return "string".equals(Js.typeof(answer)) ? Js.uncheckedCast(answer) : null;
  }

  /** The vendor's own stub, as far as the widget and other snippets rely on it. */
  private void putStub(JsArray<Object> queue) {
    Variadic push = arguments -> queue.push(arguments[0]);
    Variadic collect = arguments -> queue.push(Js.<Object>uncheckedCast(arguments));
    JsPropertyMap<Object> properties = Js.uncheckedCast(collect);
    properties.set("q", queue);
    properties.set("c", push);
    stub = collect;
    window().set("Intercom", collect);
  }

  private static Object toObject(Attributes attributes) {
    JsPropertyMap<Object> object =
        attributes.isList() ? Js.uncheckedCast(new JsArray<>()) : JsPropertyMap.of();
    for (Attributes.Attribute a = attributes.first(); a != null; a = a.next()) {
      object.set(a.name(), a.nested() != null ? toObject(a.nested()) : a.value());
    }
    return object;
  }

  @Override
  public void amend(Call call) {
    Js.<JsArray<Object>>uncheckedCast(call.waitsAs()).setAt(1, toObject(call.data()));
  }

  @Override
  public void takeBack(Call call) {
    JsArray<Object> queue = queue();
    if (queue != null) {
      int index = queue.indexOf(call.waitsAs());
      if (index >= 0) {
        queue.splice(index, 1);
      }
    }
  }

  @Override
  public void clearQueue() {
    JsArray<Object> queue = queue();
    if (queue != null) {
      queue.length = 0;
    }
  }

  private static JsPropertyMap<Object> pageSettings() {
    Object settings = window().get("intercomSettings");
    return settings != null ? Js.uncheckedCast(settings) : JsPropertyMap.of();
  }

  @Override
  public Person owner() {
    JsPropertyMap<Object> settings = pageSettings();
    Person owner = new Person();
    owner.id = text(settings.get("user_id"));
    owner.email = text(settings.get("email"));
    owner.hash = text(settings.get("user_hash"));
    owner.jwt = text(settings.get("intercom_user_jwt"));
    return owner;
  }

  private static String text(Object value) {
    return value != null ? toText(value) : null;
  }

  @JsMethod(namespace = JsPackage.GLOBAL, name = "String")
  private static native String toText(Object value);

  @Override
  public Attributes settings() {
    JsPropertyMap<Object> settings = pageSettings();
    Attributes attributes = new Attributes();
    settings.forEach(name -> attributes.put(name, settings.get(name)));
    attributes.remove("user_id");
    attributes.remove("email");
    attributes.remove("user_hash");
    attributes.remove("intercom_user_jwt");
    return attributes;
  }

  @Override
  public void setSettings(Attributes settings) {
    window().set("intercomSettings", toObject(settings));
  }

  @Override
  public void loadScript(String url, String nonce, Action onError) {
    if (DomGlobal.document.body == null) {
      DomGlobal.document.addEventListener(
          "DOMContentLoaded", event -> loadScript(url, nonce, onError));
    } else if (widget() != stub && !"complete".equals(DomGlobal.document.readyState)) {
      // Somebody else's snippet adds its script at load, and has asked to be told before us.
      DomGlobal.window.addEventListener("load", event -> addScript(url, nonce, onError));
    } else {
      addScript(url, nonce, onError);
    }
  }

  private void addScript(String url, String nonce, Action onError) {
    Element script = script(url);
    if (script == null) {
      HTMLScriptElement added = Js.uncheckedCast(DomGlobal.document.createElement("script"));
      added.async = true;
      added.src = url;
      if (nonce != null) {
        // Browsers hide the attribute's value from scripts, older ones know nothing else.
        added.nonce = nonce;
        added.setAttribute("nonce", nonce);
      }
      DomGlobal.document.body.appendChild(added);
      script = added;
    }
    script.addEventListener("error", event -> onError.run(0));
  }

  private static Element script(String url) {
    return DomGlobal.document.querySelector("script[src='" + url + "']");
  }

  @Override
  public void removeScript(String url) {
    remove(script(url));
    remove(DomGlobal.document.getElementById("intercom-frame"));
    JsArray<Object> queue = queue();
    putStub(queue != null ? queue : new JsArray<>());
  }

  private static void remove(Element element) {
    if (element != null) {
      element.remove();
    }
  }

  @Override
  public void whenIdle(Action action) {
    if (window().has("requestIdleCallback")) {
      requestIdleCallback(action);
    } else {
      setTimeout(action, 1);
    }
  }

  @JsMethod(namespace = JsPackage.GLOBAL)
  private static native void requestIdleCallback(Action action);

  @Override
  public Registration after(double millis, Action action) {
    double timer = setTimeout(action, millis);
    return () -> clearTimeout(timer);
  }

  @JsMethod(namespace = JsPackage.GLOBAL)
  private static native double setTimeout(Action action, double millis);

  @JsMethod(namespace = JsPackage.GLOBAL)
  private static native void clearTimeout(double timer);

  @Override
  public Registration onOnline(Action action) {
    EventListener listener = event -> action.run(0);
    DomGlobal.window.addEventListener("online", listener);
    return () -> DomGlobal.window.removeEventListener("online", listener);
  }

  @Override
  public Registration onUrlSignal(Action action) {
    return new UrlSignals(action)::remove;
  }

  @Override
  public String url() {
    return DomGlobal.location.href;
  }

  @Override
  public double now() {
    return JsDate.now();
  }

  @Override
  @SuppressWarnings("finally") // A sandboxed frame throws at the mere look at its cookies.
  public void deleteCookies() {
    try {
      JsArray<JsString> cookies =
          Js.uncheckedCast(Js.<JsString>uncheckedCast(DomGlobal.document.cookie).split("; "));
      for (int i = 0; i < cookies.length; i++) {
        String cookie = Js.uncheckedCast(cookies.getAt(i));
        if (cookie.startsWith("intercom-")) {
          expire(cookie.substring(0, cookie.indexOf("=")));
        }
      }
      JsPropertyMap<Object> storage = Js.uncheckedCast(window().get("localStorage"));
      storage.forEach(
          key -> {
            if (key.startsWith("intercom.")) {
              storage.delete(key);
            }
          });
    } finally {
      return;
    }
  }

  /** Expires a cookie on the host, and on each parent domain that the browser lets us speak for. */
  private static void expire(String name) {
    String expired = name + "=;path=/;max-age=0";
    DomGlobal.document.cookie = expired;
    String domain = DomGlobal.location.hostname;
    while (domain.length() > 0) {
      DomGlobal.document.cookie = expired + ";domain=" + domain;
      int dot = domain.indexOf(".");
      domain = dot < 0 ? "" : domain.substring(dot + 1);
    }
  }

  @Override
  public void attempt(Task task, Failure failure) {
    // The promise runs its executor at once, and costs a page less than a catch clause.
    new Promise<Object>((resolve, reject) -> task.run())
        .catch_(
            thrown -> {
              failure.because(toText(thrown));
              return null;
            });
  }

  @Override
  public void warn(String message) {
    DomGlobal.console.warn(message);
  }
}
