/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;
import jsinterop.base.Js;
import jsinterop.base.JsArrayLike;

/**
 * A list: a JavaScript array in a page, where other code can read it; on the JVM a Java list.
 *
 * @param <T> what it holds; a number must be a {@code Double}
 */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Array")
public class Items<T> {
  private int length;

  /** For {@link #create} only. */
  protected Items() {}

  private native void push(T item);

  private native void unshift(T item);

  private native T shift();

  private native int indexOf(Object item);

  private native Object splice(int index, int count);

  /** Creates an empty list. */
  @JsOverlay
  public static <T> Items<T> create() {
    return Platform.isJavaScript() ? new Items<>() : new JvmItems<>();
  }

  /** Views an array of the page as a list, without copying it. */
  @JsOverlay
  public static <T> Items<T> of(Object array) {
    return Js.uncheckedCast(array);
  }

  /** How many items there are. */
  @JsOverlay
  public final int size() {
    return Platform.isJavaScript() ? length : jvm().list.size();
  }

  /** The item at an index below {@link #size}. */
  @JsOverlay
  public final T get(int index) {
    return Platform.isJavaScript() ? js().getAt(index) : jvm().list.get(index);
  }

  /** Replaces the item at an index below {@link #size}. */
  @JsOverlay
  public final void set(int index, T item) {
    if (Platform.isJavaScript()) {
      js().setAt(index, item);
    } else {
      jvm().list.set(index, item);
    }
  }

  /** Adds an item at the end. */
  @JsOverlay
  public final void add(T item) {
    if (Platform.isJavaScript()) {
      push(item);
    } else {
      jvm().list.add(item);
    }
  }

  /** Adds an item at the start. */
  @JsOverlay
  public final void addFirst(T item) {
    if (Platform.isJavaScript()) {
      unshift(item);
    } else {
      jvm().list.add(0, item);
    }
  }

  /** Removes the first item of a list that is not empty, and returns it. */
  @JsOverlay
  public final T removeFirst() {
    return Platform.isJavaScript() ? shift() : jvm().list.remove(0);
  }

  /** The index of an item, or -1 if it is not in the list. */
  @JsOverlay
  public final int find(Object item) {
    return Platform.isJavaScript() ? indexOf(item) : jvm().list.indexOf(item);
  }

  /** Removes an item if it is in the list. */
  @JsOverlay
  public final void remove(Object item) {
    int index = find(item);
    if (index >= 0) {
      if (Platform.isJavaScript()) {
        splice(index, 1);
      } else {
        jvm().list.remove(index);
      }
    }
  }

  /** Removes all items. */
  @JsOverlay
  public final void clear() {
    if (Platform.isJavaScript()) {
      length = 0;
    } else {
      jvm().list.clear();
    }
  }

  @JsOverlay
  private JsArrayLike<T> js() {
    return Js.uncheckedCast(this);
  }

  @JsOverlay
  private JvmItems<T> jvm() {
    return Js.uncheckedCast(this);
  }
}
