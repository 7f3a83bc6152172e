/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.fake;

import java.util.List;

/** Compares calls with the texts that a test expects, whichever quotes both use. */
final class Comparison {
  private final int first;
  private final String[] expected;
  private final List<String> calls;

  /**
   * A comparison of the calls from an index on.
   *
   * @param first the index of the first call that is compared
   * @param expected the texts of these calls
   * @param calls all calls
   */
  Comparison(int first, String[] expected, List<String> calls) {
    this.first = first;
    this.expected = expected;
    this.calls = calls;
  }

  /** Throws an error that shows both, call by call, if they differ. */
  void check() {
    int difference = first;
    while (difference < end() && isSame(difference)) {
      difference++;
    }
    if (difference < end()) {
      throw new AssertionError(message(difference));
    }
  }

  private int end() {
    return Math.max(first + expected.length, calls.size());
  }

  private boolean isSame(int index) {
    return expected(index).equals(actual(index));
  }

  private String expected(int index) {
    return index - first < expected.length ? quoted(expected[index - first]) : "nothing";
  }

  private String actual(int index) {
    return index < calls.size() ? quoted(calls.get(index)) : "nothing";
  }

  private static String quoted(String text) {
    return text.replace('"', '\'');
  }

  private String message(int difference) {
    StringBuilder text = new StringBuilder("the calls differ at ").append(difference);
    for (int i = first; i < end(); i++) {
      text.append(i == difference ? "\n> " : "\n  ").append(i).append(": ");
      if (isSame(i)) {
        text.append(actual(i));
      } else {
        text.append("expected ").append(expected(i)).append(" but was ").append(actual(i));
      }
    }
    return text.toString();
  }
}
