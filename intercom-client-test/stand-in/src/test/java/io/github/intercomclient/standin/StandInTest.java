/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.intercomclient.driver.Chromium;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The stand-in keeps the contract that the loader of the vendor's Messenger has with a page. */
class StandInTest {
  private static final String PAGE = "<!doctype html><title>A page</title><a id=ask href=#>Ask</a>";
  private static final String STUB =
      "window.Intercom = function() { window.Intercom.q.push(arguments); };"
          + "window.stub = window.Intercom; window.stub.q = []; window.told = [];";

  @RegisterExtension static final Chromium chromium = Chromium.headless();

  private static HttpServer site;

  private static final List<String> received = new CopyOnWriteArrayList<>();
  private static volatile int apiStatus;

  @BeforeAll
  static void open() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext("/", exchange -> answer(exchange, 200, "text/html", PAGE));
    site.createContext(
        "/widget/", exchange -> answer(exchange, 200, "text/javascript", StandIn.script()));
    site.createContext("/messenger/web/", StandInTest::receive);
    site.start();
  }

  @AfterAll
  static void close() {
    site.stop(0);
  }

  @BeforeEach
  void openPage() {
    apiStatus = 200;
    chromium.driver().get("http://localhost:" + site.getAddress().getPort() + "/");
    chromium.driver().manage().deleteAllCookies();
    chromium.driver().executeScript(STUB);
    received.clear();
  }

  @Test
  void drainsTheQueueInOrderThenTakesTheStubsPlace() {
    run(
        "Intercom('boot', {app_id: 'abc', name: 'Ada'});"
            + "Intercom('onUnreadCountChange', n => told.push('first ' + (Intercom === stub)));"
            + "Intercom('onUnreadCountChange', n => told.push('second ' + n));");
    load("");
    assertEquals(true, read("bootedOnStub"), "the loader marks the stub");
    waitUntilLive();

    assertEquals("first true,second 0", read("told.join()"));
    assertEquals(0L, read("stub.q.length"));
    assertEquals(true, read("Intercom.q === undefined"));
    waitFor("\"name\":\"Ada\"");
  }

  @Test
  void aCallbackThatThrowsInTheQueueStopsTheInstallation() {
    run(
        "Intercom('boot', {app_id: 'abc'});"
            + "Intercom('onUnreadCountChange', () => { throw new Error('on purpose'); });"
            + "Intercom('trackEvent', 'left-over');"
            + "window.onerror = () => { told.push('uncaught'); };");
    load("");
    until("told.length > 0");

    assertEquals(true, read("Intercom === stub"));
    assertEquals(1L, read("stub.q.length"));
  }

  @Test
  void doesNothingWhereTheStubSaysBooted() {
    run("stub.booted = true; Intercom('boot', {app_id: 'abc'});");
    load("");

    assertEquals(0L, read("document.querySelectorAll('#intercom-frame').length"));
  }

  @Test
  void bootsByItselfIfNobodyDid() {
    run("window.intercomSettings = {app_id: 'abc', email: 'ada@example.com'};");
    load("");

    waitFor("\"call\":\"boot\",\"settings\":{\"app_id\":\"abc\",\"email\":\"ada@example.com\"}");
  }

  @Test
  void doesNotBootByItselfAfterAShutdown() {
    run("window.intercomSettings = {app_id: 'abc'}; Intercom('shutdown');");
    load("");
    waitUntilLive();

    assertEquals(0L, read("document.querySelectorAll('#intercom-container').length"));
  }

  @Test
  void mergesThePagesSettingsUnderEveryCallAndRemembersWhoItIs() {
    boot("{user_id: '1', apples: 1}");
    run("window.intercomSettings = {plan: 'tree', name: 'Ada'};");
    run("Intercom('update', {name: 'Grace'});");

    String update = waitFor("\"call\":\"update\"");
    assertTrue(
        update.contains("\"settings\":{\"user_id\":\"1\",\"plan\":\"tree\",\"name\":\"Grace\"}"),
        update);
  }

  @Test
  void tellsTheUrlAndTheTitle() {
    boot("{}");
    run("history.pushState(null, '', '/next'); document.title = 'Next'; Intercom('update');");

    String update = waitFor("\"call\":\"update\"");
    assertTrue(update.contains("/next\",\"title\":\"Next\""), update);
  }

  @Test
  void forgetsListenersAtShutdown() {
    boot("{}");
    run("Intercom('onShow', () => told.push('shown')); Intercom('show');");
    assertEquals("shown", read("told.join()"));

    run("Intercom('shutdown'); Intercom('boot', {app_id: 'abc'});");
    run("Intercom('ready', () => { Intercom('show'); told.push('ready'); });");
    until("told.length === 2");

    assertEquals("shown,ready", read("told.join()"));
    assertTrue(chromium.driver().findElement(By.className("intercom-messenger")).isDisplayed());
  }

  @Test
  void setsCookiesAtBootAndDeletesTheSessionAtShutdown() {
    boot("{}");
    assertEquals(
        List.of("intercom-device-id-abc", "intercom-id-abc", "intercom-session-abc"), cookies());
    assertEquals(read("Intercom('getVisitorId')"), cookie("intercom-id-abc"));

    run("Intercom('shutdown');");

    assertEquals(List.of("intercom-device-id-abc", "intercom-id-abc"), cookies());
    waitFor("\"type\":\"shutdown\"");
  }

  @Test
  void dropsPingsOverTheLimitButAppliesTheirLook() {
    run("Intercom('boot', {app_id: 'abc'});");
    load("?limit=3");
    waitUntilLive();
    run("[1, 2, 3].forEach(n => Intercom('update', {apples: n}));");
    run("Intercom('update', {hide_default_launcher: true}); Intercom('shutdown');");
    waitFor("\"type\":\"shutdown\"");

    assertEquals(3, received.stream().filter(body -> body.contains("\"ping\"")).count());
    assertTrue(received.stream().noneMatch(body -> body.contains("\"apples\":3")));
  }

  @Test
  void theLauncherIsHiddenAndForced() {
    boot("{}");
    assertTrue(launcherIsShown());
    run("Intercom('update', {hide_default_launcher: true});");
    assertFalse(launcherIsShown());
    run("Intercom('update');");
    assertFalse(launcherIsShown());
    run("Intercom('update', {hide_default_launcher: false});");
    assertTrue(launcherIsShown());
  }

  @Test
  void aLauncherOfThePagesOwnToggles() {
    boot("{custom_launcher_selector: '#ask'}");
    run("Intercom('onShow', () => told.push('on')); Intercom('onHide', () => told.push('off'));");

    chromium.driver().findElement(By.id("ask")).click();
    chromium.driver().findElement(By.id("ask")).click();
    run("Intercom('shutdown');");
    chromium.driver().findElement(By.id("ask")).click();

    assertEquals("on,off", read("told.join()"));
  }

  @Test
  void callsWaitForTheFirstAnswerAndAreLostWithoutOne() {
    apiStatus = 503;
    run("Intercom('boot', {app_id: 'abc'}); Intercom('trackEvent', 'saved');");
    load("");
    waitFor("\"call\":\"boot\"");
    assertTrue(received.stream().noneMatch(body -> body.contains("saved")));

    apiStatus = 200;
    run("Intercom('update');");
    waitFor("\"event_name\":\"saved\"");
  }

  @Test
  void anUnknownNameIsIgnored() {
    boot("{}");

    assertEquals(true, read("Intercom('tomorrow', 1) === undefined"));
  }

  private void boot(String settings) {
    run("Intercom('boot', Object.assign({app_id: 'abc'}, " + settings + "));");
    run("Intercom('ready', () => { window.isReady = true; });");
    load("");
    until("window.isReady");
  }

  private void load(String options) {
    chromium
        .driver()
        .executeAsyncScript(
            "const script = document.createElement('script');"
                + "script.src = '/widget/abc' + arguments[0]; const done = arguments[1];"
                + "script.onload = () => { window.bootedOnStub = stub.booted && Intercom === stub; done(); };"
                + "document.body.appendChild(script);",
            options);
  }

  private void run(String script) {
    chromium.driver().executeScript(script);
  }

  private Object read(String expression) {
    return chromium.driver().executeScript("return " + expression);
  }

  private void waitUntilLive() {
    until("Intercom !== stub");
  }

  private void until(String expression) {
    new WebDriverWait(chromium.driver(), Duration.ofSeconds(10))
        .until(unused -> read("!!(" + expression + ")").equals(true));
  }

  private String waitFor(String part) {
    return new WebDriverWait(chromium.driver(), Duration.ofSeconds(10))
        .withMessage(() -> part + " in " + received)
        .until(
            unused ->
                received.stream().filter(body -> body.contains(part)).findFirst().orElse(null));
  }

  private boolean launcherIsShown() {
    return chromium
        .driver()
        .findElement(By.className("intercom-lightweight-app-launcher"))
        .isDisplayed();
  }

  private List<String> cookies() {
    return chromium.driver().manage().getCookies().stream().map(Cookie::getName).sorted().toList();
  }

  private Object cookie(String name) {
    return chromium.driver().manage().getCookieNamed(name).getValue();
  }

  private static void receive(HttpExchange exchange) throws IOException {
    received.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    answer(exchange, apiStatus, "application/json", "{\"unread\": 0}");
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
