/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the machine that the bench cannot do without. */
enum Tool {
  NODE("node", "nodejs"),
  NPM("npm", "npm"),
  CHROMIUM("chromium", "chromium chromium-driver");

  private final String command;
  private final String packages;

  Tool(String command, String packages) {
    this.command = command;
    this.packages = packages;
  }

  /** Runs it in a folder with a text to read; gives what it prints. */
  String run(Path folder, String input, String... arguments) throws IOException {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of(arguments));
    Process process = start(new ProcessBuilder(line).directory(folder.toFile()));
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String output;
    try (InputStream out = process.getInputStream()) {
      output = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", line) + " failed:\n" + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return output;
  }

  /** Its version, or a failure that says how to get it. */
  String version() throws IOException {
    return run(Path.of("."), "", "--version").lines().reduce("", (before, line) -> line);
  }

  private Process start(ProcessBuilder builder) {
    try {
      return builder.redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new IllegalStateException(
          "The bench needs " + command + ". On Debian: apt-get install " + packages, e);
    }
  }
}
