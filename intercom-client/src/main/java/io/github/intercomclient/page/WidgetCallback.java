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
   * @param value the unread count where there is one; anything else otherwise, also no number
   */
  void onInvoke(int value);
}
