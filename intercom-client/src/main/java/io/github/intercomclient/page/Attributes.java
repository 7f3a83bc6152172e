/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Names and values in the order in which they were first put: a JavaScript object in a page, a
 * {@code Map} on the JVM. A value is a String, Double or Boolean, null to clear the attribute, what
 * {@link #toObject} or {@link Items#toObject} returns, or something of the page's own.
 */
public final class Attributes {
  private final Object values;

  /** No attributes. */
  public Attributes() {
    this(Platform.isJavaScript() ? JsPropertyMap.of() : new LinkedHashMap<String, Object>());
  }

  private Attributes(Object values) {
    this.values = values;
  }

  /** A view of what {@link #toObject} has returned, or of any object of the page. */
  public static Attributes of(Object values) {
    return new Attributes(values);
  }

  /** The JavaScript object itself; on the JVM a {@code java.util.Map}. */
  public Object toObject() {
    return values;
  }

  private JsPropertyMap<Object> js() {
    return Js.uncheckedCast(values);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map() {
    return (Map<String, Object>) values;
  }

  /** The value of an attribute; null if it is not here, or is to be cleared. */
  public Object get(String name) {
    return Platform.isJavaScript() ? js().get(name) : map().get(name);
  }

  /** The text of an attribute; null if there is none. */
  public String text(String name) {
    return Js.uncheckedCast(get(name));
  }

  /** Sets the value of an attribute. */
  public Attributes put(String name, Object value) {
    if (Platform.isJavaScript()) {
      js().set(name, value);
    } else {
      map().put(name, value);
    }
    return this;
  }

  /** Puts everything that the others hold over what is here. */
  public Attributes putAll(Attributes others) {
    if (Platform.isJavaScript()) {
      assign(values, others.values);
    } else {
      map().putAll(others.map());
    }
    return this;
  }

  @JsMethod(namespace = JsPackage.GLOBAL, name = "Object.assign")
  private static native void assign(Object to, Object from);

  /** Removes an attribute as if it had never been put. */
  public void remove(String name) {
    if (Platform.isJavaScript()) {
      js().delete(name);
    } else {
      map().remove(name);
    }
  }

  /** The names of the attributes. */
  public Items<String> names() {
    return Items.of(Platform.isJavaScript() ? keys(values) : new ArrayList<>(map().keySet()));
  }

  @JsMethod(namespace = JsPackage.GLOBAL, name = "Object.keys")
  private static native Object keys(Object object);

  /** The attributes as JSON. */
  public String toJson() {
    return json(values);
  }

  /** Any value of an attribute as JSON, as a page writes it. */
  public static String json(Object value) {
    return Platform.isJavaScript() ? stringify(value) : JvmJson.of(value);
  }

  @JsMethod(namespace = JsPackage.GLOBAL, name = "JSON.stringify")
  private static native String stringify(Object value);

  /** JSON on the JVM; no page has any of it. */
  private static final class JvmJson {
    private final StringBuilder text = new StringBuilder();

    static String of(Object value) {
      JvmJson json = new JvmJson();
      json.append(value);
      return json.text.toString();
    }

    private void append(Object value) {
      if (value instanceof Map) {
        appendMembers((Map<?, ?>) value);
      } else if (value instanceof List) {
        appendItems((List<?>) value);
      } else if (value instanceof String) {
        appendText((String) value);
      } else if (value instanceof Double) {
        appendNumber((Double) value);
      } else {
        text.append(value);
      }
    }

    private void appendMembers(Map<?, ?> members) {
      String separator = "{";
      for (Map.Entry<?, ?> member : members.entrySet()) {
        text.append(separator);
        appendText((String) member.getKey());
        text.append(':');
        append(member.getValue());
        separator = ",";
      }
      text.append(members.isEmpty() ? "{}" : "}");
    }

    private void appendItems(List<?> items) {
      String separator = "[";
      for (Object item : items) {
        text.append(separator);
        append(item);
        separator = ",";
      }
      text.append(items.isEmpty() ? "[]" : "]");
    }

    /** As JavaScript writes it: whole numbers without a point. */
    private void appendNumber(double number) {
      if (number == Math.rint(number) && Math.abs(number) < 1e18) {
        text.append((long) number);
      } else {
        text.append(number);
      }
    }

    private void appendText(String value) {
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
}
