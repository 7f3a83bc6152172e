/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract.browser;

import elemental2.dom.DomGlobal;
import java.util.ArrayList;
import java.util.List;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Takes the place of the page's clock and timers. */
final class FakeClock {

  @JsFunction
  private interface Task {
    void onInvoke();
  }

  @JsFunction
  private interface SetTimeout {
    double onInvoke(Task task, double millis);
  }

  @JsFunction
  private interface ClearTimeout {
    void onInvoke(double id);
  }

  @JsFunction
  private interface Now {
    double onInvoke();
  }

  private static final class Timer {
    final double id;
    final double due;
    final Task task;

    Timer(double id, double due, Task task) {
      this.id = id;
      this.due = due;
      this.task = task;
    }
  }

  private final Object setTimeout = window().get("setTimeout");
  private final Object clearTimeout = window().get("clearTimeout");
  private final Object dateNow = date().get("now");
  private final Object performance = window().get("performance");
  private final List<Timer> timers = new ArrayList<>();
  private double now;
  private int ids;

  void start() {
    now = 1_700_000_000_000.0;
    timers.clear();
    SetTimeout set =
        (task, millis) -> {
          timers.add(new Timer(++ids, now + millis, task));
          return ids;
        };
    ClearTimeout clear = this::remove;
    Now read = () -> now;
    window().set("setTimeout", set);
    window().set("clearTimeout", clear);
    date().set("now", read);
    define("performance", JsPropertyMap.of("now", read));
  }

  void stop() {
    window().set("setTimeout", setTimeout);
    window().set("clearTimeout", clearTimeout);
    date().set("now", dateNow);
    define("performance", performance);
  }

  void advance(double millis) {
    double end = now + millis;
    for (Timer next = nextUntil(end); next != null; next = nextUntil(end)) {
      now = next.due;
      remove(next.id);
      next.task.onInvoke();
    }
    now = end;
  }

  private Timer nextUntil(double end) {
    Timer next = null;
    for (Timer timer : timers) {
      if (timer.due <= end && (next == null || timer.due < next.due)) {
        next = timer;
      }
    }
    return next;
  }

  private void remove(double id) {
    for (int i = 0; i < timers.size(); i++) {
      if (timers.get(i).id == id) {
        timers.remove(i);
        return;
      }
    }
  }

  /** Defines a global that HtmlUnit does not let anybody assign. */
  private static void define(String name, Object value) {
    defineProperty(window(), name, JsPropertyMap.of("value", value, "configurable", true));
  }

  @JsMethod(namespace = JsPackage.GLOBAL, name = "Object.defineProperty")
  private static native void defineProperty(Object object, String name, Object descriptor);

  private static JsPropertyMap<Object> window() {
    return Js.uncheckedCast(DomGlobal.window);
  }

  private static JsPropertyMap<Object> date() {
    return Js.uncheckedCast(window().get("Date"));
  }
}
