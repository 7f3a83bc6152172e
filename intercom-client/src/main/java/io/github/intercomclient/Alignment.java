/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/** The side of the page on which the launcher and the Messenger are shown. */
public enum Alignment {
  /** The left side. */
  LEFT("left"),
  /** The right side, the default. */
  RIGHT("right");

  final String wire;

  Alignment(String wire) {
    this.wire = wire;
  }
}
