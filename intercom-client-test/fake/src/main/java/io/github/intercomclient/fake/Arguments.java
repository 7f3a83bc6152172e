/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.fake;

import io.github.intercomclient.core.Action;
import io.github.intercomclient.core.Attributes;
import io.github.intercomclient.core.Call;

/** The list of arguments with which {@code window.Intercom} was called. */
final class Arguments {
  final String method;
  final Object argument;
  private Attributes data;

  Arguments(Call call) {
    this(call.method(), call.argument(), call.data());
  }

  Arguments(String method, Object argument, Attributes data) {
    this.method = method;
    this.argument = argument;
    setData(data);
  }

  /** The settings or metadata, or null. */
  Attributes data() {
    return data;
  }

  void setData(Attributes data) {
    this.data = data == null ? null : new Attributes().putAll(data);
  }

  /** The list as JSON, but for callbacks, which read {@code function}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("[");
    appendValue(text, method);
    if (argument != null) {
      text.append(',');
      appendValue(text, argument);
    }
    if (data != null) {
      text.append(',').append(json(data));
    }
    return text.append(']').toString();
  }

  static String json(Attributes attributes) {
    StringBuilder text = new StringBuilder();
    appendObject(text, attributes);
    return text.toString();
  }

  private static void appendObject(StringBuilder text, Attributes attributes) {
    boolean list = attributes.isList();
    text.append(list ? '[' : '{');
    for (Attributes.Attribute a = attributes.first(); a != null; a = a.next()) {
      if (a != attributes.first()) {
        text.append(',');
      }
      if (!list) {
        appendText(text, a.name());
        text.append(':');
      }
      appendValue(text, a.value());
    }
    text.append(list ? ']' : '}');
  }

  private static void appendValue(StringBuilder text, Object value) {
    if (value instanceof String) {
      appendText(text, (String) value);
    } else if (value instanceof Double) {
      appendNumber(text, (Double) value);
    } else if (value instanceof Attributes) {
      appendObject(text, (Attributes) value);
    } else if (value instanceof Action) {
      text.append("function");
    } else {
      text.append(value);
    }
  }

  /** As JavaScript writes it, whatever the platform: whole numbers without a point. */
  private static void appendNumber(StringBuilder text, double number) {
    String digits = "" + number;
    if (number == Math.rint(number) && Math.abs(number) < 1e18) {
      text.append((long) number);
    } else {
      text.append(digits);
    }
  }

  private static void appendText(StringBuilder text, String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c == '\n') {
        text.append("\\n");
      } else if (c < ' ') {
        text.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
