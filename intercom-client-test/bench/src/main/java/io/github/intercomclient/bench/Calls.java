/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import io.github.intercomclient.Company;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.Registration;
import io.github.intercomclient.ScriptLoading;
import io.github.intercomclient.User;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;
import jsinterop.base.JsPropertyMap;

/** The calls that the speed page times, as functions of its global {@code ours}. */
@JsType
public final class Calls {

  /** A call that is told how often it was made, so that its data differs each time. */
  @FunctionalInterface
  @JsFunction
  interface Step {
    void run(double n);
  }

  /** Begins to follow navigations, and tells how to end it. */
  @FunctionalInterface
  @JsFunction
  interface Follow {
    Step run();
  }

  /** The names of the attributes after the first twenty. */
  private static final String[] NAMES = new String[180];

  private static Messenger messenger;

  private Calls() {}

  @JsProperty(namespace = JsPackage.GLOBAL, name = "window")
  private static native JsPropertyMap<Object> window();

  /** Sets the global. */
  @JsMethod
  public static void main() {
    for (int i = 0; i < NAMES.length; i++) {
      NAMES[i] = "attribute" + i;
    }
    JsPropertyMap<Object> calls = JsPropertyMap.of();
    Step start =
        limit -> messenger = builder().updateLimit((int) limit).load(ScriptLoading.MANUAL).build();
    Step bootUser = n -> messenger.boot(user());
    Step boot = n -> messenger.boot(userOfTwentyAttributes(n));
    Step largeBoot = n -> messenger.boot(userOfTwoHundredAttributes(n));
    Step update = n -> messenger.update(User.changes().attribute("apples", n));
    Step page = n -> messenger.update();
    Step event = n -> messenger.trackEvent("order-placed");
    Step shutdown = n -> messenger.shutdown();
    Follow follow =
        () -> {
          Registration registration = messenger.followNavigation();
          return n -> registration.remove();
        };
    calls.set("start", start);
    calls.set("bootUser", bootUser);
    calls.set("boot", boot);
    calls.set("largeBoot", largeBoot);
    calls.set("update", update);
    calls.set("page", page);
    calls.set("event", event);
    calls.set("shutdown", shutdown);
    calls.set("follow", follow);
    window().set("ours", calls);
  }

  private static Messenger.Builder builder() {
    return Messenger.builder("abc12345");
  }

  private static User user() {
    return User.withId("abc123")
        .email("ada@example.com")
        .userHash("0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9");
  }

  private static User userOfTwentyAttributes(double n) {
    return user()
        .name("Ada")
        .phone("555")
        .createdAt(1234567890)
        .unsubscribedFromEmails(false)
        .avatar("https://example.com/ada.png")
        .languageOverride("fr")
        .company(Company.withId("company1").name("Fake Company").plan("plan1"))
        .attribute("apples", n)
        .attribute("pears", n + 1)
        .attribute("plums", n + 2)
        .attribute("fruit", "pear")
        .attribute("town", "Cork")
        .attribute("basket", "large")
        .attribute("route", "north")
        .attribute("organic", true)
        .attribute("member", false)
        .attribute("rating", 4.5);
  }

  private static User userOfTwoHundredAttributes(double n) {
    User user = userOfTwentyAttributes(n);
    for (String name : NAMES) {
      user.attribute(name, n);
    }
    return user;
  }
}
