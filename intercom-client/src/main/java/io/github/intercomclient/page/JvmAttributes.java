/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

import java.util.LinkedHashMap;
import java.util.Map;
import jsinterop.annotations.JsConstructor;

/** Attributes on the JVM, and their JSON as JavaScript writes it. */
final class JvmAttributes extends Attributes {
  final Map<String, Object> map = new LinkedHashMap<>();

  /** The compilers require the annotation, though only the JVM calls this. */
  @JsConstructor
  JvmAttributes() {}

  static String toJson(Object value) {
    StringBuilder text = new StringBuilder();
    append(text, value);
    return text.toString();
  }

  private static void append(StringBuilder text, Object value) {
    if (value instanceof JvmAttributes) {
      appendMembers(text, ((JvmAttributes) value).map);
    } else if (value instanceof JvmItems) {
      appendItems(text, (JvmItems<?>) value);
    } else if (value instanceof String) {
      appendText(text, (String) value);
    } else if (value instanceof Double) {
      appendNumber(text, (Double) value);
    } else {
      text.append(value);
    }
  }

  private static void appendMembers(StringBuilder text, Map<String, Object> members) {
    text.append('{');
    String separator = "";
    for (Map.Entry<String, Object> member : members.entrySet()) {
      text.append(separator);
      appendText(text, member.getKey());
      text.append(':');
      append(text, member.getValue());
      separator = ",";
    }
    text.append('}');
  }

  private static void appendItems(StringBuilder text, JvmItems<?> items) {
    text.append('[');
    String separator = "";
    for (Object item : items.list) {
      text.append(separator);
      append(text, item);
      separator = ",";
    }
    text.append(']');
  }

  /** As JavaScript writes it: whole numbers without a point. */
  private static void appendNumber(StringBuilder text, double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e18) {
      text.append((long) number);
    } else {
      text.append(number);
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
