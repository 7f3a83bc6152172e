/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.intercomclient.bench.Contender.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Weighs the programs beside the npm peers and writes {@code target/report.md}. */
class SizeBench {
  private static final List<String> PROGRAMS = List.of("smallest", "typical", "everything");
  private static final List<String> PEERS_PROGRAMS = List.of("smallest", "typical");
  private static final List<String> MAPPED =
      List.of("smallest", "typical", "everything", "typical-on-app");
  private static final Path TARGET = Path.of("target");
  private static final String NONE_CAN =
      "count updates against the vendor's limit; delete the cookies at shutdown; ";
  private static final String NO_HOOK = NONE_CAN + "follow the URL";
  private static final String NO_WAIT = "; leave the script until the first boot";
  private static final String NO_QUEUE = "keep a call made before the boot";

  private static String chromium;
  private static Npm npm;

  @BeforeAll
  static void install() throws IOException {
    chromium = Tool.CHROMIUM.version();
    npm = Npm.install();
  }

  @Test
  void writesTheReport() throws IOException {
    Map<String, ByteMap> maps = new LinkedHashMap<>();
    Map<String, Map<String, Map<String, Integer>>> bytes = new LinkedHashMap<>();
    for (String program : MAPPED) {
      ByteMap map = ByteMap.of(TARGET.resolve("programs").resolve(program), program);
      maps.put(program, map);
      bytes.put(program, map.classes());
    }
    List<Contender> contenders = new ArrayList<>(ours());
    contenders.addAll(peers());
    Report report =
        new Report(
            machine(), versions(), contenders, bytes, Report.speed(TARGET.resolve("speed.json")));
    report.write(TARGET, maps);
    System.out.println(report.quotedSizes());
    System.out.println(report.quotedSpeed());
    for (Contender one : contenders) {
      for (Program program : one.programs()) {
        assertFalse(program.size().gzip() <= 0, () -> one.name() + " weighs nothing");
      }
    }
  }

  private static List<Contender> ours() throws IOException {
    Size app = j2cl("app");
    Size empty = gwt("empty");
    List<Program> alone = new ArrayList<>();
    List<Program> plain = new ArrayList<>();
    List<Program> onApp = new ArrayList<>();
    List<Program> byGwt = new ArrayList<>();
    for (String program : PROGRAMS) {
      alone.add(new Program(program, j2cl(program)));
      plain.add(new Program(program, j2cl(program + "-plain")));
      onApp.add(new Program(program, j2cl(program + "-on-app").minus(app)));
      byGwt.add(new Program(program, gwt(program).minus(empty)));
    }
    Program withoutDates = new Program("everything", j2cl("everything").minus(j2cl("dates")));
    return List.of(
        new Contender(
            "intercom-client, J2CL",
            "the whole program, with the defines of the README",
            "",
            alone),
        new Contender("… without those defines", "the whole program", "", plain),
        new Contender(
            "… added to an app",
            "a program less an app of "
                + app.gzip()
                + " B gzip that throws and catches, has lambdas, joins, compares, switches on and parses"
                + " strings, and has lists and a Date",
            "",
            onApp),
        new Contender(
            "… added to an app that has a Date",
            "a program less an app that makes a Date and reads it",
            "",
            List.of(withoutDates)),
        new Contender(
            "intercom-client, GWT, added to an empty app",
            "the one permutation, with the property of the README, less that of an entry point that does"
                + " nothing, "
                + empty.gzip()
                + " B gzip",
            "",
            byGwt));
  }

  private static List<Contender> peers() throws IOException {
    return List.of(
        peer("snippet", "the snippet, calls by hand", "", NO_HOOK),
        peer(
            "messenger-js-sdk",
            "@intercom/messenger-js-sdk " + npm.version("@intercom/messenger-js-sdk"),
            "",
            NO_HOOK + NO_WAIT),
        peer(
            "react-use-intercom",
            "react-use-intercom " + npm.version("react-use-intercom"),
            "without React; ",
            NO_HOOK + "; " + NO_QUEUE),
        peer(
            "ng-intercom",
            "ng-intercom " + npm.version("ng-intercom"),
            "without Angular and RxJS, with the decorators that Angular's own build drops; ",
            NONE_CAN + NO_QUEUE),
        peer(
            "vue-intercom",
            "vue-intercom " + npm.version("vue-intercom"),
            "without Vue; ",
            NO_HOOK + NO_WAIT));
  }

  private static Contender peer(String folder, String name, String without, String cannot)
      throws IOException {
    List<Program> programs = new ArrayList<>();
    for (String program : PEERS_PROGRAMS) {
      programs.add(new Program(program, size(npm.bundle(folder + "/" + program))));
    }
    return new Contender(
        name,
        without + "src/npm/" + folder + ", esbuild, minified, one ES module",
        cannot,
        programs);
  }

  private static Size j2cl(String program) throws IOException {
    return size(TARGET.resolve("programs").resolve(program).resolve(program + ".js"));
  }

  /** The permutation, of which there is one: the browsers differ in nothing that matters here. */
  private static Size gwt(String program) throws IOException {
    Path folder = Path.of("gwt", "target", "programs", program, "program");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> permutations =
          files.filter(file -> file.toString().endsWith(".cache.js")).toList();
      if (permutations.size() != 1) {
        throw new IOException(folder + " has " + permutations + ", not one permutation");
      }
      return size(permutations.get(0));
    }
  }

  private static Size size(Path file) throws IOException {
    Script script = Script.read(file);
    return new Size(script.raw(), script.gzip(), npm.brotli(script));
  }

  private static Map<String, String> machine() {
    Map<String, String> machine = new LinkedHashMap<>();
    machine.put("command", "mvn -B -Pbench verify");
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    machine.put("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
    return machine;
  }

  private static Map<String, String> versions() throws IOException {
    Map<String, String> versions = new TreeMap<>();
    versions.put("JDK", System.getProperty("java.version"));
    versions.put("Chromium", chromium);
    versions.put("Node", Tool.NODE.version());
    versions.put("npm", Tool.NPM.version());
    versions.put("j2cl-maven-plugin", System.getProperty("j2cl-maven-plugin.version"));
    versions.put("Closure Compiler", System.getProperty("closure.version"));
    versions.put("GWT", System.getProperty("gwt.version"));
    for (String name : npm.packages()) {
      versions.put(name, npm.version(name));
    }
    return versions;
  }
}
