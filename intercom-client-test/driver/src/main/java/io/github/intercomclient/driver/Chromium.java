/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.driver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A Chromium without a window, open while the tests of a class run.
 *
 * <pre>{@code
 * @RegisterExtension static final Chromium chromium = Chromium.headless();
 * }</pre>
 *
 * <p>Where there is none the tests are skipped, with a message that says how to get one. With
 * {@code -Dbrowsers=required}, or where the environment says {@code CI=true}, they fail.
 */
public final class Chromium implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  static final Path DEBIAN_BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DEBIAN_DRIVER = Path.of("/usr/bin/chromedriver");
  static final String HOW_TO_GET_IT =
      "Chromium cannot be opened. On Debian: apt-get install chromium chromium-driver";
  static final List<String> SWITCHES =
      List.of(
          "--headless=new",
          // Chromium refuses to run its sandbox as root, which a container's user often is.
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--disable-quic");

  private final List<String> more = new ArrayList<>();
  private ChromeDriver driver;

  private Chromium() {}

  /** The browser, to be registered as an extension of a test class. */
  public static Chromium headless() {
    return new Chromium();
  }

  /** More command line switches, before the browser opens. */
  public Chromium with(String... arguments) {
    more.addAll(List.of(arguments));
    return this;
  }

  /**
   * Opens one by itself, for whoever ends it.
   *
   * @throws WebDriverException if there is none
   */
  public static ChromeDriver open(List<String> moreSwitches) {
    ChromeOptions options = new ChromeOptions();
    options.addArguments(SWITCHES);
    options.addArguments(moreSwitches);
    // A page is open when it can be read: what it waits for is often what is tested.
    options.setPageLoadStrategy(PageLoadStrategy.EAGER);
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    // Debian's, where they are installed: Selenium would ask the network for them.
    if (Files.isExecutable(DEBIAN_BROWSER) && Files.isExecutable(DEBIAN_DRIVER)) {
      options.setBinary(DEBIAN_BROWSER.toFile());
      System.setProperty("webdriver.chrome.driver", DEBIAN_DRIVER.toString());
    }
    return new ChromeDriver(options);
  }

  /** Whether a browser that is missing is a failure. */
  public static boolean isRequired() {
    return "required".equals(System.getProperty("browsers")) || "true".equals(System.getenv("CI"));
  }

  /** What drives the open browser. */
  public ChromeDriver driver() {
    return driver;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    try {
      driver = open(more);
    } catch (WebDriverException e) {
      if (isRequired()) {
        throw new IllegalStateException(HOW_TO_GET_IT, e);
      }
      System.err.println(context.getDisplayName() + " is skipped. " + HOW_TO_GET_IT);
    }
  }

  /** Skips each test, and not the class as a whole, which would count as no test at all. */
  @Override
  public void beforeEach(ExtensionContext context) {
    Assumptions.assumeTrue(driver != null, HOW_TO_GET_IT);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (driver != null) {
      driver.quit();
    }
  }
}
