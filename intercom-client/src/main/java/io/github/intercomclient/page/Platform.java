/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

/** Where this code runs. */
final class Platform {
  private Platform() {}

  /** Whether this code runs as JavaScript; both compilers fold this to a constant. */
  static boolean isJavaScript() {
    return System.getProperty("jre.checks.type") != null;
  }
}
