/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;

/** How the app has changed the Messenger's looks since it was built. */
final class Looks extends SessionPart {
  private final Attributes built;
  private Attributes changed = Attributes.create();

  /** No change yet of what was built. */
  Looks(Attributes built) {
    this.built = built;
  }

  /** Changes the looks; returns whether anything has changed by it. */
  boolean change(Attributes changes) {
    Attributes all = built.copy().putAll(changed);
    String before = all.toJson();
    changed.putAll(changes);
    return !before.equals(all.putAll(changes).toJson());
  }

  @Override
  void addTo(Attributes named, Attributes person, Attributes boot, Attributes said) {
    boot.putAll(changed);
  }

  @Override
  void end() {
    changed = Attributes.create();
  }
}
