/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/**
 * The features that the app uses. The methods that need a feature set its switch. If the app calls
 * none of them, the compilers drop the code behind the switch.
 */
final class Uses {
  /** Whether the app sends data of companies. */
  static boolean companies;

  /** Whether the app may delay the script beyond the first boot. */
  static boolean laterLoading;

  /** Whether the app sends updates, which the vendor's limit may delay. */
  static boolean updates;

  /** Whether the app follows the logouts of other tabs, and so tells them of its own. */
  static boolean logouts;

  private Uses() {}
}
