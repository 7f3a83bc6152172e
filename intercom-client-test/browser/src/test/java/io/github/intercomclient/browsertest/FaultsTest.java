/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.driver.Chromium;
import io.github.intercomclient.standin.StandIn;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with the script, the API or the page: the app runs on, and can know. */
class FaultsTest {
  private static final String NOT_LOADED = "script failed";
  private static final String OVERDUE = "script overdue";
  private static final String BOOT = "boot {email=\"ada@example.com\", user_id=\"abc123\"}";

  @RegisterExtension static final Site site = new Site();
  @RegisterExtension static final Chromium chromium = Chromium.headless();
  @RegisterExtension static final FaultTable table = new FaultTable();
  @RegisterExtension final Tab tab = new Tab(chromium);

  /** The page, with a Messenger that is watched and yet to be booted. */
  private void open() {
    open("{}");
  }

  private void open(String options) {
    tab.openFresh(site.url());
    tab.catchErrors();
    tab.create(site, options);
    tab.watchState();
  }

  private void boot() {
    tab.run("m.boot({id: 'abc123', email: 'ada@example.com'}); m.trackEvent('opened');");
  }

  private Object queued() {
    return tab.read("Array.from(Intercom.q || [], call => call[0]).join(', ')");
  }

  private void note(String fault, Object kept) {
    table.add(fault, tab.states(), kept, tab.errors());
  }

  @AfterEach
  void endNetworkFaults() {
    chromium.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
    goOffline(false);
  }

  private void goOffline(boolean offline) {
    chromium.driver().executeCdpCommand("Network.enable", Map.of());
    chromium
        .driver()
        .executeCdpCommand(
            "Network.emulateNetworkConditions",
            Map.of(
                "offline",
                offline,
                "latency",
                0,
                "downloadThroughput",
                -1,
                "uploadThroughput",
                -1));
  }

  @ParameterizedTest
  @EnumSource
  void aScriptThatDoesNotComeIsBlockedAndCanBeRetried(Fault fault) {
    site.widget(fault.answer(site));
    open();
    boot();
    if (!fault.isTold()) {
      tab.until(() -> site.requestsOf(Site.WIDGET) == 1, () -> "a request in " + site.requests());
      tab.letTheTimePass();
    }
    tab.waitForState("BLOCKED");
    tab.run("m.update({apples: 2}); m.update(); m.show(); m.getVisitorId();");

    assertEquals("NEW → LOADING → BLOCKED", tab.states());
    assertEquals("boot, trackEvent, show", queued());
    assertEquals(List.of(fault.isTold() ? NOT_LOADED : OVERDUE), tab.errors());
    note(fault.toString(), queued());

    site.widget(Answer.script(StandIn.script()));
    tab.run("m.retry()");
    tab.waitForState("LIVE");
    assertEquals(
        List.of(
            "boot {apples=2, email=\"ada@example.com\", user_id=\"abc123\"}", "trackEvent opened"),
        tab.calls(site, 2));
    assertEquals("NEW → LOADING → BLOCKED → LOADING → LIVE", tab.states());
    tab.until("document.querySelector('.intercom-messenger').style.display === 'flex'");
    assertEquals(1L, tab.read("document.querySelectorAll('#intercom-frame').length"));
  }

  @Test
  void whatOtherCodeHasCalledOutlivesARetry() {
    site.widget(Answer.refuse());
    open();
    boot();
    tab.waitForState("BLOCKED");
    tab.run("Intercom('trackEvent', 'theirs')");
    site.widget(Answer.script(StandIn.script()));

    tab.run("m.retry()");

    assertEquals(List.of(BOOT, "trackEvent opened", "trackEvent theirs"), tab.calls(site, 3));
  }

  @Test
  void aScriptThatHangsIsBlockedAfterTwentySecondsAndLiveWhenItComesAfterAll() {
    CountDownLatch gate = site.gate();
    site.widget(Answer.script(StandIn.script()).behind(gate));
    open();
    long begin = System.nanoTime();
    boot();
    tab.waitForState("BLOCKED");
    long seconds = (System.nanoTime() - begin) / 1_000_000_000;
    assertTrue(19 <= seconds && seconds <= 22, "blocked after seconds: " + seconds);

    gate.countDown();

    tab.waitForState("LIVE");
    assertEquals("NEW → LOADING → BLOCKED → LIVE", tab.states());
    assertEquals(List.of(BOOT, "trackEvent opened"), tab.calls(site, 2));
    note("comes after the time limit", "sent: boot, trackEvent");
  }

  @Test
  void aScriptThatComesTwiceBootsOnce() {
    CountDownLatch gate = site.gate();
    site.widget(Answer.script(StandIn.script()).behind(gate));
    open();
    boot();
    tab.until(() -> site.requestsOf(Site.WIDGET) == 1, () -> "a request in " + site.requests());
    tab.letTheTimePass();
    tab.waitForState("BLOCKED");
    site.widget(Answer.script(StandIn.script()));
    tab.run("m.retry()");
    tab.waitForState("LIVE");

    gate.countDown();
    tab.run("m.trackEvent('later')");

    assertEquals(List.of(BOOT, "trackEvent opened", "trackEvent later"), tab.calls(site, 3));
    assertEquals(List.of(OVERDUE), tab.errors());
    note("comes twice", "sent once: boot, trackEvent");
  }

  @Test
  void aScriptThatFailsAfterItsSuccessorHasComeIsNoNews() {
    CountDownLatch gate = site.gate();
    site.widget(Answer.of(500, "text/plain", "").behind(gate));
    open();
    boot();
    tab.until(() -> site.requestsOf(Site.WIDGET) == 1, () -> "a request in " + site.requests());
    tab.letTheTimePass();
    tab.waitForState("BLOCKED");
    tab.run(
        "window.failed = false;"
            + "document.querySelector('script[async]').addEventListener('error', () => failed = true)");
    site.widget(Answer.script(StandIn.script()));
    tab.run("m.retry()");
    tab.waitForState("LIVE");

    gate.countDown();
    tab.until("failed");

    assertEquals(List.of(OVERDUE), tab.errors());
    assertEquals("NEW → LOADING → BLOCKED → LOADING → LIVE", tab.states());
  }

  @Test
  void aContentBlockerIsBlocked() {
    open();
    chromium.driver().executeCdpCommand("Network.enable", Map.of());
    chromium
        .driver()
        .executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*/widget/*")));
    boot();
    tab.waitForState("BLOCKED");

    assertEquals(List.of(NOT_LOADED), tab.errors());
    assertEquals(0, site.requestsOf(Site.WIDGET));
    note("a content blocker", queued());
  }

  @Test
  void onlyTheApiBlockedIsLiveAndNeverReady() {
    site.at("/messenger/web/ping", Answer.refuse());
    open();
    tab.run("window.ready = 0; m.onReady(() => ready++); m.onUnreadCountChange(() => {});");
    boot();
    tab.waitForState("LIVE");
    tab.run("m.update({apples: 1}); m.show(); m.hide();");
    tab.until(
        () -> site.requestsOf("/messenger/web/ping") >= 2, () -> "two pings in " + site.requests());
    tab.settle();

    assertEquals(0L, tab.read("ready"));
    assertEquals(0L, tab.read("m.unreadCount()"));
    assertEquals(List.of(), tab.errors());
    assertEquals(List.of(), tab.uncaught());
    note("only the API blocked", "all, by the widget");
  }

  @Test
  void offlineThenOnlineRetriesByItself() {
    open();
    goOffline(true);
    boot();
    tab.waitForState("BLOCKED");
    note("offline", queued());

    goOffline(false);

    tab.waitForState("LIVE");
    assertEquals("NEW → LOADING → BLOCKED → LOADING → LIVE", tab.states());
    assertEquals(List.of(BOOT, "trackEvent opened"), tab.calls(site, 2));
    assertEquals(List.of(NOT_LOADED), tab.errors());
    note("offline, then online", "sent: boot, trackEvent");
  }

  @Test
  void aWidgetThatThrowsIsTold() {
    site.widget(
        Answer.script(
            "Intercom.q.length = 0; window.Intercom = () => { throw new Error('oh'); };"));
    open();
    boot();
    tab.waitForState("LIVE");
    tab.run(
        "window.after = []; m.update({apples: 1}); after.push(1); m.trackEvent('x'); after.push(2);"
            + "after.push(m.getVisitorId()); m.onShow(() => {}); m.shutdown(); after.push(3);"
            + "m.boot(); after.push(4);");

    assertEquals("[1,2,null,3,4]", tab.read("JSON.stringify(after)"));
    tab.until("m.errors.length === 7");
    assertEquals(
        List.of(
            "update threw Error: oh",
            "trackEvent threw Error: oh",
            "getVisitorId threw Error: oh",
            "onShow threw Error: oh",
            "shutdown threw Error: oh",
            "boot threw Error: oh",
            "onShow threw Error: oh"),
        tab.errors());
    assertEquals(List.of(), tab.uncaught());
    note("the widget throws from its function", "the app's state; the widget lost the calls");
  }

  /** A widget that keeps the callbacks it is given, and calls each of them like this first. */
  private static Answer widgetThatCallsBack(String calls) {
    return Answer.script(
        "window.callbacks = {}; const widget = (name, callback) => {"
            + " if (typeof callback === 'function') { callbacks[name] = callback; "
            + calls
            + "} }; Intercom.q.splice(0).forEach(call => widget(...call));"
            + "window.Intercom = widget;");
  }

  @Test
  void oddValuesAreNoCounts() {
    site.widget(
        widgetThatCallsBack("[-1, null, {}, NaN, undefined].forEach(callback); callback();"));
    open();
    tab.run("window.counts = []; m.onUnreadCountChange(count => counts.push(count));");
    boot();
    tab.waitForState("LIVE");
    tab.run("callbacks.onUnreadCountChange(2);");

    assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 0L, 2L), tab.read("counts"));
    assertEquals(List.of(), tab.errors());
    assertEquals(List.of(), tab.uncaught());
    note("the widget calls back with odd values", "sent: boot, trackEvent");
  }

  @Test
  void callbacksAtOddTimesAreIgnored() {
    site.widget(widgetThatCallsBack("callback(1);"));
    open();
    tab.run(
        "window.counts = []; m.onUnreadCountChange(count => counts.push(count));"
            + "m.onReady(() => m.shutdown());");
    boot();
    tab.until("m.state() === 'LIVE'");
    assertFalse(tab.is("m.isBooted()"), "the listener has shut it down in the middle of its boot");
    tab.run("counts.length = 0; callbacks.onUnreadCountChange(7);");
    tab.run("m.boot({id: 'xyz789'}); counts.length = 0; callbacks.onUnreadCountChange(8);");

    assertEquals(List.of(), tab.read("counts"));
    assertEquals(List.of(), tab.uncaught());
    note("the widget calls back at odd times", "nothing to keep");
  }

  @Test
  void aListenerThatThrowsDoesNotKeepTheWidgetFromInstalling() {
    CountDownLatch gate = site.gate();
    site.widget(Answer.script(StandIn.script()).behind(gate));
    open();
    tab.run("m.onUnreadCountChange(() => { throw new Error('mine'); });");
    boot();

    gate.countDown();
    tab.waitForState("LIVE");

    assertEquals(List.of(BOOT, "trackEvent opened"), tab.calls(site, 2));
    assertEquals(List.of("onUnreadCountChange threw Error: mine"), tab.errors());
    note("a listener of the app throws", "sent: boot, trackEvent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "written"})
  void aBlockerThatThrowsAtTheSightOfTheWidget(String when) {
    openBlocked("Intercom", when);
    boot();
    tab.run("m.update({apples: 2}); m.shutdown(); m.boot({id: 'abc123'});");
    tab.letTheTimePass();
    tab.waitForState("BLOCKED");
    tab.run("m.retry()");

    assertEquals(List.of(OVERDUE), tab.errors());
    note("a blocker that throws where window.Intercom is " + when, "nothing to keep");
  }

  @Test
  void aBlockerThatThrowsAtTheSightOfTheSettings() {
    openBlocked("intercomSettings", "read");
    boot();
    tab.letTheTimePass();
    tab.waitForState("BLOCKED");

    assertEquals(List.of(OVERDUE), tab.errors());
    note("a blocker that throws where intercomSettings is read", queued());
  }

  /** As content blockers do it, who call it to abort. */
  private void openBlocked(String property, String when) {
    tab.openFresh(site.url());
    String fault = "() { throw new ReferenceError('blocked'); }";
    tab.run(
        "Object.defineProperty(window, '"
            + property
            + (when.equals("read")
                ? "', {get" + fault + ", set() {}});"
                : "', {set" + fault + "});"));
    tab.create(site, "{}");
    tab.watchState();
  }

  @Test
  void aWidgetThatOtherCodeDeletesIsBlockedAndComesBackWithItsPerson() {
    open();
    tab.run("window.counts = []; m.onUnreadCountChange(count => counts.push(count));");
    boot();
    tab.waitForState("LIVE");
    tab.calls(site, 2);
    tab.run("delete window.Intercom; m.update({apples: 2}); m.trackEvent('kept');");
    tab.waitForState("BLOCKED");
    assertEquals(List.of("script gone"), tab.errors());
    note("window.Intercom deleted by other code", queued());
    site.leaveUnread(4);

    tab.run("m.retry()");

    tab.waitForState("LIVE");
    assertEquals(
        List.of(
            "boot {apples=2, email=\"ada@example.com\", user_id=\"abc123\"}", "trackEvent kept"),
        tab.calls(site, 4).subList(2, 4));
    tab.until("counts.includes(4)");
  }

  @Test
  void aWidgetThatOtherCodeReplacesIsUsedFromThenOn() {
    open();
    boot();
    tab.waitForState("LIVE");
    tab.calls(site, 2);

    tab.run(
        "window.heard = []; window.Intercom = (...call) => { heard.push(call[0]); };"
            + "m.update({apples: 2}); m.trackEvent('x'); m.shutdown();");

    assertEquals(List.of("update", "trackEvent", "shutdown"), tab.read("heard"));
    assertEquals(List.of(), tab.errors());
    note("window.Intercom replaced by another function", "later calls, by the other one");
  }

  @Test
  void aWindowIntercomThatIsNoFunctionIsReplaced() {
    tab.openFresh(site.url());
    tab.run("window.Intercom = {some: 'object'};");
    tab.create(site);
    tab.watchState();

    boot();

    assertEquals(List.of(BOOT, "trackEvent opened"), tab.calls(site, 2));
    tab.waitForState("LIVE");
    note("window.Intercom is no function", "sent: boot, trackEvent");
  }

  @Test
  void brokenPageSettingsAreSurvived() {
    tab.openFresh(site.url());
    tab.run("window.intercomSettings = 'nonsense';");
    tab.create(site);
    tab.watchState();

    boot();

    assertEquals(List.of(BOOT, "trackEvent opened"), tab.calls(site, 2));
    assertEquals(List.of(), tab.errors());
  }

  @Test
  void cookiesAndStorageThatThrowAreSurvived() {
    open();
    boot();
    tab.waitForState("LIVE");
    tab.calls(site, 2);
    tab.run(
        "const refuse = {get() { throw new Error('no'); }, set() { throw new Error('no'); }};"
            + "Object.defineProperty(document, 'cookie', refuse);"
            + "Object.defineProperty(window, 'localStorage', refuse);");
    // The stand-in looks at them too; what it throws is told, as any widget's is.
    tab.run("window.Intercom = () => {}; m.shutdown(); m.boot({id: 'xyz789'}); m.shutdown();");

    assertEquals(List.of(), tab.errors());
    note("cookies and storage throw", "nothing to keep");
  }

  @Test
  void theBackForwardCacheBringsBackAPageThatGoesOn() {
    open();
    tab.run("m.followNavigation(); window.shown = 0; m.onShow(() => shown++);");
    boot();
    tab.calls(site, 2);
    site.at("/elsewhere", Answer.html("<!doctype html><title>Elsewhere</title>"));
    tab.open(site.url() + "/elsewhere");
    tab.driver().navigate().back();
    tab.until("window.messenger");

    assertTrue(tab.is("window.m"), "the browser has kept the page");
    tab.run("m.update({apples: 2}); m.show();");
    assertEquals(
        "update {apples=2, email=\"ada@example.com\", user_id=\"abc123\"}",
        tab.calls(site, 3).get(2));
    tab.until("shown === 1");
    assertEquals(1, site.requestsOf(Site.WIDGET));
    note("back from the back-forward cache", "all");
  }
}
