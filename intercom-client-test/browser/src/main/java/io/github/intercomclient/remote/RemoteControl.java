/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.remote;

import elemental2.core.JsArray;
import elemental2.dom.DomGlobal;
import io.github.intercomclient.Appearance;
import io.github.intercomclient.EventData;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.Registration;
import io.github.intercomclient.ScriptLoading;
import io.github.intercomclient.ScriptState;
import io.github.intercomclient.User;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Gives a page the methods of a {@link Messenger} by their Java names, so that what happens is
 * written in a test and not compiled:
 *
 * <pre>{@code
 * const m = messenger('abc12345', {scriptUrl: '…', load: 'MANUAL'});
 * m.boot({id: 'abc123', apples: 1});
 * m.errors;   // what the error handler heard
 * }</pre>
 */
public final class RemoteControl {

  /** A method that takes up to two arguments. */
  @FunctionalInterface
  @JsFunction
  private interface Method {
    Object invoke(Object argument, Object more);
  }

  /** A function of the page. */
  @FunctionalInterface
  @JsFunction
  private interface Listener {
    void tell(Object what);
  }

  private final JsPropertyMap<Object> methods = JsPropertyMap.of();
  private final JsArray<String> errors = new JsArray<>();
  private final Messenger messenger;

  private RemoteControl(String appId, JsPropertyMap<Object> options) {
    messenger = builder(appId, options).onError(errors::push).build();
    methods.set("errors", errors);
    addSession();
    addNavigation();
    addWidget();
    addListeners();
    addScript();
  }

  /** Hands the page a function that creates Messengers. */
  @JsMethod
  public static void open() {
    Method create =
        (appId, options) ->
            new RemoteControl(
                    Js.uncheckedCast(appId),
                    options == null ? JsPropertyMap.of() : Js.uncheckedCast(options))
                .methods;
    Js.asPropertyMap(DomGlobal.window).set("messenger", create);
  }

  private static Messenger.Builder builder(String appId, JsPropertyMap<Object> options) {
    Messenger.Builder builder = Messenger.builder(appId);
    if (options.has("scriptUrl")) {
      builder.scriptUrl(text(options.get("scriptUrl")));
    }
    if (options.has("apiBase")) {
      builder.apiBase(text(options.get("apiBase")));
    }
    if (options.has("nonce")) {
      builder.nonce(text(options.get("nonce")));
    }
    if (options.has("crossOrigin")) {
      builder.crossOrigin(text(options.get("crossOrigin")));
    }
    if ("WHEN_IDLE".equals(text(options.get("load")))) {
      builder.load(ScriptLoading.WHEN_IDLE);
    } else if ("MANUAL".equals(text(options.get("load")))) {
      builder.load(ScriptLoading.MANUAL);
    }
    return builder;
  }

  private void addSession() {
    add(
        "boot",
        (user, unused) -> {
          if (user == null) {
            messenger.boot();
          } else {
            messenger.boot(user(Js.uncheckedCast(user)));
          }
          return null;
        });
    add(
        "update",
        (changes, unused) -> {
          if (changes == null) {
            messenger.update();
          } else {
            messenger.update(user(Js.uncheckedCast(changes)));
          }
          return null;
        });
    run("shutdown", messenger::shutdown);
    add("followLogout", (unused, unused2) -> removerOf(messenger.followLogout()));
    add("isBooted", (unused, unused2) -> messenger.isBooted());
  }

  private void addNavigation() {
    add("followNavigation", (unused, unused2) -> removerOf(messenger.followNavigation()));
    run("navigated", messenger::navigated);
    add("remainingUpdates", (unused, unused2) -> (double) messenger.remainingUpdates());
  }

  private void addWidget() {
    add(
        "hideLauncher",
        (hidden, unused) -> {
          messenger.appearance(Appearance.create().hideLauncher(Js.isTruthy(hidden)));
          return null;
        });
    run("show", messenger::show);
    add("isOpen", (unused, unused2) -> messenger.isOpen());
    run("hide", messenger::hide);
    add(
        "showNewMessage",
        (message, unused) -> {
          messenger.showNewMessage(text(message));
          return null;
        });
    add(
        "trackEvent",
        (name, metadata) -> {
          if (metadata == null) {
            messenger.trackEvent(text(name));
          } else {
            messenger.trackEvent(text(name), eventData(Js.uncheckedCast(metadata)));
          }
          return null;
        });
    add("getVisitorId", (unused, unused2) -> messenger.getVisitorId());
  }

  private void addListeners() {
    listen("onShow", listener -> messenger.onShow(() -> listener.tell(null)));
    listen("onHide", listener -> messenger.onHide(() -> listener.tell(null)));
    listen("onReady", listener -> messenger.onReady(() -> listener.tell(null)));
    listen(
        "onUserEmailSupplied",
        listener -> messenger.onUserEmailSupplied(() -> listener.tell(null)));
    listen(
        "onUnreadCountChange",
        listener -> messenger.onUnreadCountChange(count -> listener.tell((double) count)));
    add(
        "on",
        (event, listener) ->
            removerOf(
                messenger.on(text(event), () -> Js.<Listener>uncheckedCast(listener).tell(null))));
    add("unreadCount", (unused, unused2) -> (double) messenger.unreadCount());
  }

  private void addScript() {
    run("load", messenger::load);
    run("retry", messenger::retry);
    add("state", (unused, unused2) -> nameOf(messenger.state()));
    listen(
        "onStateChange",
        listener -> messenger.onStateChange(state -> listener.tell(nameOf(state))));
  }

  private void add(String name, Method method) {
    methods.set(name, method);
  }

  private void run(String name, Runnable action) {
    add(
        name,
        (unused, unused2) -> {
          action.run();
          return null;
        });
  }

  /** How a listener is added to the Messenger. */
  private interface Adding {
    Registration add(Listener listener);
  }

  private void listen(String name, Adding adding) {
    add(name, (listener, unused) -> removerOf(adding.add(Js.uncheckedCast(listener))));
  }

  private static Object removerOf(Registration registration) {
    Method remove =
        (unused, unused2) -> {
          registration.remove();
          return null;
        };
    return remove;
  }

  /** Enum names do not survive production builds. */
  private static String nameOf(ScriptState state) {
    if (state == ScriptState.NEW) {
      return "NEW";
    }
    if (state == ScriptState.LOADING) {
      return "LOADING";
    }
    return state == ScriptState.LIVE ? "LIVE" : "BLOCKED";
  }

  private static User user(JsPropertyMap<Object> said) {
    return new UserReader(said).user();
  }

  private static EventData eventData(JsPropertyMap<Object> said) {
    EventData data = EventData.create();
    said.forEach(
        key -> {
          Object value = said.get(key);
          if ("number".equals(Js.typeof(value))) {
            data.put(key, Js.asDouble(value));
          } else {
            data.put(key, text(value));
          }
        });
    return data;
  }

  static String text(Object value) {
    return Js.uncheckedCast(value);
  }
}
