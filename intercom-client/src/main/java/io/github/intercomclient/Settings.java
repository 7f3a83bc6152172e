/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Page;

/** What a Messenger was built with. */
final class Settings {
  final Page page;
  final ErrorHandler errors;

  /** What {@code window.intercomSettings} keeps: the app id, and the address of its region. */
  final Attributes kept;

  /** What each boot sends beside them. */
  final Attributes appearance;

  /** The script's address; null where there is no valid app id. */
  final String scriptUrl;

  /** What the script element carries beside its address, such as a nonce. */
  final Attributes scriptAttributes;

  /** Whether the script waits for more than the first boot. */
  final boolean loadsLater;

  /** Whether what it waits for is the browser to have nothing better to do. */
  final boolean loadsWhenIdle;

  /** How many boots and updates the vendor takes in 30 minutes. */
  final int updateLimit;

  Settings(
      Page page,
      ErrorHandler errors,
      Attributes kept,
      Attributes appearance,
      String scriptUrl,
      Attributes scriptAttributes,
      boolean loadsLater,
      boolean loadsWhenIdle,
      int updateLimit) {
    this.page = page;
    this.errors = errors;
    this.kept = kept;
    this.appearance = appearance;
    this.scriptUrl = scriptUrl;
    this.scriptAttributes = scriptAttributes;
    this.loadsLater = loadsLater;
    this.loadsWhenIdle = loadsWhenIdle;
    this.updateLimit = updateLimit;
  }
}
