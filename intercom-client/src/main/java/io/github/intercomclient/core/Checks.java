/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

/**
 * What only a mistake in the app's code can get wrong. While the app is developed a mistake throws
 * where it is made. In production, where the compilers drop the JRE's own checks too, the
 * exceptions and their messages are not in the app's JavaScript.
 */
public final class Checks {
  private Checks() {}

  /** Whether mistakes throw: on the JVM and in development builds of both compilers. */
  public static boolean areOn() {
    return !"MINIMAL".equals(System.getProperty("jre.checks.checkLevel"));
  }

  /**
   * Throws if something is wrong and mistakes throw.
   *
   * @param wrong whether the app made the mistake
   * @param message the value, the rule that it breaks, and how to mend it
   * @return whether the app made the mistake
   */
  public static boolean fail(boolean wrong, String message) {
    if (wrong && areOn()) {
      throw new IllegalArgumentException(message);
    }
    return wrong;
  }

  /** Whether a text is missing or has nothing to read in it. */
  public static boolean isBlank(String text) {
    // Production leaves out what would be wrong at once: to trim costs bytes there.
    return text == null || (areOn() ? text.trim() : text).isEmpty();
  }
}
