/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;

/** The app's changes to the appearance since the Messenger was built. */
final class AppearanceChanges extends SessionPart {
  private final Attributes built;
  private Attributes changed = Attributes.create();

  /** Creates a part without changes to the built appearance. */
  AppearanceChanges(Attributes built) {
    this.built = built;
  }

  /** Changes the appearance; returns whether this makes a difference. */
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
