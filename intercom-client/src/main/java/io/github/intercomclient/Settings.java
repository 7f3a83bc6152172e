/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;

/** What a Messenger is built with. Only its builder changes it, and only until it is built. */
final class Settings {
  Page page;

  /** Who hears of faults; null for the console. */
  ErrorHandler errors;

  /** The app id; blank where it was refused. */
  String appId = "";

  /** What {@code window.intercomSettings} keeps: the app id, and the address of its region. */
  final Attributes kept = Attributes.create();

  /** What each boot sends beside them. */
  final Attributes appearance = Attributes.create();

  /** The script's address; null where there is no valid app id. */
  String scriptUrl;

  /** What the script element carries beside its address, such as a nonce. */
  final Attributes scriptAttributes = Attributes.create();

  /** Whether the script waits for more than the first boot. */
  boolean loadsLater;

  /** Whether what it waits for is the browser to have nothing better to do. */
  boolean loadsWhenIdle;

  /** How many boots and updates the vendor takes in 30 minutes. */
  int updateLimit = 20;

  /** What was left out, in the error handler's words. */
  final Items<String> warnings = Items.create();

  /** Copies all but the warnings, which were told already. */
  Settings copy() {
    Settings copy = new Settings();
    copy.page = page;
    copy.errors = errors;
    copy.appId = appId;
    copy.kept.putAll(kept);
    copy.appearance.putAll(appearance);
    copy.scriptUrl = scriptUrl;
    copy.scriptAttributes.putAll(scriptAttributes);
    copy.loadsLater = loadsLater;
    copy.loadsWhenIdle = loadsWhenIdle;
    copy.updateLimit = updateLimit;
    return copy;
  }
}
