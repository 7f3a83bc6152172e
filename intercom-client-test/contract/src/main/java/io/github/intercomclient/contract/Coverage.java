/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import java.util.ArrayList;
import java.util.List;

/** Which rows of the {@link Reference} the widget was seen to receive, in calls as expected. */
final class Coverage {

  private static final String SETTINGS = "/1/";

  private final List<String> methods = new ArrayList<>();
  private final List<String> attributes = new ArrayList<>();

  /** Takes note of a call that was expected and received, as JSON text. */
  void add(String call) {
    String method = call.substring(2, call.indexOf('"', 2));
    methods.add(method);
    if (method.equals("boot") || method.equals("update")) {
      for (String path : new Json(call).paths()) {
        if (path.startsWith(SETTINGS)) {
          attributes.add(path.substring(SETTINGS.length()));
        }
      }
    }
  }

  /** What is not covered. */
  List<String> missing() {
    List<String> missing = missing(Reference.METHODS, methods);
    missing.addAll(missing(Reference.ATTRIBUTES, attributes));
    return missing;
  }

  private static List<String> missing(String[] rows, List<String> seen) {
    List<String> missing = new ArrayList<>();
    for (String row : rows) {
      if (!seen.contains(row)) {
        missing.add(row);
      }
    }
    return missing;
  }

  @Override
  public String toString() {
    return "methods "
        + figures(Reference.METHODS, methods)
        + ", attributes "
        + figures(Reference.ATTRIBUTES, attributes);
  }

  private static String figures(String[] rows, List<String> seen) {
    return rows.length - missing(rows, seen).size() + " of " + rows.length;
  }
}
