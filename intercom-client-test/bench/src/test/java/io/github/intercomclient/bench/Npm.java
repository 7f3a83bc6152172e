/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    Tool.NPM.run(folder, "", "ci", "--loglevel=error");
    return new Npm(folder);
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
    Tool.NODE.run(folder, "", command.toArray(String[]::new));
    return folder.resolve("bundles").resolve(program + ".js");
  }

  /** The names of the packages that are pinned. */
  Set<String> packages() throws IOException {
    String json = Files.readString(SOURCES.resolve("package.json"));
    return JsonParser.parseString(json)
        .getAsJsonObject()
        .getAsJsonObject("devDependencies")
        .keySet();
  }

  /** The version of one of its packages. */
  String version(String name) throws IOException {
    return Tool.NODE.run(
        folder, "", "-p", "require('./node_modules/" + name + "/package.json').version");
  }

  /** How many bytes a script has after brotli at its best. */
  int brotli(Script script) throws IOException {
    return Integer.parseInt(Tool.NODE.run(folder, script.text(), "-e", BROTLI));
  }
}
