/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

import java.util.ArrayList;
import java.util.List;
import jsinterop.base.Js;
import jsinterop.base.JsArrayLike;

/**
 * A list that is a JavaScript array in a page, where everybody can read it, and a {@code List} on
 * the JVM.
 *
 * @param <T> what it holds: a number must be a {@code Double}
 */
public final class Items<T> {
  private final Object values;

  /** An empty list. */
  public Items() {
    this(Platform.isJavaScript() ? new JsItems<T>() : new ArrayList<T>());
  }

  private Items(Object values) {
    this.values = values;
  }

  /** A view of what {@link #toObject} has returned, or of any array of the page. */
  public static <T> Items<T> of(Object values) {
    return new Items<>(values);
  }

  /** The JavaScript array itself; on the JVM a {@code java.util.List}. */
  public Object toObject() {
    return values;
  }

  private JsItems<T> js() {
    return Js.uncheckedCast(values);
  }

  @SuppressWarnings("unchecked")
  private List<T> list() {
    return (List<T>) values;
  }

  /** How many items there are. */
  public int size() {
    return Platform.isJavaScript() ? js().length : list().size();
  }

  /** The item at an index below {@link #size}. */
  public T get(int index) {
    return Platform.isJavaScript()
        ? Js.<JsArrayLike<T>>uncheckedCast(values).getAt(index)
        : list().get(index);
  }

  /** Replaces the item at an index below {@link #size}. */
  public void set(int index, T item) {
    if (Platform.isJavaScript()) {
      Js.<JsArrayLike<T>>uncheckedCast(values).setAt(index, item);
    } else {
      list().set(index, item);
    }
  }

  /** Adds an item behind the last. */
  public void add(T item) {
    if (Platform.isJavaScript()) {
      js().push(item);
    } else {
      list().add(item);
    }
  }

  /** Adds an item before the first. */
  public void addFirst(T item) {
    if (Platform.isJavaScript()) {
      js().unshift(item);
    } else {
      list().add(0, item);
    }
  }

  /** Removes the first item of a list that is not empty, and returns it. */
  public T removeFirst() {
    return Platform.isJavaScript() ? js().shift() : list().remove(0);
  }

  /** Where an item is, or -1 if it is not here. */
  public int indexOf(Object item) {
    return Platform.isJavaScript() ? js().indexOf(item) : list().indexOf(item);
  }

  /** Removes an item if it is here. */
  public void remove(Object item) {
    int index = indexOf(item);
    if (index >= 0) {
      if (Platform.isJavaScript()) {
        js().splice(index, 1);
      } else {
        list().remove(index);
      }
    }
  }

  /** Removes all items. */
  public void clear() {
    if (Platform.isJavaScript()) {
      js().length = 0;
    } else {
      list().clear();
    }
  }
}
