/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import java.util.List;

/** One way to have a Messenger in an app, and what programs weigh that have it so. */
record Contender(String name, String bundled, String cannot, List<Program> programs) {

  /** A program of a contender. */
  record Program(String name, Size size) {}

  /**
   * The size after gzip of one of its programs, as docs/figures.md has it; empty without that one.
   */
  String gzip(String program) {
    return programs.stream()
        .filter(one -> one.name().equals(program))
        .map(one -> String.format("%,d", one.size().gzip()))
        .findAny()
        .orElse("");
  }
}
