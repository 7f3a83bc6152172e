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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that has something else where the Messenger's globals are. */
class HostilePageTest {
  private static final String BOOT = "boot {email=\"ada@example.com\", user_id=\"abc123\"}";

  @RegisterExtension static final Site site = new Site();
  @RegisterExtension static final Site other = new Site();

  @RegisterExtension
  static final Chromium chromium =
      Chromium.headless().with("--host-resolver-rules=MAP widget.intercom.io ~NOTFOUND");

  @RegisterExtension static final FaultTable table = new FaultTable();
  @RegisterExtension final Tab tab = new Tab(chromium);

  /** The page with a Messenger, after this script has run. */
  private void openAfter(String script) {
    tab.openFresh(site.url());
    tab.catchErrors();
    tab.run(script);
    tab.create(site);
    tab.watchState();
  }

  private void boot() {
    tab.run(
        "m.followNavigation(); m.boot({id: 'abc123', email: 'ada@example.com'});"
            + "m.trackEvent('opened');");
  }

  private void note(String fault, Object kept) {
    table.add(fault, tab.states(), kept, tab.errors());
  }

  // ------------------------------------------------------ elements under the names of globals

  static Stream<Arguments> elements() {
    return Stream.of(
            "<div id=%s></div>",
            "<form id=%s><input name=q><input name=sent><input name=currentEntry></form>",
            "<a id=%1$s></a><a id=%1$s></a>",
            "<object id=%s></object>",
            "<iframe name=%s src=about:blank></iframe>",
            "<iframe name=%s src=FOREIGN></iframe>")
        .flatMap(
            element ->
                Stream.of(
                        "Intercom",
                        "intercomSettings",
                        "intercomClient",
                        "io.github.intercomclient",
                        "navigation")
                    .map(name -> Arguments.of(element, name)));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("elements")
  void anElementUnderTheNameOfAGlobal(String element, String name) {
    String html = element.replace("FOREIGN", other.url()).formatted(name);
    site.at("/", Answer.html(Site.PAGE.replace("<body>", "<body>" + html)));
    tab.openFresh(site.url());
    tab.until("document.readyState === 'complete'");
    tab.catchErrors();
    tab.run(
        "delete window.navigation; window.before = [history.pushState];"
            + "window.isThere = typeof window['%s'] === 'object';".formatted(name));
    assertTrue(tab.is("isThere"), "the page has the element where the global would be");
    tab.create(site);
    tab.watchState();
    boot();
    tab.waitForState("LIVE");
    tab.run("m.update({apples: 1}); history.pushState(null, '', '/next');");
    tab.settle();
    tab.run("m.shutdown()");

    assertEquals(
        List.of(
            BOOT,
            "trackEvent opened",
            "update {apples=1, email=\"ada@example.com\", user_id=\"abc123\"}",
            "update",
            "shutdown"),
        tab.calls(site, 5));
    assertEquals(List.of(), tab.errors());
    assertEquals(List.of(), tab.uncaught());
    note("an element with the id " + name, "all");
  }

  // ------------------------------------------------------ window.Intercom

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a getter of nothing with a setter that does nothing | {get() {}, set() {}}",
        "a getter of nothing without a setter                | {get() {}}",
        "undefined for good                                  | {value: undefined}",
        "null for good                                       | {value: null}",
        "a getter that throws                                | {get() { throw new Error('no'); }}",
        "an object for good                                  | {value: {q: [], c: 5}}",
      })
  void aWindowIntercomThatNeverBecomesTheWidgetIsBlocked(String fault, String descriptor) {
    site.widget(Answer.script(""));
    openAfter("Object.defineProperty(window, 'Intercom', " + descriptor + ");");
    boot();
    tab.run(
        "m.update({apples: 1}); m.update(); m.show(); window.id = m.getVisitorId();"
            + "m.onUnreadCountChange(() => {});");
    tab.until(() -> site.requestsOf(Site.WIDGET) == 1, () -> "a request in " + site.requests());
    tab.letTheTimePass();
    tab.waitForState("BLOCKED");
    tab.run("for (let i = 0; i < 50; i++) { m.update({apples: i}); m.show(); }");

    assertEquals("NEW → LOADING → BLOCKED", tab.states());
    assertEquals(List.of("script overdue"), tab.errors());
    assertTrue(tab.is("m.isBooted() && id === null"));
    tab.run("m.shutdown(); m.boot({id: 'xyz789'}); m.retry(); m.trackEvent('later');");
    tab.settle();
    assertEquals(List.of("script overdue"), tab.errors());
    assertEquals(List.of(), tab.uncaught());
    assertEquals(List.of(), site.sent());
    note("window.Intercom is " + fault, "what was called, out of everybody's sight");
  }

  @Test
  void aWindowIntercomThatDoesNothingForEverIsLive() {
    openAfter("window.Intercom = function () {};");
    boot();
    tab.run(
        "m.update({apples: 1}); m.show(); window.id = m.getVisitorId(); m.onReady(() => {});"
            + "m.shutdown(); m.boot();");

    assertEquals("LIVE", tab.read("m.state()"));
    assertTrue(tab.is("id === null && m.isBooted()"));
    assertEquals(List.of(), tab.errors());
    assertEquals(List.of(), tab.uncaught());
    assertEquals(0, site.requestsOf(Site.WIDGET));
    note("window.Intercom is a function that does nothing", "nothing: the function had the calls");
  }

  @Test
  void aFunctionWithAnotherQIsNoStub() {
    openAfter(
        "window.heard = []; window.Intercom = (...call) => { heard.push(call[0]); };"
            + "Intercom.q = 'not a queue';");

    boot();

    assertEquals("LIVE", tab.read("m.state()"));
    assertEquals("boot,trackEvent", tab.read("heard.slice(-2).join()"));
    assertEquals(List.of(), tab.errors());
    assertEquals(List.of(), tab.uncaught());
  }

  @Test
  void aBlockerThatThrowsAtTheSightOfTheQueue() {
    openAfter(
        "window.Intercom = Object.defineProperty("
            + "function () {}, 'q', {get() { throw new ReferenceError('blocked'); }});");
    boot();
    tab.run("m.update({apples: 1}); m.show(); m.shutdown(); m.boot(); m.retry();");

    assertTrue(tab.is("m.isBooted()"));
    assertEquals(List.of(), tab.uncaught());
    note("a blocker that throws where Intercom.q is read", "nothing to keep");
  }

  // ------------------------------------------------------ window.intercomSettings

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a function            | Object.assign(() => {}, {apples: 1})                  |",
        "an array              | [\"apples\", 1]                                       |",
        "a text                | \"apples\"                                            |",
        "a number              | 5                                                     |",
        "null                  | null                                                  |",
        "a date                | Object.assign(new Date(), {apples: 1})                |",
        "an element            | document.body                                         |",
        "a window              | window                                                |",
        "an object that throws | {get apples() { throw new Error('no'); }}             |",
        "a proxy that throws   | new Proxy({}, {ownKeys() { throw new Error('no'); }}) |",
        "an object             | {apples: 1}                                           | apples=1",
        "an object without more | Object.assign(Object.create(null), {apples: 1})      | apples=1",
        "an object that inherits"
            + " | Object.create({pears: 2}, {apples: {value: 1, enumerable: true}, plums: {value: 3}})"
            + " | apples=1",
      })
  void onlyWhatAPlainObjectSaysItselfGoesUnderTheBoot(String fault, String value, String given) {
    openAfter("window.intercomSettings = " + value + ";");

    boot();

    String expected = given == null ? BOOT : BOOT.replace("{", "{" + given + ", ");
    assertEquals(List.of(expected, "trackEvent opened"), tab.calls(site, 2));
    assertEquals(List.of(), tab.errors());
    assertEquals(List.of(), tab.uncaught());
    note("intercomSettings is " + fault, "all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{value: 5}", "{set() { throw new Error('no'); }}"})
  void settingsThatCannotBeWrittenAreSurvived(String descriptor) {
    openAfter("Object.defineProperty(window, 'intercomSettings', " + descriptor + ");");

    boot();

    tab.waitForState("LIVE");
    tab.run("m.shutdown()");
    assertEquals(List.of(), tab.errors());
    note("intercomSettings cannot be written", "all, but for the region");
  }

  // ------------------------------------------------------ addresses

  @ParameterizedTest
  @ValueSource(strings = {"?a[]=']\"", "?a=\"]&b='%22')", "#\"']<script>", "?ü=é&amp;"})
  void aScriptAddressWithQuotesAndBracketsIsFoundAgain(String end) {
    String path = "/widget/it's-\"quoted\"";
    site.at(path, Answer.script("").behind(site.gate()));
    tab.openFresh(site.url());
    tab.catchErrors();
    tab.run(
        "window.m = " + Tab.creation(site, "{scriptUrl: arguments[0]}"), site.url() + path + end);
    tab.watchState();
    boot();
    tab.until(() -> site.requestsOf(path) == 1, () -> "a request in " + site.requests());
    tab.letTheTimePass();
    tab.waitForState("BLOCKED");
    tab.run("window.script = document.querySelector('script[async]')");
    site.at(path, Answer.script(StandIn.script()));

    tab.run("m.retry()");

    assertFalse(tab.is("script.isConnected"));
    assertEquals(1L, tab.read("document.querySelectorAll('script[async]').length"));
    if (!end.startsWith("#")) {
      tab.waitForState("LIVE");
      assertEquals(List.of(BOOT, "trackEvent opened"), tab.calls(site, 2));
    }
    assertEquals(List.of(), tab.uncaught());
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's", "a\"]b", "[data-x='", "a/../b?c#d", "<script>"})
  void anAppIdWithQuotesAndBracketsIsBlocked(String appId) {
    tab.openFresh(site.url());
    tab.catchErrors();
    tab.run("window.m = messenger(arguments[0])", appId);
    tab.watchState();
    boot();
    tab.waitForState("BLOCKED");
    tab.run("window.script = document.querySelector('script[async]'); m.retry();");
    assertFalse(tab.is("script.isConnected"));
    tab.until("states.length === 5");

    assertEquals("NEW → LOADING → BLOCKED → LOADING → BLOCKED", tab.states());
    assertEquals(1L, tab.read("document.querySelectorAll('script[async]').length"));
    assertEquals(List.of("script failed", "script failed"), tab.errors());
    assertEquals(List.of(), tab.uncaught());
  }
}
