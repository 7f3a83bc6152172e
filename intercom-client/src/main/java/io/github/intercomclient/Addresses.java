/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/** Checks the addresses to which a page may send a user's data. */
final class Addresses {
  private Addresses() {}

  /** Whether an address is https, or http on this computer, and every browser reads it so. */
  static boolean isSafe(String url) {
    boolean https = url.startsWith("https://");
    if (!isPlain(url) || !https && !url.startsWith("http://")) {
      return false;
    }
    String host = withoutPort(hostAndPort(url.substring(https ? 8 : 7)));
    return https
        ? isHost(host)
        : host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
  }

  /** Whether an address is a path on the page's own server. */
  static boolean isOwnPath(String url) {
    return isPlain(url) && url.startsWith("/") && !url.startsWith("//");
  }

  private static String hostAndPort(String rest) {
    int end = 0;
    while (end < rest.length() && !"/?#".contains(rest.substring(end, end + 1))) {
      end++;
    }
    return rest.substring(0, end);
  }

  /** The host without a colon and digits at its end; any other colon stays. */
  private static String withoutPort(String host) {
    int end = host.length();
    while (end > 0 && host.charAt(end - 1) >= '0' && host.charAt(end - 1) <= '9') {
      end--;
    }
    return end < host.length() && host.substring(0, end).endsWith(":")
        ? host.substring(0, end - 1)
        : host;
  }

  /** Whether there is a host, with no user info before it; only an IPv6 address has colons. */
  private static boolean isHost(String host) {
    return !host.isEmpty()
        && !host.contains("@")
        && (!host.contains(":") || host.startsWith("[") && host.endsWith("]"));
  }

  /**
   * Whether an address has neither backslashes, which browsers read as slashes, nor spaces and
   * invisible characters, some of which they remove.
   */
  private static boolean isPlain(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' '
          || c == '\\'
          || c >= '\u007f' && c <= '\u00a0'
          || c >= '\u2000' && c <= '\u206f'
          || c == '\u3000'
          || c == '\ufeff') {
        return false;
      }
    }
    return true;
  }
}
