/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.fake;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.WidgetCallback;

/** The list of arguments with which {@code window.Intercom} was called. */
final class Arguments {
  final String method;

  /** What the widget calls back, or null. */
  final WidgetCallback callback;

  /** The settings or metadata, or null. */
  final Attributes data;

  private final String text;

  /** The arguments as they are at this moment; what waits in the stub may still change. */
  Arguments(Object call) {
    Items<Object> arguments = Items.of(call);
    method = (String) arguments.get(0);
    WidgetCallback foundCallback = null;
    Attributes foundData = null;
    String list = "[" + Attributes.json(method);
    for (int i = 1; i < arguments.size(); i++) {
      Object argument = arguments.get(i);
      if (argument instanceof WidgetCallback) {
        foundCallback = (WidgetCallback) argument;
        list += ",function";
      } else {
        list += "," + Attributes.json(argument);
        if (!(argument instanceof String
            || argument instanceof Double
            || argument instanceof Boolean)) {
          foundData = Attributes.create().putAll(Attributes.of(argument));
        }
      }
    }
    callback = foundCallback;
    data = foundData;
    text = list + "]";
  }

  /** The list as JSON, but for callbacks, which read {@code function}. */
  @Override
  public String toString() {
    return text;
  }
}
