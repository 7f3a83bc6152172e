/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.driver.Chromium;
import io.github.intercomclient.standin.StandIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Messenger leaves running on the page, and how much it keeps. */
class BoundsTest {
  /** Keeps count of the timers and listeners of a page, from before the first script on. */
  private static final String COUNTING =
      """
      <!doctype html><title>A page</title><link rel=icon href=data:,><body><script>
        window.timers = new Set();
        const {setTimeout: set, clearTimeout: clear} = window;
        window.setTimeout = (action, millis) => {
          const timer = set(() => { timers.delete(timer); action(); }, millis);
          timers.add(timer);
          return timer;
        };
        window.clearTimeout = timer => { timers.delete(timer); clear(timer); };
        window.listeners = [];
        const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
        const isGlobal = it => it === window || it === document || it === window.navigation;
        EventTarget.prototype.addEventListener = function (type, action) {
          if (isGlobal(this || window)) listeners.push([type, action]);
          return add.apply(this || window, arguments);
        };
        EventTarget.prototype.removeEventListener = function (type, action) {
          const found = listeners.findIndex(each => each[0] === type && each[1] === action);
          if (found >= 0) listeners.splice(found, 1);
          return remove.apply(this || window, arguments);
        };
        const {pushState, replaceState} = history;
        window.isHistoryUntouched =
            () => history.pushState === pushState && history.replaceState === replaceState;
        window.listening = () => listeners.map(each => each[0]).sort().join();
      </script><script src=/remote.js></script>
      """;

  @RegisterExtension static final Site site = new Site();
  @RegisterExtension static final Chromium chromium = Chromium.headless();
  @RegisterExtension final Tab tab = new Tab(chromium);

  private void open() {
    site.at("/", Answer.html(COUNTING));
    tab.openFresh(site.url());
    tab.create(site);
    tab.run("window.states = []; m.onStateChange(state => states.push(state));");
  }

  private void waitForState(String state) {
    tab.until("states[states.length - 1] === '" + state + "'");
  }

  private Object timers() {
    return tab.read("timers.size");
  }

  @Test
  void noTimerIsLeftOnceTheWidgetRuns() {
    open();
    tab.run("m.followNavigation(); m.boot({id: 'abc123'}); m.update({apples: 1});");
    waitForState("LIVE");
    tab.run("history.pushState(null, '', '/next')");
    tab.settle();

    assertEquals(0L, timers());
  }

  @Test
  void noTimerIsLeftOnceTheScriptIsRefused() {
    site.widget(Answer.refuse());
    open();
    tab.run("m.boot({id: 'abc123'}); m.update({apples: 1});");
    waitForState("BLOCKED");
    // The watch looks once more.
    tab.settle();

    assertEquals(0L, timers());
  }

  @Test
  void noTimerIsLeftOnceTheScriptIsOverdue() {
    site.widget(Answer.script(StandIn.script()).behind(site.gate()));
    open();
    tab.run("m.boot({id: 'abc123'})");
    tab.run(
        "const now = performance.now.bind(performance); performance.now = () => now() + 20000;");
    waitForState("BLOCKED");

    assertEquals(0L, timers());
  }

  @Test
  void noTimerIsLeftAfterTheShutdown() {
    site.widget(Answer.script(StandIn.script()).behind(site.gate()));
    open();
    tab.run(
        "m.followNavigation(); m.boot({id: 'abc123'}); history.pushState(null, '', '/next');"
            + "m.navigated();");
    assertTrue(tab.is("timers.size > 0"));

    tab.run("m.shutdown()");
    tab.settle();

    assertEquals(0L, timers());
  }

  @Test
  void onlyTheBudgetsTimerWaitsForTheWindowToTurn() {
    open();
    tab.run("m.boot({id: 'abc123'})");
    waitForState("LIVE");
    tab.settle();

    tab.run("for (let i = 0; i < 40; i++) { m.update({apples: i}); m.update(); }");
    assertEquals(1L, timers());

    tab.run("m.shutdown()");
    assertEquals(0L, timers());
  }

  @ParameterizedTest(name = "Navigation API: {0}")
  @ValueSource(booleans = {true, false})
  void noListenerIsLeftWhenEverythingIsRemoved(boolean navigationApi) {
    open();
    if (!navigationApi) {
      tab.run("Object.defineProperty(window, 'navigation', {value: undefined});");
    }
    tab.run("m.boot({id: 'abc123'})");
    waitForState("LIVE");
    Object before = tab.read("listening()");
    tab.run(
        "window.removers = [m.followNavigation(), m.followLogout(), m.onShow(() => {}),"
            + "m.onUnreadCountChange(() => {}), m.onStateChange(() => {})];");
    assertEquals(navigationApi, tab.is("isHistoryUntouched()"));

    tab.run("removers.forEach(remove => { remove(); remove(); });");

    assertEquals("online", before, "it stays with a widget that may be taken away again");
    assertEquals(before, tab.read("listening()"));
    assertTrue(tab.is("isHistoryUntouched()"));
  }

  @Test
  void aMillionCallsWithoutAScriptLeaveTheHeapWhereItWas() {
    site.widget(Answer.refuse());
    open();
    tab.run("m.followNavigation(); m.onUnreadCountChange(() => {}); m.boot({id: 'abc123'});");
    waitForState("BLOCKED");
    call(100_000);
    double before = heap();

    for (int i = 0; i < 9; i++) {
      call(100_000);
    }

    double growth = heap() - before;
    System.out.printf("a million calls with the script blocked: heap %+.0f KB%n", growth / 1024);
    assertTrue(growth < 512 * 1024, "grown by bytes: " + growth);
    assertEquals(102L, tab.read("Intercom.q.length"));
    assertEquals(List.of("script failed", "calls dropped"), tab.errors());
  }

  private void call(int times) {
    tab.run(
        "for (let i = 0; i < arguments[0]; i += 4) {"
            + " m.update({apples: i}); m.trackEvent('x'); m.navigated(); m.update(); }",
        times);
  }

  private double heap() {
    chromium.driver().executeCdpCommand("HeapProfiler.collectGarbage", Map.of());
    Object used =
        chromium.driver().executeCdpCommand("Runtime.getHeapUsage", Map.of()).get("usedSize");
    return ((Number) used).doubleValue();
  }
}
