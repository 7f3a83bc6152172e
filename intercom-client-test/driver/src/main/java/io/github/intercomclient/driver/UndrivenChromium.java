/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.driver;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A Chromium that opens one page and is left alone with it, for pages that measure themselves and
 * tell their server. A driver would hear of each navigation, and take longer than they do.
 */
public final class UndrivenChromium implements AutoCloseable {
  private final Process process;

  private UndrivenChromium(Process process) {
    this.process = process;
  }

  /**
   * Opens a page.
   *
   * @param profile a folder for what the browser keeps, which may be missing
   * @param switches more command line switches
   * @throws IOException if there is no Chromium
   */
  public static UndrivenChromium open(String url, Path profile, String... switches)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(Chromium.DEBIAN_BROWSER.toString()));
    command.addAll(Chromium.SWITCHES);
    // A guest has no history file, which would take a millisecond for each navigation.
    command.add("--guest");
    command.add("--user-data-dir=" + profile.toAbsolutePath());
    command.addAll(List.of(switches));
    command.add(url);
    try {
      return new UndrivenChromium(
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      throw new IOException(Chromium.HOW_TO_GET_IT, e);
    }
  }

  /** Waits for what the page is to tell its server, as long as the browser runs. */
  public <T> T await(CompletableFuture<T> told, Duration atMost)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<?> ended = process.onExit();
    CompletableFuture.anyOf(told, ended).get(atMost.toSeconds(), TimeUnit.SECONDS);
    if (ended.isDone() && !told.isDone()) {
      throw new IllegalStateException("Chromium has ended with status " + process.exitValue());
    }
    return told.get();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
