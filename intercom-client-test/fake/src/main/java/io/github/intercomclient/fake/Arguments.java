/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.fake;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Call;
import io.github.intercomclient.page.WidgetCallback;

/** The list of arguments with which {@code window.Intercom} was called. */
final class Arguments {
  final String method;
  final Object argument;

  /** The settings or metadata, or null. Whoever has called may change them while they wait. */
  final Attributes data;

  Arguments(Call call) {
    this(call.method(), call.argument(), call.data());
  }

  Arguments(String method, Object argument, Attributes data) {
    this.method = method;
    this.argument = argument;
    this.data = data;
  }

  /** The list as it is at this moment, whatever becomes of the settings. */
  Arguments copy() {
    return new Arguments(method, argument, data == null ? null : Attributes.create().putAll(data));
  }

  /** The list as JSON, but for callbacks, which read {@code function}. */
  @Override
  public String toString() {
    String text = "[" + Attributes.json(method);
    if (argument != null) {
      text += ",";
      text += argument instanceof WidgetCallback ? "function" : Attributes.json(argument);
    }
    if (data != null) {
      text += "," + data.toJson();
    }
    return text + "]";
  }
}
