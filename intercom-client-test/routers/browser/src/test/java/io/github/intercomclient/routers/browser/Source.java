/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.browser;

/** What makes an app navigate: a row of the matrix. */
record Source(String name, Scene scene) {

  @Override
  public String toString() {
    return name;
  }

  /** What happens, and what the widget is to hear of it. */
  @FunctionalInterface
  interface Scene {
    void play(Journey journey);
  }
}
