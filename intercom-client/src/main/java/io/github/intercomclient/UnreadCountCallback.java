/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/** Called with the number of unread conversations. */
@FunctionalInterface
@JsFunction
public interface UnreadCountCallback {

  /**
   * Called by the Messenger; what it throws is reported to the {@link ErrorHandler}.
   *
   * @param unreadCount the number of unread conversations, 0 when there is none
   */
  void onInvoke(int unreadCount);
}
