/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/** Addresses that a page may give away a user's data to. */
final class Addresses {
  private Addresses() {}

  /** Whether an address is https, or http on the own machine. */
  static boolean isSafe(String url) {
    return url.startsWith("https://")
        || url.startsWith("http://localhost")
        || url.startsWith("http://127.0.0.1")
        || url.startsWith("http://[::1]");
  }
}
