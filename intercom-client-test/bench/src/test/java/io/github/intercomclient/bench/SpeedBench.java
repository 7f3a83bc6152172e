/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSyntaxException;
import io.github.intercomclient.driver.UndrivenChromium;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What calls and the start cost, ours beside the hand-written ones and the vendor's package, in
 * Chromium: {@code target/speed.json} and a table.
 */
class SpeedBench {
  private static final int NAVIGATIONS = Integer.getInteger("navigations", 100_000);
  private static final Duration AT_MOST = Duration.ofMinutes(30);
  private static final int STARTS = 3;

  /** Microseconds that no script of ours may take at the start. */
  private static final double LIMIT = 5000;

  private static final String OFFLINE = "--host-resolver-rules=MAP widget.intercom.io ~NOTFOUND";

  private static final List<Report.Speed> rows = new ArrayList<>();

  @BeforeAll
  static void bundleTheirs() throws Exception {
    Npm npm = Npm.install();
    for (String program : List.of("speed/sdk", "messenger-js-sdk/smallest", "snippet/smallest")) {
      npm.bundle(program);
    }
  }

  @AfterAll
  static void tell() throws Exception {
    Gson json = new GsonBuilder().setPrettyPrinting().create();
    Files.writeString(Path.of("target", "speed.json"), json.toJson(rows) + "\n");
    System.out.printf(
        "%n%-54s | %-14s | %11s | %11s | %-7s | %s%n",
        "medians, and the median ratio", "beside", "ours", "theirs", "ratio", "unit");
    for (Report.Speed row : rows) {
      System.out.printf(
          "%-54s | %-14s | %11.2f | %11.2f | %7.2f | %s%n",
          row.name(), row.who(), row.ours(), row.theirs(), row.ratio(), row.unit());
    }
  }

  /** The page of {@code speed.js} times them, and posts its rows. */
  @Test
  void calls() throws Exception {
    String told;
    try (SpeedSite site = new SpeedSite();
        UndrivenChromium chromium =
            UndrivenChromium.open(
                site.url() + "?navigations=" + NAVIGATIONS,
                newProfile(),
                "--js-flags=--expose-gc",
                "--enable-precise-memory-info",
                // It ignores navigations that come as fast as these.
                "--disable-ipc-flooding-protection",
                OFFLINE)) {
      told = chromium.await(site.report(), AT_MOST);
    }
    List<Report.Speed> calls = read(told);
    rows.addAll(calls);

    for (Report.Speed row : calls) {
      String name = row.name();
      if (name.startsWith("navigation,")) {
        assertTrue(row.ratio() < 3, row::toString);
      } else if (name.startsWith("boot with 200")) {
        assertTrue(row.ratio() <= 20, row::toString);
      } else if (name.startsWith("updates after")) {
        assertTrue(row.ours() > 0 && row.ours() <= 20, row::toString);
      } else if (name.startsWith("heap after a million")) {
        assertTrue(row.ours() < 1, row::toString);
      } else if (name.startsWith("heap after")) {
        assertTrue(row.ours() - row.theirs() < 1, row::toString);
      }
    }
  }

  /** The page's rows, or what went wrong on it. */
  private static List<Report.Speed> read(String report) {
    try {
      return List.of(new Gson().fromJson(report, Report.Speed[].class));
    } catch (JsonSyntaxException e) {
      throw new AssertionError(report, e);
    }
  }

  /** Each start is the first of a fresh browser, by what its trace says of the page's scripts. */
  @Test
  void starts() throws Exception {
    Map<String, String> theirs = new LinkedHashMap<>();
    theirs.put("by hand", "npm/snippet/smallest.js");
    theirs.put("official SDK", "npm/messenger-js-sdk/smallest.js");
    Map<String, Double> micros = new LinkedHashMap<>();
    for (Map.Entry<String, String> program : theirs.entrySet()) {
      micros.put(program.getKey(), median(start(program.getValue())));
    }
    for (String name : List.of("smallest", "typical")) {
      List<Start> starts = start("programs/" + name + "/" + name + ".js");
      micros.forEach(
          (who, median) -> add("first start of a browser, " + name, median(starts), median, who));
      double longest = starts.stream().mapToDouble(Start::longest).max().orElseThrow();
      add("longest script of " + STARTS + " such starts, " + name, longest, LIMIT, "the limit");

      assertTrue(longest < LIMIT, name + " takes " + longest + " µs");
      assertEquals(0, starts.stream().mapToLong(Start::layouts).sum(), name + " lays out");
    }
  }

  private static void add(String name, double ours, double theirs, String who) {
    rows.add(new Report.Speed(name, ours, theirs, who, "µs of the processor", ours / theirs));
  }

  /** What the scripts of a page have cost. */
  private record Start(double micros, double longest, long layouts) {}

  private static double median(List<Start> starts) {
    return starts.stream().mapToDouble(Start::micros).sorted().skip(STARTS / 2).iterator().next();
  }

  private static List<Start> start(String program) throws Exception {
    List<Start> starts = new ArrayList<>();
    while (starts.size() < STARTS) {
      Path file = Files.createTempDirectory(Path.of("target"), "trace").resolve("trace.json");
      try (SpeedSite site = new SpeedSite();
          UndrivenChromium chromium =
              UndrivenChromium.open(
                  site.startOf(program),
                  newProfile(),
                  Stream.concat(Stream.of(OFFLINE), Stream.of(Trace.switches(file)))
                      .toArray(String[]::new))) {
        chromium.await(site.report(), AT_MOST);
        Trace trace = awaitTrace(file);
        starts.add(
            new Start(
                trace.processorMicros(site.url()),
                trace.longestMicros(site.url()),
                trace.layouts(site.url())));
      }
    }
    return starts;
  }

  private static Trace awaitTrace(Path file) throws Exception {
    for (int tries = 0; tries < 300; tries++) {
      Optional<Trace> trace = Trace.read(file);
      if (trace.isPresent()) {
        return trace.get();
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no trace in half a minute");
  }

  private static Path newProfile() throws Exception {
    return Files.createTempDirectory(Path.of("target"), "chromium");
  }
}
