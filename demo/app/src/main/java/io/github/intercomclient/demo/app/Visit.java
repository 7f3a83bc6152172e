/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.app;

import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** A customer who is signed in, what proves it, and for how much longer the server says so. */
final class Visit {
  /** How much of its life a token is used for. */
  private static final double TOKEN_USED = 0.8;

  private final JsPropertyMap<Object> answer;
  private final Customer customer;

  private Visit(JsPropertyMap<Object> answer, Customer customer) {
    this.answer = answer;
    this.customer = customer;
  }

  static Visit of(JsPropertyMap<Object> answer) {
    if (answer == null) {
      return null;
    }
    JsPropertyMap<Object> told = Js.uncheckedCast(answer.get("customer"));
    JsPropertyMap<Object> company = Js.uncheckedCast(told.get("company"));
    JsPropertyMap<Object> basket = Js.uncheckedCast(told.get("basket"));
    Customer customer =
        new Customer(
            text(told, "id"),
            text(told, "email"),
            text(told, "name"),
            number(told, "createdAt"),
            text(told, "userHash"),
            text(company, "id"),
            text(company, "plan"));
    for (Fruit fruit : Fruit.ALL) {
      if (basket.has(fruit.plural())) {
        customer.put(fruit, (int) number(basket, fruit.plural()));
      }
    }
    return new Visit(answer, customer);
  }

  Customer customer() {
    return customer;
  }

  /** How long the session lasts if nothing more is asked. */
  double millisLeft() {
    return number(answer, "millisLeft");
  }

  /** What proves to the Messenger who the customer is, or null. */
  String token() {
    return signed() == null ? null : text(signed(), "jwt");
  }

  /** When to ask again: well before the token expires, or when the session should be over. */
  double millisToNextLook() {
    double untilOver = millisLeft() + 100;
    return signed() == null
        ? untilOver
        : Math.min(untilOver, number(signed(), "millisLeft") * TOKEN_USED);
  }

  private JsPropertyMap<Object> signed() {
    return Js.uncheckedCast(answer.get("token"));
  }

  /** The number of the order that was placed just now, or null. */
  String orderNumber() {
    return text(answer, "number");
  }

  /** Absent and null are the same here. */
  private static String text(JsPropertyMap<Object> from, String key) {
    return from.has(key) ? Js.uncheckedCast(from.get(key)) : null;
  }

  private static double number(JsPropertyMap<Object> from, String key) {
    return Js.asDouble(from.get(key));
  }
}
