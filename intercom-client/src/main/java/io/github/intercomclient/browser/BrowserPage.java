/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browser;

import elemental2.core.JsArray;
import io.github.intercomclient.page.Action;
import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Failure;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The page that the app runs in. */
public final class BrowserPage implements Page {
  private static final String RECORD = "io.github.intercomclient";

  private Object stub;
  private boolean refused;
  private Attributes record;

  /** Creates the page that this code runs in. */
  public BrowserPage() {}

  /** {@code window.Intercom}, or our stub if the page has refused it; null if there is neither. */
  private Object function() {
    Object function = Globals.guarded(Globals.window(), "Intercom");
    return Globals.isFunction(function) ? function : refused ? stub : null;
  }

  private void putStub(JsArray<Object> queue) {
    stub = Stub.around(queue);
    // A blocker may throw at the write, or ignore it. Then only this object knows the stub.
    refused = true;
    Isolated.run(
        () -> {
          Globals.window().set("Intercom", stub);
          refused = Globals.window().get("Intercom") != stub;
        });
  }

  @Override
  public int widget() {
    Object function = function();
    return function == null ? NONE : Stub.queueOf(function) == null ? LIVE : STUB;
  }

  @Override
  public String call(Items<Object> call, Failure thrown) {
    if (function() == null) {
      putStub(new JsArray<>());
    }
    Object function = function();
    JsArray<Object> queue = Stub.queueOf(function);
    JsArray<Object> answer = new JsArray<>();
    Isolated.run(
        () -> {
          if (queue != null) {
            queue.push(call);
          } else {
            answer.push(
                Js.<JsCallable>uncheckedCast(function)
                    .apply(Globals.window(), Js.uncheckedCast(call)));
          }
        },
        thrown);
    Object text = answer.getAt(0);
    return "string".equals(Js.typeof(text)) ? Js.uncheckedCast(text) : null;
  }

  @Override
  public Items<Object> queue() {
    return Items.of(Stub.queueOf(function()));
  }

  @Override
  public Attributes settings() {
    Attributes settings = Attributes.create();
    Isolated.run(
        () -> {
          Object there = Globals.window().get("intercomSettings");
          if ("[object Object]".equals(Globals.kindOf(there))) {
            settings.putAll(Attributes.of(there));
          }
        });
    return settings;
  }

  @Override
  public void setSettings(Attributes settings) {
    Isolated.run(() -> Globals.window().set("intercomSettings", settings));
  }

  @Override
  public Attributes record() {
    if (record == null) {
      JsPropertyMap<Object> ours = JsPropertyMap.of("sent", new JsArray<>());
      record = Attributes.of(ours);
      Isolated.run(
          () -> {
            JsPropertyMap<Object> there = Js.uncheckedCast(Globals.window().get(RECORD));
            if (there != null && JsArray.isArray(there.get("sent"))) {
              record = Attributes.of(there);
            } else {
              // Other code cannot list, overwrite or delete it.
              Globals.defineProperty(
                  Globals.window(),
                  RECORD,
                  JsPropertyMap.of("value", ours, "writable", false, "configurable", false));
            }
          });
    }
    return record;
  }

  @Override
  public void addScript(String url, Attributes attributes, Action onError) {
    if (Globals.document().body == null) {
      Globals.documentEvents()
          .addEventListener("DOMContentLoaded", () -> addScript(url, attributes, onError));
    } else if (function() != stub && !"complete".equals(Globals.document().readyState)) {
      // The page's own snippet adds its script at load, and its listener runs before ours.
      Globals.windowEvents()
          .addEventListener("load", () -> ScriptElement.add(url, attributes, onError));
    } else {
      ScriptElement.add(url, attributes, onError);
    }
  }

  @Override
  public void onScriptLoad(String url, Action onLoad) {
    Object script = ScriptElement.find(url);
    if (script != null) {
      Js.<EventTarget>uncheckedCast(script).addEventListener("load", onLoad);
    }
  }

  @Override
  public void removeScript(String url) {
    Isolated.run(
        () -> {
          ScriptElement.remove(ScriptElement.find(url));
          ScriptElement.remove(Globals.document().getElementById("intercom-frame"));
        });
    JsArray<Object> queue = Stub.queueOf(function());
    putStub(queue != null ? queue : new JsArray<>());
  }

  @Override
  public void whenIdle(Action action) {
    if (Globals.isFunction(Globals.window().get("requestIdleCallback"))) {
      Globals.requestIdleCallback(action);
    } else {
      // Safari has no requestIdleCallback.
      Globals.setTimeout(action, 1);
    }
  }

  @Override
  public Action after(double millis, Action action) {
    double timer = Globals.setTimeout(action, millis);
    return () -> Globals.clearTimeout(timer);
  }

  @Override
  public void onOnline(Action action) {
    Globals.windowEvents().addEventListener("online", action);
  }

  @Override
  public Action onUrlSignal(Action action) {
    return UrlSignals.follow(action);
  }

  @Override
  public void tellLogout(String appId) {
    Logouts.tell(appId);
  }

  @Override
  public Action onLogout(String appId, Action action) {
    return Logouts.follow(appId, action);
  }

  @Override
  public String url() {
    // The same as location.href, for a fraction of the time.
    return Globals.document().URL;
  }

  @Override
  public double now() {
    return Globals.now();
  }

  @Override
  public void clearStorage() {
    Cookies.clear();
  }

  @Override
  public void run(Action appCode, Failure thrown) {
    Isolated.run(appCode, thrown);
  }

  @Override
  public void warn(String message) {
    Globals.warn(message);
  }
}
