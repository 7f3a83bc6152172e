/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

/**
 * Calls of the widget: the lists of arguments that {@code window.Intercom} is called with, the
 * method first. While a boot or update is queued in the stub, its settings may still change.
 */
public final class Call {
  private Call() {}

  /** A call without arguments. */
  public static Items<Object> of(String method) {
    return of(method, null);
  }

  /**
   * A call with one argument.
   *
   * @param argument a String, Double, Boolean, {@link WidgetCallback} or {@link Attributes}; null
   *     to leave it out
   */
  public static Items<Object> of(String method, Object argument) {
    Items<Object> call = Items.create();
    call.add(method);
    if (argument != null) {
      call.add(argument);
    }
    return call;
  }

  /** The vendor's name of the method. */
  public static String method(Items<Object> call) {
    return (String) call.get(0);
  }

  /** The settings of a boot or update. */
  public static Attributes settings(Items<Object> call) {
    return Attributes.of(call.get(1));
  }
}
