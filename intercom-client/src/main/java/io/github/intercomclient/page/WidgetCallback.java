/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

import jsinterop.annotations.JsFunction;

/** A callback that the widget is given. */
@FunctionalInterface
@JsFunction
public interface WidgetCallback {

  /**
   * Called by the widget.
   *
   * @param value the unread count, for the event that has one; for other events anything, even no
   *     number
   */
  void onInvoke(int value);
}
