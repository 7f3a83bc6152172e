/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A JSON text, read far enough to be compared and searched. */
final class Json {

  private final String text;
  private final List<String> paths = new ArrayList<>();
  private final String sorted;
  private int position;

  Json(String text) {
    this.text = text;
    sorted = value("");
    if (position != text.length()) {
      throw new AssertionError("not JSON from character " + position + " on: " + text);
    }
  }

  /** The text with the members of every object in the order of their names. */
  String sorted() {
    return sorted;
  }

  /** Where there are values: names and indexes, each after a slash. */
  List<String> paths() {
    return paths;
  }

  private String value(String path) {
    paths.add(path);
    char c = next();
    if (c == '{') {
      return list(path, '}');
    }
    if (c == '[') {
      return list(path, ']');
    }
    return c == '"' ? string() : literal();
  }

  private String list(String path, char end) {
    String begin = String.valueOf(next());
    List<String> items = new ArrayList<>();
    position++;
    while (next() != end) {
      if (!items.isEmpty()) {
        position++;
      }
      if (end == '}') {
        String name = string();
        position++;
        items.add(name + ":" + value(path + "/" + name.substring(1, name.length() - 1)));
      } else {
        items.add(value(path + "/" + items.size()));
      }
    }
    position++;
    if (end == '}') {
      Collections.sort(items);
    }
    return begin + String.join(",", items) + end;
  }

  private String string() {
    int start = position++;
    while (next() != '"') {
      position += next() == '\\' ? 2 : 1;
    }
    return text.substring(start, ++position);
  }

  private String literal() {
    int start = position;
    while (position < text.length() && ",]}".indexOf(next()) < 0) {
      position++;
    }
    return text.substring(start, position);
  }

  private char next() {
    if (position >= text.length()) {
      throw new AssertionError("no complete JSON: " + text);
    }
    return text.charAt(position);
  }
}
