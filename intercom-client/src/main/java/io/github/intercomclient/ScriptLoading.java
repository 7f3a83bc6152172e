/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/** When the vendor's script is fetched. Calls made before that wait in the queue. */
public enum ScriptLoading {
  /** At the first boot: the default. */
  AT_BOOT,
  /** After the first boot, once the browser has nothing better to do. */
  WHEN_IDLE,
  /** When the app calls {@link Messenger#load()}, for example once the visitor has consented. */
  MANUAL
}
