/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import io.github.intercomclient.page.Action;
import io.github.intercomclient.page.Failure;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;

/** A page that stands before another, and does some things in its own way. */
final class PageDecorator {
  private PageDecorator() {}

  /**
   * Shows each call to the observer before the page gets it; what the observer throws, the widget
   * has thrown.
   */
  static Page onCall(Page page, Consumer<Items<Object>> observer) {
    return decorate(
        page,
        "call",
        arguments -> {
          try {
            observer.accept(Items.of(arguments[0]));
            return null;
          } catch (RuntimeException thrown) {
            ((Failure) arguments[1]).onThrow(thrown.toString());
            return "";
          }
        });
  }

  /** Sets timers in a way of its own: what gives null is set by the page. */
  static Page onTimer(Page page, BiFunction<Double, Action, Action> timers) {
    return decorate(
        page, "after", arguments -> timers.apply((Double) arguments[0], (Action) arguments[1]));
  }

  /** Shows what the page calls back for each script that it could not load. */
  static Page onScript(Page page, Consumer<Action> observer) {
    return decorate(
        page,
        "addScript",
        arguments -> {
          observer.accept((Action) arguments[2]);
          return null;
        });
  }

  /** Shows the name of each method that is called. */
  static Page onEach(Page page, Consumer<String> observer) {
    return (Page)
        Proxy.newProxyInstance(
            Page.class.getClassLoader(),
            new Class<?>[] {Page.class},
            (proxy, method, arguments) -> {
              observer.accept(method.getName());
              return invoke(page, method, arguments);
            });
  }

  /** Reads the clock in a way of its own. */
  static Page onClock(Page page, DoubleUnaryOperator clock) {
    return decorate(page, "now", arguments -> clock.applyAsDouble(page.now()));
  }

  private interface Way {
    Object of(Object[] arguments);
  }

  private static Page decorate(Page page, String name, Way way) {
    return (Page)
        Proxy.newProxyInstance(
            Page.class.getClassLoader(),
            new Class<?>[] {Page.class},
            (proxy, method, arguments) -> {
              Object own = method.getName().equals(name) ? way.of(arguments) : null;
              return own != null ? own : invoke(page, method, arguments);
            });
  }

  private static Object invoke(Page page, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(page, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
