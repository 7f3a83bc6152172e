/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsType;

/**
 * What nearly every app has in its JavaScript before it has a Messenger: exceptions thrown and
 * caught, lambdas, strings joined, compared, switched on and parsed, lists, a date.
 */
@JsType
public final class App {
  private App() {}

  /** Runs it. */
  @JsMethod
  public static void main() {
    List<String> basket = new ArrayList<>();
    List<Runnable> listeners = new ArrayList<>();
    listeners.add(() -> Page.show(basket.size()));
    Date opened = new Date();
    Page.onClick(
        "add",
        () -> {
          try {
            basket.add(position(Page.text("count"), Page.text("fruit")));
          } catch (IllegalArgumentException e) {
            basket.add("refused: " + e.getMessage());
          }
          listeners.forEach(Runnable::run);
        });
    Page.onClick("age", () -> Page.show(new Date().getTime() - opened.getTime()));
  }

  private static String position(String count, String fruit) {
    int number = Integer.parseInt(count);
    if (number < 1 || fruit.equals("potato")) {
      throw new IllegalArgumentException(count + " of " + fruit);
    }
    switch (fruit) {
      case "apple":
        return number + " apples";
      case "pear":
        return number + " pears";
      default:
        return number + " other";
    }
  }
}
