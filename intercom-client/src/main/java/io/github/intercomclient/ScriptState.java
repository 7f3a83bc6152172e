/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/** The loading state of the vendor's script on this page. */
public enum ScriptState {
  /** The script has not been requested yet. */
  NEW,
  /** The script is loading. Calls are queued. */
  LOADING,
  /** The widget is running and accepts calls. */
  LIVE,
  /**
   * The script was refused, failed, or is overdue. Calls are still queued. The widget may yet come
   * late, and {@link Messenger#retry()} requests it again.
   */
  BLOCKED
}
