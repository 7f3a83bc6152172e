/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.browser;

import io.github.intercomclient.driver.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.MutableCapabilities;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.support.ui.FluentWait;
import org.opentest4j.TestAbortedException;

/** A browser's engine, as far as the ways differ in which it tells of navigations. */
enum Engine {
  CHROMIUM("Chromium", true, "chromium chromium-driver"),
  CHROMIUM_WITHOUT_NAVIGATION("Chromium", false, "chromium chromium-driver"),
  WEBKIT("WebKit", false, "webkit2gtk-driver xvfb");

  private static final Path DEBIAN_LIBRARIES = Path.of("/usr/lib");

  final String title;
  final boolean hasNavigation;
  private final String howToGetIt;

  Engine(String title, boolean hasNavigation, String packages) {
    this.title = title;
    this.hasNavigation = hasNavigation;
    this.howToGetIt = title + " cannot be opened. On Debian: apt-get install " + packages;
  }

  /** Where its tests start: the Navigation API is taken away before any app comes. */
  String start() {
    return this == CHROMIUM_WITHOUT_NAVIGATION ? "/?navigation=off" : "/";
  }

  /** Opens it; where it is missing, skips the test, or fails it if browsers are required. */
  Browser openOrSkip() {
    try {
      return this == WEBKIT ? openWebKit() : new Browser(Chromium.open(List.of()), null);
    } catch (WebDriverException | UncheckedIOException e) {
      if (Chromium.isRequired()) {
        throw new IllegalStateException(howToGetIt, e);
      }
      System.err.println(name() + " is skipped. " + howToGetIt);
      throw new TestAbortedException(howToGetIt, e);
    }
  }

  /** What drives an open browser, and what is to be ended with it. */
  record Browser(RemoteWebDriver driver, Process process) implements AutoCloseable {
    @Override
    public void close() {
      try {
        driver.quit();
      } finally {
        if (process != null) {
          end(process);
        }
      }
    }

    private static void end(Process process) {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }

  private static Browser openWebKit() {
    try {
      int port = freePort();
      Process process =
          new ProcessBuilder("xvfb-run", "-a", "WebKitWebDriver", "--port=" + port)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      MutableCapabilities capabilities = new MutableCapabilities();
      capabilities.setCapability("browserName", "MiniBrowser");
      capabilities.setCapability(
          "webkitgtk:browserOptions",
          Map.of("binary", miniBrowser().toString(), "args", List.of("--automation")));
      try {
        return new Browser(connect(URI.create("http://localhost:" + port), capabilities), process);
      } catch (WebDriverException e) {
        Browser.end(process);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The driver takes a moment until it listens. */
  private static RemoteWebDriver connect(URI driver, MutableCapabilities capabilities) {
    return new FluentWait<>(driver)
        .withTimeout(Duration.ofSeconds(30))
        .pollingEvery(Duration.ofMillis(200))
        .ignoring(WebDriverException.class)
        .until(
            uri -> {
              try {
                return new RemoteWebDriver(uri.toURL(), capabilities, false);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static Path miniBrowser() throws IOException {
    try (var files = Files.find(DEBIAN_LIBRARIES, 3, (path, attributes) -> isMiniBrowser(path))) {
      return files.findFirst().orElseThrow(() -> new IOException("there is no MiniBrowser"));
    }
  }

  private static boolean isMiniBrowser(Path path) {
    return path.endsWith("MiniBrowser");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
