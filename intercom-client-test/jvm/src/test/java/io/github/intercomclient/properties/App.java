/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import io.github.intercomclient.Messenger;
import io.github.intercomclient.Registration;
import java.util.ArrayList;
import java.util.List;

/** An app on the page: its Messenger, and what the model knows of it. */
final class App {
  final String name;
  final Client client = new Client();
  final List<String> errors = new ArrayList<>();
  final List<Registration> hooks = new ArrayList<>();

  /** The attributes that it sends. */
  final List<String> keys;

  Messenger messenger;
  Tap tap;
  boolean followsLogout;

  App(String name, List<String> keys) {
    this.name = name;
    this.keys = keys;
  }

  boolean isIn() {
    return client.phase == Client.Phase.BOOTED;
  }
}
