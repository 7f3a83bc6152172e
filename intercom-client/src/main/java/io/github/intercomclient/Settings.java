/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;

/**
 * The settings of a Messenger. Only its builder changes them, and only until the Messenger is
 * built.
 */
final class Settings {
  Page page;

  /** The handler of faults; null for the console. */
  ErrorHandler errors;

  /** The app id; blank if it was refused. */
  String appId = "";

  /** What {@code window.intercomSettings} keeps: the app id, and the address of its region. */
  final Attributes kept = Attributes.create();

  /** The appearance that each boot sends as well. */
  final Attributes appearance = Attributes.create();

  /** The script's address; null if there is no valid app id. */
  String scriptUrl;

  /** Further attributes of the script element, such as a nonce. */
  final Attributes scriptAttributes = Attributes.create();

  /** Whether the script waits for more than the first boot. */
  boolean loadsLater;

  /** Whether it then waits for the browser to be idle; else it waits for load(). */
  boolean loadsWhenIdle;

  /** How many boots and updates the vendor takes in 30 minutes. */
  int updateLimit = 20;

  /** Warnings of what was left out, for the error handler. */
  final Items<String> warnings = Items.create();

  /** Copies all but the warnings, which were reported already. */
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
