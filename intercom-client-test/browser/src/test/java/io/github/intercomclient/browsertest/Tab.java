/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

import io.github.intercomclient.driver.Chromium;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The browser's tab with a page in it, as a test reads and steers it. */
final class Tab implements AfterEachCallback {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Chromium chromium;

  Tab(Chromium chromium) {
    this.chromium = chromium;
  }

  ChromeDriver driver() {
    return chromium.driver();
  }

  /** Opens a page as a browser that was never here. */
  void openFresh(String url) {
    driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
    driver()
        .executeCdpCommand(
            "Storage.clearDataForOrigin",
            Map.of("origin", url.replaceAll("(//[^/]*).*", "$1"), "storageTypes", "all"));
    open(url);
  }

  void open(String url) {
    driver().get(url);
  }

  /** Creates a Messenger at {@code m}, with the script and the API of this site. */
  void create(Site site) {
    create(site, "{}");
  }

  void create(Site site, String moreOptions) {
    run("window.m = " + creation(site, moreOptions));
  }

  /** Keeps what nobody on the page catches, from now on. */
  void catchErrors() {
    run(
        "window.uncaught = []; window.addEventListener('error', e => uncaught.push(e.message));"
            + "window.addEventListener('unhandledrejection', e => uncaught.push(String(e.reason)));");
  }

  /** What nobody on the page has caught since. */
  List<?> uncaught() {
    return (List<?>) read("uncaught");
  }

  /** Keeps the states of the script, from now on. */
  void watchState() {
    run("window.states = [m.state()]; m.onStateChange(state => states.push(state));");
  }

  /** The states since then. */
  String states() {
    return (String) read("states.join(' → ')");
  }

  void waitForState(String state) {
    until("states[states.length - 1] === '" + state + "'");
  }

  /** As if the time that the script has to become the widget were over. */
  void letTheTimePass() {
    run("const now = performance.now.bind(performance); performance.now = () => now() + 20000;");
  }

  /** The JavaScript that creates a Messenger. */
  static String creation(Site site, String moreOptions) {
    return "messenger('%s', Object.assign({scriptUrl: '%s', apiBase: '%s'}, %s));"
        .formatted(Site.APP_ID, site.url() + Site.WIDGET, site.url(), moreOptions);
  }

  void run(String script, Object... arguments) {
    driver().executeScript(script, arguments);
  }

  Object read(String expression) {
    return driver().executeScript("return " + expression);
  }

  boolean is(String expression) {
    return Boolean.TRUE.equals(read("!!(" + expression + ")"));
  }

  /** What the error handler heard. */
  List<?> errors() {
    return (List<?>) read("m.errors");
  }

  void until(String expression) {
    until(() -> is(expression), () -> expression);
  }

  void until(BooleanSupplier condition, Supplier<String> what) {
    new WebDriverWait(driver(), LIMIT, Duration.ofMillis(50))
        .withMessage(what)
        .until(unused -> condition.getAsBoolean());
  }

  /** Waits until as many calls were sent, and returns all. */
  List<String> calls(Site site, int count) {
    until(() -> site.sent().size() >= count, () -> count + " calls, not " + site.calls());
    return site.calls();
  }

  /** Lets the time pass in which the router hook makes up its mind about a navigation. */
  void settle() {
    driver().executeAsyncScript("setTimeout(arguments[0], 400)");
  }

  List<String> cookies() {
    return driver().manage().getCookies().stream().map(Cookie::getName).sorted().toList();
  }

  /** Leaves the page, so that nothing of it is still at work in the next test. */
  @Override
  public void afterEach(ExtensionContext context) {
    open("about:blank");
  }
}
