/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.mutations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A change of the library that a test should notice.
 *
 * @param name what is wrong with the library then
 * @param file where, below the library's package, without its ending
 * @param tests the test classes that are to catch it; none for all
 * @param reason why no test does; null where one should
 * @param places what is changed
 */
record Mutant(String name, String file, List<String> tests, String reason, List<Place> places) {

  private static final String SURVIVES = "survives: ";

  /**
   * Lines of a file.
   *
   * @param found the lines that are replaced, and those around them
   * @param put the lines that are there instead
   */
  record Place(List<String> found, List<String> put) {
    private Place() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    private void read(String line) {
      String code = line.substring(1).strip();
      switch (line.charAt(0)) {
        case ' ' -> {
          found.add(code);
          put.add(code);
        }
        case '-' -> found.add(code);
        case '+' -> put.add(code);
        default -> throw new IllegalArgumentException("neither -, + nor blank: " + line);
      }
    }

    private void applyTo(List<String> lines) {
      List<String> bare = lines.stream().map(String::strip).toList();
      int at = -1;
      for (int i = 0; i + found.size() <= bare.size(); i++) {
        if (bare.subList(i, i + found.size()).equals(found)) {
          if (at >= 0) {
            throw new IllegalArgumentException("is there twice: " + found);
          }
          at = i;
        }
      }
      if (at < 0 || found.isEmpty() || found.equals(put)) {
        throw new IllegalArgumentException("is not there, or no change: " + found);
      }
      List<String> place = lines.subList(at, at + found.size());
      place.clear();
      place.addAll(put);
    }
  }

  /** Reads a list: blocks with an empty line between them; a block of comments is none. */
  static List<Mutant> read(String list) {
    return Arrays.stream(list.strip().split("\n(\\s*\n)+"))
        .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
        .filter(lines -> !lines.isEmpty())
        .map(Mutant::of)
        .toList();
  }

  private static Mutant of(List<String> lines) {
    String name = lines.get(0);
    String[] head = lines.size() < 3 ? new String[0] : lines.get(1).split(": *");
    if (!name.equals(name.strip()) || head.length == 0) {
      throw new IllegalArgumentException("no mutant: " + lines);
    }
    String reason = null;
    List<Place> places = new ArrayList<>();
    places.add(new Place());
    for (String line : lines.subList(2, lines.size())) {
      if (line.startsWith(SURVIVES)) {
        reason = line.substring(SURVIVES.length());
      } else if (line.equals("@@")) {
        places.add(new Place());
      } else {
        places.get(places.size() - 1).read(line);
      }
    }
    List<String> tests = head.length == 1 ? List.of() : List.of(head[1].split(", *"));
    return new Mutant(name, head[0], tests, reason, places);
  }

  /** The source with the change; what is replaced must be in it exactly once. */
  String applyTo(String source) {
    List<String> lines = new ArrayList<>(source.lines().toList());
    try {
      places.forEach(place -> place.applyTo(lines));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ", in " + file + ": " + e.getMessage(), e);
    }
    return String.join("\n", lines) + "\n";
  }
}
