/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.mutations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A copy of the repository, in which the library is changed and the page built from it. */
final class WorkTree {
  private static final String LIBRARY = "intercom-client";
  private static final String MODULE = "intercom-client-test/browser";
  private static final Set<String> LEFT_OUT = Set.of(".git", "target", "node_modules");

  private final Path folder;
  private final Path log;
  private final List<String> maven;

  /**
   * Copies the repository.
   *
   * @param maven the command that the build begins with
   */
  WorkTree(Path repository, Path folder, Path log, List<String> maven) throws IOException {
    this.folder = folder;
    this.log = log;
    this.maven = new ArrayList<>(maven);
    this.maven.addAll(
        List.of(
            "-B",
            "-q",
            "-pl",
            LIBRARY + "," + MODULE,
            "process-classes",
            "-Denforcer.skip",
            "-Dspotless.check.skip"));
    copy(repository);
  }

  /** What is there is kept, for the compilers go on from it; but for what the copy lacks now. */
  private void copy(Path repository) throws IOException {
    visit(
        folder,
        file -> {
          if (!Files.exists(repository.resolve(folder.relativize(file)))) {
            Files.delete(file);
          }
        });
    visit(
        repository,
        file -> {
          Path to = folder.resolve(repository.relativize(file));
          if (!Files.exists(to) || Files.mismatch(file, to) >= 0) {
            Files.createDirectories(to.getParent());
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
          }
        });
  }

  /** What is done with a file. */
  private interface Visit {
    void file(Path file) throws IOException;
  }

  private static void visit(Path root, Visit visit) throws IOException {
    Files.createDirectories(root);
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path it, BasicFileAttributes attributes) {
            return LEFT_OUT.contains(it.getFileName().toString()) && !it.equals(root)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path it, BasicFileAttributes attributes)
              throws IOException {
            visit.file(it);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private Path file(Mutant mutant) {
    return folder.resolve(
        LIBRARY + "/src/main/java/io/github/intercomclient/" + mutant.file() + ".java");
  }

  /** Refuses a mutant that is no change of the library. */
  void check(Mutant mutant) {
    try {
      mutant.applyTo(Files.readString(file(mutant)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds the page of the library as it is, and puts its script into a folder. */
  void build(Path page) throws IOException, InterruptedException {
    Path script = folder.resolve(MODULE + "/target/classes/remote.js");
    Files.deleteIfExists(script);
    ProcessBuilder builder = new ProcessBuilder(maven);
    // In a build of seconds the JVM's second compiler costs more time than it saves.
    builder.environment().putIfAbsent("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
    Process build =
        builder
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (build.waitFor() != 0 || !Files.exists(script)) {
      throw new IllegalArgumentException("does not compile, see " + log);
    }
    Files.createDirectories(page);
    Files.copy(script, page.resolve("remote.js"), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Builds the page of the library with this change in it, which is undone then. */
  void build(Mutant mutant, Path page) throws IOException, InterruptedException {
    Path file = file(mutant);
    String before = Files.readString(file);
    Files.writeString(file, mutant.applyTo(before));
    try {
      build(page);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(mutant.name() + ": " + e.getMessage(), e);
    } finally {
      Files.writeString(file, before);
    }
  }
}
