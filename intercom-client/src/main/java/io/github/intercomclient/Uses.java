/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/**
 * What the app uses. A switch is set where the app calls what needs it; where nothing sets it, the
 * compilers drop the code behind it.
 */
final class Uses {
  /** Whether the app says anything of a company. */
  static boolean companies;

  /** Whether the app lets the script wait for more than the first boot. */
  static boolean laterLoading;

  /** Whether the app sends anything after a boot that the vendor's limit may keep back. */
  static boolean updates;

  /** Whether the app follows the logouts of other tabs, and so tells them of its own. */
  static boolean logouts;

  private Uses() {}
}
