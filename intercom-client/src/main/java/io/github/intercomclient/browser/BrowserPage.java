/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import elemental2.core.JsArray;
import elemental2.core.JsDate;
import elemental2.core.JsString;
import elemental2.dom.Element;
import elemental2.dom.HTMLScriptElement;
import elemental2.promise.Promise;
import io.github.intercomclient.Registration;
import io.github.intercomclient.core.Action;
import io.github.intercomclient.core.Attributes;
import io.github.intercomclient.core.Call;
import io.github.intercomclient.core.Failure;
import io.github.intercomclient.core.Page;
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
    void invoke(Object... arguments);
  }

  private Object stub;
  private boolean readable;

  /** The page that this code runs in. */
  public BrowserPage() {
    // A content blocker may throw at the mere look at the widget; the stub is then ours alone. What
    // is compared does not matter, but a look for nothing would be compiled away.
    attempt(() -> readable = Globals.window().get("Intercom") != this, reason -> {});
  }

  private Object widget() {
    return readable ? Globals.window().get("Intercom") : stub;
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
    Object answer = Js.<WidgetFunction>uncheckedCast(widget()).apply(Globals.window(), arguments);
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
    // A blocker may throw at the write alone; the stub is then ours alone, too.
    boolean before = readable;
    readable = false;
    attempt(
        () -> {
          Globals.window().set("Intercom", collect);
          readable = before;
        },
        reason -> {});
  }

  private static Object toObject(Attributes attributes) {
    JsPropertyMap<Object> object =
        attributes.isList() ? Js.uncheckedCast(new JsArray<>()) : JsPropertyMap.of();
    for (Attributes.Attribute a = attributes.first(); a != null; a = a.next()) {
      Object value = a.value();
      object.set(a.name(), value instanceof Attributes ? toObject((Attributes) value) : value);
    }
    return object;
  }

  @Override
  public void amend(Call call) {
    if (call.waitsAs() != null) {
      Js.<JsArray<Object>>uncheckedCast(call.waitsAs()).setAt(1, toObject(call.data()));
    }
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

  @JsMethod(namespace = JsPackage.GLOBAL, name = "String")
  private static native String toText(Object value);

  @Override
  public Attributes settings() {
    Attributes attributes = new Attributes();
    attempt(
        () -> {
          Object settings = Globals.window().get("intercomSettings");
          if (settings != null && "object".equals(Js.typeof(settings))) {
            JsPropertyMap<Object> map = Js.uncheckedCast(settings);
            map.forEach(name -> attributes.put(name, map.get(name)));
          }
        },
        reason -> {});
    return attributes;
  }

  @Override
  public Action holder() {
    return Js.uncheckedCast(Globals.window().get("intercomClient"));
  }

  @Override
  public void setHolder(Action giveWay) {
    Globals.window().set("intercomClient", giveWay);
  }

  @Override
  public void setSettings(Attributes settings) {
    attempt(() -> Globals.window().set("intercomSettings", toObject(settings)), reason -> {});
  }

  @Override
  public void loadScript(String url, String nonce, Action onError) {
    if (Globals.document().body == null) {
      Globals.documentEvents()
          .addEventListener("DOMContentLoaded", event -> loadScript(url, nonce, onError));
    } else if (widget() != stub && !"complete".equals(Globals.document().readyState)) {
      // Somebody else's snippet adds its script at load, and has asked to be told before us.
      Globals.windowEvents().addEventListener("load", event -> addScript(url, nonce, onError));
    } else {
      addScript(url, nonce, onError);
    }
  }

  private void addScript(String url, String nonce, Action onError) {
    Element script = script(url);
    if (script == null) {
      HTMLScriptElement added = Js.uncheckedCast(Globals.document().createElement("script"));
      added.async = true;
      added.src = url;
      if (nonce != null) {
        added.setAttribute("nonce", nonce);
      }
      Globals.document().body.appendChild(added);
      script = added;
    }
    Js.<Target>uncheckedCast(script).addEventListener("error", onError);
  }

  private static Element script(String url) {
    return Globals.document().querySelector("script[src='".concat(url).concat("']"));
  }

  @Override
  public void onScriptLoad(String url, Action action) {
    Element script = script(url);
    if (script != null) {
      Js.<Target>uncheckedCast(script).addEventListener("load", action);
    }
  }

  @Override
  public void removeScript(String url) {
    remove(script(url));
    remove(Globals.document().getElementById("intercom-frame"));
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
    Object idle = Globals.window().get("requestIdleCallback");
    if (idle != null) {
      JsArray<Object> arguments = new JsArray<>();
      arguments.push(action);
      Js.<WidgetFunction>uncheckedCast(idle).apply(Globals.window(), arguments);
    } else {
      // Safari has no word for it.
      setTimeout(action, 1);
    }
  }

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
  public void onOnline(Action action) {
    Globals.windowEvents().addEventListener("online", action);
  }

  @Override
  public Registration onUrlSignal(Action action) {
    return new UrlSignals(action)::remove;
  }

  @Override
  public String url() {
    // The same as location.href, for a fraction of the time.
    return Globals.document().URL;
  }

  @Override
  public String toldUrl() {
    return Js.uncheckedCast(Globals.window().get("intercomToldUrl"));
  }

  @Override
  public void setToldUrl(String url) {
    Globals.window().set("intercomToldUrl", url);
  }

  @Override
  public double now() {
    return JsDate.now();
  }

  @Override
  public void deleteCookies() {
    // A sandboxed frame throws at the mere look at its cookies or its storage.
    attempt(this::expireCookies, reason -> {});
    attempt(this::deleteState, reason -> {});
  }

  private void expireCookies() {
    // Of String: an element of a native type is cast in development, and no primitive passes.
    JsArray<String> cookies =
        Js.uncheckedCast(Js.<JsString>uncheckedCast(Globals.document().cookie).split("; "));
    for (int i = 0; i < cookies.length; i++) {
      String cookie = cookies.getAt(i);
      if (cookie.indexOf("intercom-") == 0) {
        expire(cookie.substring(0, cookie.indexOf("=")).concat("=;path=/;max-age=0"));
      }
    }
  }

  /** Sets a cookie that is over on the host, and on all parents that the browser lets us set. */
  private static void expire(String cookie) {
    Globals.document().cookie = cookie;
    String domain = Globals.location().hostname;
    int dot;
    do {
      Globals.document().cookie = cookie.concat(";domain=").concat(domain);
      dot = domain.indexOf(".");
      domain = domain.substring(dot + 1);
    } while (dot >= 0);
  }

  private void deleteState() {
    JsPropertyMap<Object> storage = Js.uncheckedCast(Globals.window().get("localStorage"));
    storage.forEach(
        key -> {
          if (key.indexOf("intercom.") == 0) {
            storage.delete(key);
          }
        });
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
    Globals.warn(message);
  }
}
