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
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page that has the vendor's snippet in its HTML, and an app in it that has a Messenger. */
class SnippetTest {
  @RegisterExtension static final Site site = new Site();
  @RegisterExtension static final Chromium chromium = Chromium.headless();
  @RegisterExtension final Tab tab = new Tab(chromium);

  private String settings;

  /** Keeps what is said to the running widget. */
  private static final String LISTEN =
      "window.heard = []; const widget = Intercom;"
          + "window.Intercom = (...call) => { heard.push(call); return widget(...call); };";

  @BeforeEach
  void writePage() {
    settings =
        "{app_id: '%s', api_base: '%s', user_id: 'abc123', email: 'ada@example.com', apples: 1}"
            .formatted(Site.APP_ID, site.url());
    site.at("/", Answer.html(Site.PAGE + "<script>" + snippet() + "</script>"));
  }

  /** Behaves as the vendor's does: a stub now, the script at load or after it. */
  private String snippet() {
    return """
        window.intercomSettings = %s;
        (function () {
          if (typeof window.Intercom === 'function') {
            Intercom('reattach_activator');
            Intercom('update', window.intercomSettings);
            return;
          }
          const stub = function () { stub.c(arguments); };
          stub.q = [];
          stub.c = call => stub.q.push(call);
          window.Intercom = stub;
          const add = () => {
            const script = document.createElement('script');
            script.async = true;
            script.src = '%s';
            document.body.appendChild(script);
          };
          if (document.readyState === 'complete') add(); else window.addEventListener('load', add);
        })();
        """
        .formatted(settings, site.url() + Site.WIDGET);
  }

  @Test
  void aRunningWidgetIsReattachedAndUpdatedWithThePagesSettings() {
    tab.openFresh(site.url());
    tab.calls(site, 1);
    tab.run(LISTEN);

    tab.create(site);

    assertEquals(
        ("[['reattach_activator'],['update',{'app_id':'%s','api_base':'%s',"
                + "'user_id':'abc123','email':'ada@example.com','apples':1}]]")
            .formatted(Site.APP_ID, site.url())
            .replace('\'', '"'),
        tab.read("JSON.stringify(heard)"));
    assertTrue(tab.is("m.isBooted()"));
    assertEquals("LIVE", tab.read("m.state()"));
    assertEquals(2, tab.calls(site, 2).size());
    assertEquals(1, site.requestsOf(Site.WIDGET));
  }

  @Test
  void theSessionOfTheSnippetGoesOn() {
    tab.openFresh(site.url());
    tab.calls(site, 1);
    tab.create(site);
    tab.calls(site, 2);

    tab.run("m.update({apples: 2}); m.trackEvent('bought'); m.shutdown();");

    assertEquals(
        List.of(
            "update {apples=2, email=\"ada@example.com\", user_id=\"abc123\"}",
            "trackEvent bought",
            "shutdown"),
        tab.calls(site, 5).subList(2, 5));
    assertEquals("app_id,api_base", tab.read("Object.keys(intercomSettings).join()"));
  }

  @Test
  void aStubThatWaitsForItsScriptIsUsed() {
    CountDownLatch gate = site.gate();
    site.widget(Answer.script(StandIn.script()).behind(gate));
    site.at(
        "/",
        Answer.html(
            Site.PAGE
                + "<script>"
                + snippet()
                + "window.stub = Intercom; window.m = "
                + Tab.creation(site, "{}")
                + "m.trackEvent('early');</script>"));
    tab.openFresh(site.url());
    assertTrue(tab.is("Intercom === stub"));
    assertEquals("LOADING", tab.read("m.state()"));

    gate.countDown();

    tab.calls(site, 2);
    tab.settle();
    assertEquals(
        List.of(
            "boot {apples=1, email=\"ada@example.com\", user_id=\"abc123\"}", "trackEvent early"),
        site.calls());
    assertEquals(
        "abc123", site.sent().get(0).getAsJsonObject("identity").get("user_id").getAsString());
    assertEquals(1, site.requestsOf(Site.WIDGET));
  }

  @Test
  void anUpdateJoinsTheOneBootThatWaitsForTheSnippetsScript() {
    CountDownLatch gate = site.gate();
    site.widget(Answer.script(StandIn.script()).behind(gate));
    tab.openFresh(site.url());
    tab.create(site);
    tab.run("m.update({apples: 2}); m.update();");
    assertEquals("boot", tab.read("Array.from(Intercom.q, call => call[0]).slice(1).join()"));

    gate.countDown();
    tab.calls(site, 1);
    tab.settle();

    assertEquals(
        List.of("boot {apples=2, email=\"ada@example.com\", user_id=\"abc123\"}"), site.calls());
    assertEquals(19L, tab.read("m.remainingUpdates()"));
  }

  @Test
  void bootingSomebodyElseEndsTheSnippetsSession() {
    tab.openFresh(site.url());
    tab.calls(site, 1);
    tab.create(site);
    tab.calls(site, 2);

    tab.run("m.boot({id: 'xyz789'})");

    List<String> calls = tab.calls(site, 4);
    assertEquals("shutdown", calls.get(2));
    assertFalse(calls.get(3).contains("ada"), calls::toString);
    assertFalse(calls.get(3).contains("apples"), calls::toString);
    assertTrue(calls.get(3).contains("xyz789"), calls::toString);
  }

  @Test
  void aStubOfSomeoneElseGetsOurScript() {
    site.at("/", Answer.html(Site.PAGE));
    tab.openFresh(site.url());
    tab.run(
        "window.Intercom = function () { Intercom.q.push(arguments); }; Intercom.q = [];"
            + "window.stub = Intercom;");
    tab.create(site);
    assertFalse(tab.is("m.isBooted()"));

    tab.run("m.boot({id: 'abc123'})");

    assertTrue(tab.calls(site, 1).get(0).startsWith("boot "));
    assertEquals(1, site.requestsOf(Site.WIDGET));
  }

  @Test
  void ourStubIsTheSnippetsToOtherCode() {
    CountDownLatch gate = site.gate();
    site.at("/", Answer.html(Site.PAGE));
    site.widget(Answer.script(StandIn.script()).behind(gate));
    tab.openFresh(site.url());
    tab.create(site);
    tab.run(
        "m.boot({id: 'abc123'}); Intercom('trackEvent', 'called');"
            + "Intercom.c(['trackEvent', 'collected']);");

    gate.countDown();

    assertEquals(
        List.of("boot {user_id=\"abc123\"}", "trackEvent called", "trackEvent collected"),
        tab.calls(site, 3));
  }

  @Test
  void aScriptThatThePageWritesOtherwiseIsNotAddedAgain() {
    CountDownLatch gate = site.gate();
    site.widget(Answer.script(StandIn.script()).behind(gate));
    site.at(
        "/",
        Answer.html(
            Site.PAGE
                + "<script>window.Intercom = function () { Intercom.q.push(arguments); };"
                + "Intercom.q = [];</script><script async src=."
                + Site.WIDGET
                + "></script>"));
    tab.openFresh(site.url());
    tab.create(site);

    tab.run("m.boot({id: 'abc123'})");

    gate.countDown();
    assertEquals(List.of("boot {user_id=\"abc123\"}"), tab.calls(site, 1));
    assertEquals(1L, tab.read("document.querySelectorAll('script[src*=widget]').length"));
  }

  @Test
  void aSnippetAfterTheMessengerFindsIt() {
    site.at("/", Answer.html(Site.PAGE));
    tab.openFresh(site.url());
    tab.create(site);
    tab.run("m.boot({id: 'abc123', email: 'ada@example.com'})");
    tab.until("m.state() === 'LIVE'");

    tab.run(snippet());

    assertTrue(tab.calls(site, 2).get(1).startsWith("update "));
    assertEquals(1, site.requestsOf(Site.WIDGET));
  }

  @Test
  void aBootDoesNotUndoWhatWasSaidSinceTheSnippet() {
    tab.openFresh(site.url());
    tab.calls(site, 1);
    tab.create(site);

    tab.run("m.update({apples: 2}); m.boot({id: 'abc123', email: 'ada@example.com'});");

    String boot = tab.calls(site, 4).get(3);
    assertTrue(boot.startsWith("boot "), boot);
    assertFalse(boot.contains("apples=1"), boot);
  }
}
