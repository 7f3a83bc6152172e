/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Names and values in the order in which they were first put: a JavaScript object in a page; on the
 * JVM a Java map. A value is a String, Double or Boolean, null to clear the attribute, {@link
 * Attributes}, {@link Items}, or something of the page's own.
 */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public class Attributes {

  /** For {@link #create} only. */
  protected Attributes() {}

  /** Creates an object without attributes. */
  @JsOverlay
  public static Attributes create() {
    return Platform.isJavaScript() ? of(JsPropertyMap.of()) : new JvmAttributes();
  }

  /** Views an object of the page as attributes, without copying it. */
  @JsOverlay
  public static Attributes of(Object object) {
    return Js.uncheckedCast(object);
  }

  /** The value of an attribute; null if it is not set, or is to be cleared. */
  @JsOverlay
  public final Object get(String name) {
    return Platform.isJavaScript() ? js().get(name) : jvm().map.get(name);
  }

  /** The text of an attribute; null if there is none. */
  @JsOverlay
  public final String text(String name) {
    return Js.uncheckedCast(get(name));
  }

  /** Sets the value of an attribute. */
  @JsOverlay
  public final void put(String name, Object value) {
    if (Platform.isJavaScript()) {
      js().set(name, value);
    } else {
      jvm().map.put(name, value);
    }
  }

  /** Puts all of the other attributes, which replace those of the same names. */
  @JsOverlay
  public final Attributes putAll(Attributes others) {
    if (Platform.isJavaScript()) {
      assign(this, others);
    } else {
      jvm().map.putAll(others.jvm().map);
    }
    return this;
  }

  /** Copies the attributes. */
  @JsOverlay
  public final Attributes copy() {
    return create().putAll(this);
  }

  @JsMethod(namespace = JsPackage.GLOBAL, name = "Object.assign")
  private static native void assign(Object to, Object from);

  /** Removes an attribute as if it had never been put. */
  @JsOverlay
  public final void remove(String name) {
    if (Platform.isJavaScript()) {
      js().delete(name);
    } else {
      jvm().map.remove(name);
    }
  }

  /** The names of the attributes. */
  @JsOverlay
  public final Items<String> names() {
    if (Platform.isJavaScript()) {
      return keys(this);
    }
    Items<String> names = Items.create();
    jvm().map.keySet().forEach(names::add);
    return names;
  }

  @JsMethod(namespace = JsPackage.GLOBAL, name = "Object.keys")
  private static native Items<String> keys(Object object);

  /** The attributes as JSON. */
  @JsOverlay
  public final String toJson() {
    return json(this);
  }

  /** Any value of an attribute as JSON, as JavaScript writes it. */
  @JsOverlay
  public static String json(Object value) {
    return Platform.isJavaScript() ? stringify(value) : JvmAttributes.toJson(value);
  }

  @JsMethod(namespace = JsPackage.GLOBAL, name = "JSON.stringify")
  private static native String stringify(Object value);

  @JsOverlay
  private JsPropertyMap<Object> js() {
    return Js.uncheckedCast(this);
  }

  @JsOverlay
  private JvmAttributes jvm() {
    return Js.uncheckedCast(this);
  }
}
