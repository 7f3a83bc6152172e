/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/**
 * Finds mistakes that only the app's code can make. While the app is developed a mistake throws
 * where it is made. In production, where the compilers drop the JRE's own checks too, neither the
 * exceptions nor their messages are in the app's JavaScript.
 */
final class Checks {
  private Checks() {}

  /** Whether mistakes throw: on the JVM and in development builds of both compilers. */
  static boolean areOn() {
    return !"MINIMAL".equals(System.getProperty("jre.checks.checkLevel"));
  }

  /**
   * Throws if a condition does not hold, in development.
   *
   * @param message the value, the rule that it breaks, and how to mend it
   * @return whether the condition holds
   */
  static boolean require(boolean ok, String message) {
    if (!ok && areOn()) {
      throw new IllegalArgumentException(message);
    }
    return ok;
  }

  /** Whether a text is neither null nor blank. */
  static boolean isText(String text) {
    // Production accepts a text of spaces alone: trimming costs bytes there.
    return text != null && !(areOn() ? text.trim() : text).isEmpty();
  }

  /** Whether a text can be an id. Code that has lost a value often gives "undefined" or "null". */
  static boolean isIdentifier(String text) {
    return isText(text) && !text.equals("undefined") && !text.equals("null");
  }
}
