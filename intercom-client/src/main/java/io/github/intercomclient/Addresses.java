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
        || isHost(url, "http://localhost")
        || isHost(url, "http://127.0.0.1")
        || isHost(url, "http://[::1]");
  }

  /** Whether nothing but a port or a path follows the host. */
  private static boolean isHost(String url, String host) {
    String rest = url.startsWith(host) ? url.substring(host.length()) : "?";
    return rest.isEmpty() || rest.startsWith(":") || rest.startsWith("/");
  }
}
