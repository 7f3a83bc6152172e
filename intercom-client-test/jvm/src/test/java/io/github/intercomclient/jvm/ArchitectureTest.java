/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the library is built inside: which way the arrows go, and what stands where. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("../../intercom-client/src/main/java");
  private static final Path REFERENCE =
      Path.of("../contract/src/main/java/io/github/intercomclient/contract/Reference.java");
  private static final Path ACCEPTED_API = Path.of("src/test/resources/public-api.txt");
  private static final String ACCEPT =
      "mvn -pl intercom-client-test/jvm -am verify -Dtest=ArchitectureTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dapi.accept=true";

  private static final String ROOT = "io.github.intercomclient";
  private static final int LICENSE_LINES = 4;
  private static final int MOST_LINES = 350;

  /** A comment, a character, or a string, which alone is a group. */
  private static final Pattern STRING =
      Pattern.compile(
          "//[^\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])*'|\"((?:\\\\.|[^\"\\\\])*)\"", Pattern.DOTALL);

  /** Words that mean something else in one class: a key of the page's record, and JavaScript's. */
  private static final Map<String, String> OTHER_MEANINGS =
      Map.of("url", "PageOwner.java", "value", "BrowserPage.java");

  /** What is no attribute of a user or company by itself: in event data, reserved, or a removal. */
  private static final Set<String> NOT_IN_THE_REFERENCE =
      Set.of("url", "value", "amount", "currency", "company_id", "remove");

  // ------------------------------------------------------ packages

  @Test
  void packagesDependOneWay() throws URISyntaxException {
    Map<String, Set<String>> allowed = new TreeMap<>();
    allowed.put(ROOT, Set.of(ROOT + ".browser", ROOT + ".page"));
    allowed.put(ROOT + ".browser", Set.of(ROOT + ".page"));
    allowed.put(ROOT + ".page", Set.of());
    assertEquals(allowed, new TreeMap<>(dependencies()));
  }

  /** The library's packages, each with those of the library that it needs. */
  private static Map<String, Set<String>> dependencies() throws URISyntaxException {
    StringWriter out = new StringWriter();
    int failed =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(out),
                new PrintWriter(out),
                "--multi-release",
                "base",
                "-verbose:package",
                "-filter:none",
                PublicApi.library().toString());
    assertEquals(0, failed, out::toString);
    Map<String, Set<String>> needed = new TreeMap<>();
    Matcher arrow =
        Pattern.compile("^ +(\\S+) +-> (\\S+)", Pattern.MULTILINE).matcher(out.toString());
    while (arrow.find()) {
      Set<String> ofPackage = needed.computeIfAbsent(arrow.group(1), name -> new TreeSet<>());
      if (arrow.group(2).startsWith(ROOT) && !arrow.group(2).equals(arrow.group(1))) {
        ofPackage.add(arrow.group(2));
      }
    }
    return needed;
  }

  // ------------------------------------------------------ size

  @Test
  void noClassIsLongButTheTypedOnes() throws IOException {
    Map<String, Integer> tooLong = new TreeMap<>();
    for (Path source : sources()) {
      if (lines(source) > MOST_LINES) {
        tooLong.put(source.getFileName().toString(), lines(source));
      }
    }
    System.out.println(
        "Session has "
            + lines(SOURCES.resolve("io/github/intercomclient/Session.java"))
            + " lines");
    tooLong.keySet().removeAll(Set.of("Messenger.java", "User.java"));
    assertEquals(Map.of(), tooLong, "lines of source");
  }

  private static int lines(Path source) throws IOException {
    return Files.readAllLines(source).size() - LICENSE_LINES;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  // ------------------------------------------------------ the public API

  @Test
  void whatIsPublicIsWhatWasAccepted() throws Exception {
    List<String> api = PublicApi.lines();
    if (Boolean.getBoolean("api.accept")) {
      Files.createDirectories(ACCEPTED_API.getParent());
      Files.write(ACCEPTED_API, api);
    }
    List<String> accepted =
        Files.exists(ACCEPTED_API) ? Files.readAllLines(ACCEPTED_API) : List.of();
    List<String> differences = new ArrayList<>();
    accepted.stream()
        .filter(line -> !api.contains(line))
        .forEach(line -> differences.add("- " + line));
    api.stream()
        .filter(line -> !accepted.contains(line))
        .forEach(line -> differences.add("+ " + line));
    assertEquals(
        "",
        String.join("\n", differences),
        "The public API has changed. If it should, accept it:\n" + ACCEPT + "\n");
  }

  // ------------------------------------------------------ the vendor's names

  @Test
  void eachOfTheVendorsNamesStandsOnce() throws IOException {
    List<String> names = strings(names());
    assertEquals(names.stream().distinct().toList(), names, "names in Names");
    List<String> again = new ArrayList<>();
    for (Path source : sources()) {
      String file = source.getFileName().toString();
      for (String string : strings(source)) {
        if (!source.equals(names())
            && names.contains(string)
            && !file.equals(OTHER_MEANINGS.get(string))) {
          again.add(file + " has " + string);
        }
      }
    }
    assertEquals(List.of(), again);
  }

  @Test
  void theContractsReferenceHasTheSameNames() throws IOException {
    Set<String> names = new TreeSet<>(strings(names()));
    names.removeAll(NOT_IN_THE_REFERENCE);
    Set<String> reference =
        strings(REFERENCE).stream()
            .map(name -> name.substring(name.lastIndexOf('/') + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(String.join("\n", reference), String.join("\n", names));
  }

  private static Path names() {
    return SOURCES.resolve("io/github/intercomclient/Names.java");
  }

  /** The strings in a source file, as they are written. */
  private static List<String> strings(Path source) throws IOException {
    List<String> strings = new ArrayList<>();
    Matcher token = STRING.matcher(Files.readString(source));
    while (token.find()) {
      if (token.group(1) != null) {
        strings.add(token.group(1));
      }
    }
    return strings;
  }
}
