/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.app;

import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** A customer who is signed in, and for how much longer the server says so. */
final class Visit {
  private final Customer customer;
  private final double millisLeft;

  private Visit(Customer customer, double millisLeft) {
    this.customer = customer;
    this.millisLeft = millisLeft;
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
    return new Visit(customer, number(answer, "millisLeft"));
  }

  Customer customer() {
    return customer;
  }

  double millisLeft() {
    return millisLeft;
  }

  /** Absent and null are the same here. */
  private static String text(JsPropertyMap<Object> from, String key) {
    return from.has(key) ? Js.uncheckedCast(from.get(key)) : null;
  }

  private static double number(JsPropertyMap<Object> from, String key) {
    return Js.asDouble(from.get(key));
  }
}
