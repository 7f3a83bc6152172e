/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSyntaxException;
import io.github.intercomclient.driver.UndrivenChromium;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * What calls cost, ours beside the hand-written ones and the vendor's package: the page of {@code
 * speed.js} times them and posts its rows, which become {@code target/speed.json} and a table.
 */
class SpeedBench {
  private static final int NAVIGATIONS = Integer.getInteger("navigations", 100_000);
  private static final Duration TIME = Duration.ofMinutes(15);

  /** Of pages that are isolated browsers tell the time to 5 microseconds, of others to 100. */
  private static final Map<String, String> ISOLATED =
      Map.of(
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Embedder-Policy", "require-corp");

  /** A figure of ours beside one of theirs. */
  private record Row(
      String name, double ours, double theirs, String who, String unit, double ratio) {

    boolean is(String beginning, String who) {
      return name.startsWith(beginning) && this.who.equals(who);
    }

    @Override
    public String toString() {
      return String.format(
          "%-58s | %-14s | %12.2f | %12.2f | %-7s | %8.2f", name, who, ours, theirs, unit, ratio);
    }
  }

  @Test
  void callsBesideTheirs() throws Exception {
    Npm npm = Npm.install();
    for (String program : List.of("speed/sdk", "messenger-js-sdk/smallest", "snippet/smallest")) {
      npm.bundle(program);
    }
    CompletableFuture<String> report = new CompletableFuture<>();
    Javalin site = Javalin.create(config -> configure(config, report)).start(0);
    List<Row> rows;
    try (UndrivenChromium chromium =
        UndrivenChromium.open(
            "http://localhost:" + site.port() + "/?navigations=" + NAVIGATIONS,
            Path.of("target", "chromium"),
            "--js-flags=--expose-gc",
            "--enable-precise-memory-info",
            // It ignores navigations that come as fast as these.
            "--disable-ipc-flooding-protection",
            "--host-resolver-rules=MAP widget.intercom.io ~NOTFOUND")) {
      rows = read(chromium.await(report, TIME));
    } finally {
      site.stop();
    }
    Gson json = new GsonBuilder().setPrettyPrinting().create();
    Files.writeString(Path.of("target", "speed.json"), json.toJson(rows) + "\n");
    System.out.printf(
        "%n%-58s | %-14s | %12s | %12s | %-7s | %8s%n",
        "medians, and the median ratio", "beside", "ours", "theirs", "unit", "ratio");
    rows.forEach(System.out::println);

    for (Row row : rows) {
      if (row.is("navigation,", "bare pushState")) {
        assertTrue(row.ratio < 3, row::toString);
      } else if (row.is("updates after", "one for each")) {
        assertTrue(row.ours > 0 && row.ours <= 20, row::toString);
      } else if (row.is("heap after", "before them")) {
        assertTrue(row.ours - row.theirs < 1, row::toString);
      } else if (row.is("heap after a million", "by hand")) {
        assertTrue(row.ours < 1, row::toString);
      }
    }
  }

  private static void configure(JavalinConfig config, CompletableFuture<String> report) {
    config.startup.showJavalinBanner = false;
    addFiles(config, "/", "/speed", Location.CLASSPATH);
    addFiles(config, "/npm", "target/npm/bundles", Location.EXTERNAL);
    addFiles(config, "/programs", "target/programs", Location.EXTERNAL);
    config.routes.post("/report", context -> report.complete(context.body()));
  }

  private static void addFiles(
      JavalinConfig config, String path, String directory, Location location) {
    config.staticFiles.add(
        files -> {
          files.hostedPath = path;
          files.directory = directory;
          files.location = location;
          files.headers = ISOLATED;
        });
  }

  /** The page's rows, or what went wrong on it. */
  private static List<Row> read(String report) {
    try {
      return List.of(new Gson().fromJson(report, Row[].class));
    } catch (JsonSyntaxException e) {
      throw new AssertionError(report, e);
    }
  }
}
