/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.mutations;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Breaks the library's edge to the browser in many ways, one at a time, and says which test has
 * noticed. What is broken how is in {@code src/mutations/mutants.txt}.
 */
public final class EdgeMutations {
  private static final int PERCENT = 90;
  private static final String PACKAGE = "io.github.intercomclient.browsertest.";

  /** They run the demo, which is compiled apart. */
  private static final Set<String> OF_THE_DEMO =
      Set.of("DemoTest", "FaultyDemoTest", "VendorAddressTest");

  private static final int MINUTES = 15;

  private final Path module;
  private final Path work;
  private final WorkTree tree;
  private final List<Mutant> survivors = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();

  private EdgeMutations(Path module, List<String> maven) throws IOException {
    this.module = module;
    work = module.resolve("target/mutations");
    Files.createDirectories(work);
    tree =
        new WorkTree(
            module.resolve("../..").normalize(),
            work.resolve("tree"),
            work.resolve("build.log"),
            maven);
  }

  /**
   * Tests all mutants.
   *
   * @param arguments the folder of this module, what the names of the mutants have in them (a
   *     regular expression), and the Maven command
   */
  public static void main(String[] arguments) throws Exception {
    List<String> maven = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
    if (Boolean.getBoolean("offline")) {
      maven.add("-o");
    }
    boolean ok = new EdgeMutations(Path.of(arguments[0]), maven).run(arguments[1]);
    System.exit(ok ? 0 : 1);
  }

  private boolean run(String names) throws Exception {
    Pattern wanted = Pattern.compile(names);
    List<Mutant> mutants =
        Mutant.read(Files.readString(module.resolve("src/mutations/mutants.txt"))).stream()
            .filter(each -> wanted.matcher(each.name()).find())
            .toList();
    // A mistake in the list is told before the first of many minutes.
    mutants.forEach(tree::check);
    Path untouched = work.resolve("page");
    tree.build(untouched);
    String failure = failure(untouched, testsOf(mutants));
    if (failure != null) {
      System.out.println("without any change: failed in " + failure);
      return false;
    }
    System.out.println("without any change: all tests pass");
    testAll(mutants);
    return report(mutants.size());
  }

  /** While a page is tested the next is built. */
  private void testAll(List<Mutant> mutants) throws Exception {
    ExecutorService builds = Executors.newSingleThreadExecutor();
    try {
      Future<Path> next = builds.submit(() -> page(mutants, 0));
      for (int i = 0; i < mutants.size(); i++) {
        Path page = next.get();
        int following = i + 1;
        next = builds.submit(() -> page(mutants, following));
        test(mutants.get(i), page);
      }
    } finally {
      builds.shutdown();
    }
  }

  /** Builds the page of the mutant at an index; null behind the last. */
  private Path page(List<Mutant> mutants, int index) throws IOException, InterruptedException {
    Path page = null;
    if (index < mutants.size()) {
      page = work.resolve("page-" + index % 2);
      tree.build(mutants.get(index), page);
    }
    return page;
  }

  private void test(Mutant mutant, Path page) throws IOException, InterruptedException {
    String failure = failure(page, mutant.tests().isEmpty() ? allTests() : mutant.tests());
    String end = "caught by " + failure;
    if (failure == null) {
      survivors.add(mutant);
      end = "SURVIVED" + (mutant.reason() == null ? "" : ": " + mutant.reason());
    } else if (mutant.reason() != null) {
      end += ", though the list explains why it is not";
    }
    System.out.println(mutant.name() + ": " + end);
    rows.add("| %s | %s | %s |".formatted(mutant.name(), mutant.file(), end));
  }

  private boolean report(int count) throws IOException {
    int caught = count - survivors.size();
    long percent = count == 0 ? 0 : 100L * caught / count;
    String table =
        "| mutant | in | end |\n|---|---|---|\n"
            + String.join("\n", rows)
            + "\n\ncaught %d of %d, %d %%; at least %d %% are asked for\n"
                .formatted(caught, count, percent, PERCENT);
    System.out.println(table);
    Files.writeString(work.resolve("report.md"), table);
    List<String> unexplained =
        survivors.stream().filter(each -> each.reason() == null).map(Mutant::name).toList();
    if (!unexplained.isEmpty()) {
      System.out.println("Survived without an explanation in the list: " + unexplained);
    }
    return percent >= PERCENT && unexplained.isEmpty();
  }

  private List<String> testsOf(List<Mutant> mutants) throws IOException {
    if (mutants.stream().anyMatch(each -> each.tests().isEmpty())) {
      return allTests();
    }
    return mutants.stream().flatMap(each -> each.tests().stream()).distinct().sorted().toList();
  }

  private List<String> allTests() throws IOException {
    Path classes = module.resolve("target/test-classes/" + PACKAGE.replace('.', '/'));
    try (Stream<Path> files = Files.list(classes)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Test.class"))
          .map(name -> name.replace(".class", ""))
          .filter(name -> !OF_THE_DEMO.contains(name))
          .sorted()
          .toList();
    }
  }

  /** Runs tests with this page; returns what has failed first, or null. */
  private String failure(Path page, List<String> tests) throws IOException, InterruptedException {
    Path result = work.resolve("result.txt");
    Files.deleteIfExists(result);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dbrowsers=required");
    command.add("-cp");
    command.add(page + File.pathSeparator + System.getProperty("java.class.path"));
    command.add(FirstFailure.class.getName());
    command.add(result.toString());
    tests.forEach(test -> command.add(PACKAGE + test));
    Process run =
        new ProcessBuilder(command)
            .directory(module.toFile())
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("tests.log").toFile())
            .start();
    if (!run.waitFor(MINUTES, TimeUnit.MINUTES)) {
      List<ProcessHandle> browsers = run.descendants().toList();
      run.destroy();
      browsers.forEach(ProcessHandle::destroy);
      return "the time limit of " + MINUTES + " minutes";
    }
    if (!Files.exists(result)) {
      throw new IllegalStateException("the tests did not end, see " + work.resolve("tests.log"));
    }
    String[] end = Files.readString(result).split("[ \n]", 3);
    return end[0].equals("passed") ? null : end[1];
  }
}
