/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Navigations of one app, and the updates that the widget has heard of them. */
final class Journey {
  /** Enough for the budget to play no part. */
  static final int NO_LIMIT = 1_000_000;

  private final RemoteWebDriver driver;
  private final Engine engine;
  private final String compiler;
  private final List<String> faults = new ArrayList<>();
  private int seen;
  private int expected;

  Journey(RemoteWebDriver driver, Engine engine, String compiler) {
    this.driver = driver;
    this.engine = engine;
    this.compiler = compiler.toLowerCase(Locale.ROOT);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
  }

  Engine engine() {
    return engine;
  }

  /** Opens a page with an app that follows its router, and boots a visitor. */
  Journey with(String router) {
    open();
    run("app.start('" + router + "', " + NO_LIMIT + ")");
    return boot();
  }

  /** Opens a page with an app that has no router and does not follow yet. */
  Journey withoutHook() {
    open();
    run("app.start('', " + NO_LIMIT + ")");
    return this;
  }

  /** Opens a page with a compiled app that has not started. */
  Journey open() {
    driver.get(Site.url(engine.start()));
    run("await stage.load('" + compiler + "'); window.app = window." + compiler + "App");
    if (engine.hasNavigation != (boolean) answer("return 'navigation' in window")) {
      throw new IllegalStateException("the Navigation API is not as " + engine + " says");
    }
    return this;
  }

  Journey boot() {
    run("app.boot(); await stage.pause(320)");
    return this;
  }

  /** A navigation: one update, with the page's final URL and title. */
  Journey told(String move, String path, String title) {
    return move(move, path, title, List.of("update " + path + " " + title));
  }

  /** None. */
  Journey silent(String move, String path, String title) {
    return move(move, path, title, List.of());
  }

  private Journey move(String move, String path, String title, List<String> updates) {
    Object heard =
        answer(
            "return await stage.move(async () => { "
                + move
                + " }, '"
                + path
                + "', '"
                + title
                + "')");
    judge(move, heard, updates);
    return this;
  }

  private void judge(String move, Object heard, List<String> updates) {
    count(((List<?>) heard).size(), updates.size());
    if (!heard.equals(updates)) {
      faults.add(move + ": heard " + heard + ", expected " + updates);
    }
  }

  /** Goes to another document, and back in the history. */
  void leaveAndReturn() {
    String here = driver.getCurrentUrl();
    driver.get(Site.url("/elsewhere.html"));
    driver.executeScript("history.back()");
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .until(tab -> here.equals(tab.getCurrentUrl()) && isLoaded());
  }

  private boolean isLoaded() {
    return (boolean)
        driver.executeScript("return !!window.stage && document.readyState === 'complete'");
  }

  /** Whether the page to which the tab has returned is the one that it left. */
  boolean isKept() {
    return (boolean) answer("return !!window.app");
  }

  /** Looks at what the widget has heard, once there is nothing more to come. */
  void heard(List<String> updates) {
    judge("back", answer("await stage.pause(320); return stage.heard"), updates);
  }

  void count(int seen, int expected) {
    this.seen += seen;
    this.expected += expected;
  }

  void check(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  Journey run(String script) {
    answer(script);
    return this;
  }

  /** Runs an asynchronous function's body in the page. */
  Object answer(String script) {
    List<?> answer =
        (List<?>)
            driver.executeAsyncScript(
                "const done = arguments[0];"
                    + "(async () => {"
                    + script
                    + "})().then(value => done([value]), error => done([null, String(error)]))");
    if (answer.size() > 1) {
      throw new AssertionError(script + ": " + answer.get(1));
    }
    return answer.get(0);
  }

  List<String> faults() {
    return faults;
  }

  String score() {
    return seen + "/" + expected + (faults.isEmpty() ? "" : " !");
  }
}
