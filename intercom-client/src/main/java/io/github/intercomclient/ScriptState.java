/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/** How far the vendor's script has come on this page. */
public enum ScriptState {
  /** Nobody asked for the script yet: no boot, and no {@link Messenger#load()}. */
  NEW,
  /** The script is on its way. Calls wait in the queue. */
  LOADING,
  /** The widget runs and takes calls. */
  LIVE,
  /**
   * The script was refused, failed, or is overdue. Calls still wait in the queue; the widget may
   * yet come late, and {@link Messenger#retry()} asks for it again.
   */
  BLOCKED
}
