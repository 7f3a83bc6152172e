/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers;

import io.github.intercomclient.Messenger;
import io.github.intercomclient.Registration;
import io.github.intercomclient.routers.nalu.NaluRouter;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** What the page's tests can do with an app, as functions of the global j2clApp or gwtApp. */
public class App {

  /** Something to do. */
  @FunctionalInterface
  @JsFunction
  interface Deed {
    void run();
  }

  /** Something to do with a text. */
  @FunctionalInterface
  @JsFunction
  interface TextDeed {
    void run(String text);
  }

  /** Creates the Messenger and what uses it. */
  @FunctionalInterface
  @JsFunction
  interface Start {
    void run(String router, int updateLimit);
  }

  /** Begins something, and tells how to end it. */
  @FunctionalInterface
  @JsFunction
  interface Beginning {
    Deed run();
  }

  private Messenger messenger;
  private Router router;

  /** Opens the apps that both compilers can build. */
  @JsMethod
  public static void open(String compiler) {
    new App().expose(compiler);
  }

  /** Sets the global. */
  protected final void expose(String compiler) {
    JsPropertyMap<Object> controls = JsPropertyMap.of();
    Start start =
        (name, updateLimit) -> {
          messenger = Messenger.builder("abc12345").updateLimit(updateLimit).build();
          router = router(name, messenger);
        };
    TextDeed go = page -> router.go(page);
    TextDeed goUnseen = page -> router.goUnseen(page);
    Deed boot = () -> messenger.boot();
    Deed shutdown = () -> messenger.shutdown();
    Deed update = () -> messenger.update();
    Deed navigated = () -> messenger.navigated();
    Beginning follow = () -> end(messenger.followNavigation());
    Beginning followPaths = () -> end(messenger.followNavigation(App::path));
    controls.set("start", start);
    controls.set("go", go);
    controls.set("goUnseen", goUnseen);
    controls.set("boot", boot);
    controls.set("shutdown", shutdown);
    controls.set("update", update);
    controls.set("navigated", navigated);
    controls.set("follow", follow);
    controls.set("followPaths", followPaths);
    Js.asPropertyMap(Js.global()).set(compiler + "App", controls);
  }

  private static Deed end(Registration registration) {
    return () -> registration.remove();
  }

  /** The part of a URL before its query and its hash. */
  private static String path(String url) {
    return url.split("[?#]")[0];
  }

  /** Starts a router; null where the page's own scripts navigate. */
  protected Router router(String name, Messenger messenger) {
    switch (name) {
      case "plain":
        return new PlainLinks(messenger);
      case "domino-history":
        return new DominoHistoryRouter(messenger);
      case "elemento":
        return new ElementoRouter(messenger);
      case "nalu":
        return new NaluRouter(messenger);
      case "gwt-history":
        return new GwtprojectHistoryRouter(messenger);
      default:
        return null;
    }
  }
}
