/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/** When the vendor's script is fetched. Calls made before that are queued. */
public enum ScriptLoading {
  /** At the first boot: the default. */
  AT_BOOT,
  /** After the first boot, once the browser is idle. */
  WHEN_IDLE,
  /** When the app calls {@link Messenger#load()}, for example once the visitor has consented. */
  MANUAL
}
