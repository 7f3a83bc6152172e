/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Serves the pages that measure programs, and hears what they report. */
final class SpeedSite implements AutoCloseable {
  /** To pages that are isolated browsers tell the time to 5 microseconds, to others to 100. */
  private static final Map<String, String> ISOLATED =
      Map.of(
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Embedder-Policy", "require-corp");

  /** Starts a program and boots, and tells so without a script: those are measured. */
  private static final String START =
      """
      <!doctype html>
      <title>Start-up</title>
      <link rel="icon" href="data:,">
      <p>A page that has something to lay out.</p>
      <script src="%s"></script>
      <script>boot()</script>
      <img src="/started" alt="">
      """;

  private final CompletableFuture<String> report = new CompletableFuture<>();
  private final Javalin javalin = Javalin.create(this::configure).start(0);

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    addFiles(config, "/", "/speed", Location.CLASSPATH);
    addFiles(config, "/npm", "target/npm/bundles", Location.EXTERNAL);
    addFiles(config, "/programs", "target/programs", Location.EXTERNAL);
    config.routes.get(
        "/start", context -> context.html(START.formatted(context.queryParam("program"))));
    config.routes.get("/started", context -> report.complete("started"));
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

  String url() {
    return "http://localhost:" + javalin.port() + "/";
  }

  /** The page that starts a program. */
  String startOf(String program) {
    return url() + "start?program=/" + program;
  }

  /** What a page posts first. */
  CompletableFuture<String> report() {
    return report;
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
