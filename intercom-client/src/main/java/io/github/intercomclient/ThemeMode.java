/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/** Whether the Messenger is drawn light or dark. */
public enum ThemeMode {
  /** Always light. */
  LIGHT("light"),
  /** Always dark. */
  DARK("dark"),
  /** As the operating system says. */
  SYSTEM("system");

  final String wire;

  ThemeMode(String wire) {
    this.wire = wire;
  }
}
