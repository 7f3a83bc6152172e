/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import java.util.ArrayList;
import java.util.List;

/** All cases, in the order in which they run. */
public final class Contract {

  private Contract() {}

  public static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    cases.add(
        new Case(
            "a number stays a number",
            stage -> {
              stage.call("one", 1);
              same("[[\"one\",1]]", stage.calls().toString());
            }));
    cases.add(
        new Case("a cleared stage has no calls", stage -> same("[]", stage.calls().toString())));
    return cases;
  }

  static void same(String expected, String actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected: " + expected + "\n     but was: " + actual);
    }
  }
}
