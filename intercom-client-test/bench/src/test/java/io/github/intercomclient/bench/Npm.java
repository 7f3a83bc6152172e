/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The npm packages of {@code src/npm}, at the versions pinned there, and the tools around them. */
final class Npm {
  private static final Path SOURCES = Path.of("src", "npm");

  /** Those ship with every page of their kind, whatever Messenger it has. */
  private static final List<String> FRAMEWORKS =
      List.of("react", "vue", "@angular/*", "rxjs", "rxjs/*");

  private static final String BROTLI =
      "const {brotliCompressSync} = require('zlib'), {readFileSync} = require('fs');"
          // The quality is 11 unless it is told otherwise.
          + "console.log(brotliCompressSync(readFileSync(0)).length)";

  private final Path folder;

  private Npm(Path folder) {
    this.folder = folder;
  }

  /** Installs them below {@code target}; fails where Node or npm is missing. */
  static Npm install() throws IOException {
    Path folder = Path.of("target", "npm");
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      for (Path source : sources.toList()) {
        Path copy = folder.resolve(SOURCES.relativize(source));
        if (Files.isDirectory(source)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Npm npm = new Npm(folder);
    npm.run("", "npm", "ci", "--loglevel=error");
    return npm;
  }

  /** Makes one minified module of a program of {@code src/npm} and what it imports. */
  Path bundle(String program) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "node_modules/.bin/esbuild",
                program + ".js",
                "--bundle",
                "--minify",
                "--format=esm",
                // What the bundler of each framework would take.
                "--main-fields=es2015,module,main",
                "--define:process.env.NODE_ENV=\"production\"",
                "--log-level=warning",
                "--outfile=bundles/" + program + ".js"));
    FRAMEWORKS.forEach(framework -> command.add("--external:" + framework));
    run("", command.toArray(String[]::new));
    return folder.resolve("bundles").resolve(program + ".js");
  }

  /** The version of one of its packages. */
  String version(String name) throws IOException {
    return run("", "node", "-p", "require('./node_modules/" + name + "/package.json').version");
  }

  /** The version of Node. */
  String nodeVersion() throws IOException {
    return run("", "node", "--version");
  }

  /** How many bytes a script has after brotli at its best. */
  int brotli(Script script) throws IOException {
    return Integer.parseInt(run(script.text(), "node", "-e", BROTLI));
  }

  private String run(String input, String... command) throws IOException {
    Process process = start(command);
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String output;
    try (InputStream out = process.getInputStream()) {
      output = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + " failed:\n" + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return output;
  }

  private Process start(String... command) {
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      throw new IllegalStateException(
          command[0] + " cannot be run. On Debian: apt-get install nodejs npm", e);
    }
  }
}
