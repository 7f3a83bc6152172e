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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When the vendor's script comes, and what happens until it has. */
class LoadingTest {
  @RegisterExtension static final Site site = new Site();
  @RegisterExtension static final Chromium chromium = Chromium.headless();
  @RegisterExtension final Tab tab = new Tab(chromium);

  /** What {@code boot} and {@code update} of ada carry. */
  private static final String ADA = "email=\"ada@example.com\", user_id=\"abc123\"";

  private static final String BOOT_ADA = "m.boot({id: 'abc123', email: 'ada@example.com'});";

  @Test
  void aBootTwoSecondsBeforeTheScriptReachesTheWidgetOnce() {
    site.widget(Answer.script(StandIn.script()).after(Duration.ofSeconds(2)));
    tab.openFresh(site.url());
    tab.create(site);
    tab.run(BOOT_ADA + "m.update({apples: 2}); m.update(); m.trackEvent('waited');");
    assertEquals("LOADING", tab.read("m.state()"));

    List<String> calls = tab.calls(site, 2);

    assertEquals(List.of("boot {apples=2, " + ADA + "}", "trackEvent waited"), calls);
    assertEquals(1, site.requestsOf(Site.WIDGET));
    assertEquals("LIVE", tab.read("m.state()"));
    assertEquals(List.of(), tab.errors());
  }

  @Test
  void nothingIsRequestedNorStoredBeforeTheFirstBoot() {
    tab.openFresh(site.url());
    tab.create(site);
    tab.run(
        "m.followNavigation(); m.onUnreadCountChange(() => {}); m.onStateChange(() => {});"
            + "m.update({apples: 1}); m.update(); m.show(); m.trackEvent('early'); m.load();"
            + "m.hideLauncher(true); m.retry(); m.state();"
            + "history.pushState(null, '', '/next');");
    tab.settle();

    assertEquals(List.of("GET /", "GET /remote.js"), site.requests());
    assertTrue(tab.is("window.Intercom === undefined && window.intercomSettings === undefined"));
    assertEquals(List.of(), tab.cookies());
    assertEquals(0L, tab.read("localStorage.length + sessionStorage.length"));
    assertEquals("NEW", tab.read("m.state()"));
  }

  @Test
  void loadsByHand() {
    tab.openFresh(site.url());
    tab.create(site, "{load: 'MANUAL'}");
    tab.run(BOOT_ADA);
    tab.settle();
    assertEquals(0, site.requestsOf(Site.WIDGET));

    tab.run("m.load(); m.load();");

    assertEquals(List.of("boot {" + ADA + "}"), tab.calls(site, 1));
    assertEquals(1, site.requestsOf(Site.WIDGET));
  }

  @Test
  void loadsWhenIdle() {
    tab.openFresh(site.url());
    tab.create(site, "{load: 'WHEN_IDLE'}");
    tab.run("window.requestIdleCallback = later => { window.whenIdle = later; };" + BOOT_ADA);
    tab.settle();
    assertEquals(0, site.requestsOf(Site.WIDGET));

    tab.run("whenIdle()");

    assertEquals(List.of("boot {" + ADA + "}"), tab.calls(site, 1));
  }

  @Test
  void loadsSoonWhereTheBrowserCannotTellThatItIsIdle() {
    tab.openFresh(site.url());
    tab.create(site, "{load: 'WHEN_IDLE'}");

    tab.run("window.requestIdleCallback = undefined;" + BOOT_ADA);

    assertEquals(List.of("boot {" + ADA + "}"), tab.calls(site, 1));
  }

  @Test
  void startsBeforeThePageHasABody() {
    site.at(
        "/",
        Answer.html(
            "<!doctype html><head><title>A page</title><script src=/remote.js></script><script>"
                + "window.m = "
                + Tab.creation(site, "{}")
                + BOOT_ADA
                + "window.hadBody = !!document.body; window.queued = Intercom.q.length;"
                + "</script></head><body>Later"));
    tab.openFresh(site.url());

    assertEquals(List.of("boot {" + ADA + "}"), tab.calls(site, 1));
    assertFalse(tab.is("hadBody"));
    assertEquals(1L, tab.read("queued"));
    assertEquals(1, site.requestsOf(Site.WIDGET));
  }

  @Test
  void startsBeforeLoadAndDoesNotWaitForIt() {
    CountDownLatch slowImage = site.gate();
    site.at("/slow.png", Answer.of(404, "text/plain", "").behind(slowImage));
    site.at(
        "/",
        Answer.html(
            Site.PAGE
                + "<img src=/slow.png><script>window.m = "
                + Tab.creation(site, "{}")
                + BOOT_ADA
                + "</script>"));
    tab.openFresh(site.url());

    List<String> calls = tab.calls(site, 1);
    boolean loaded = tab.is("document.readyState === 'complete'");
    slowImage.countDown();

    assertEquals(List.of("boot {" + ADA + "}"), calls);
    assertFalse(loaded, "the image holds the load event up, the Messenger should not wait for it");
  }

  @Test
  void startsAfterLoadOnAPageWithoutAnyScriptElement() {
    site.at(
        "/", Answer.html("<!doctype html><title>A page</title><link rel=icon href=data:,>Text"));
    tab.openFresh(site.url());
    tab.until("document.readyState === 'complete'");
    assertEquals(0L, tab.read("document.scripts.length"));
    tab.driver()
        .executeAsyncScript(
            "fetch('/remote.js').then(r => r.text()).then(code => (0, eval)(code))"
                + ".then(arguments[0]);");
    tab.create(site);

    tab.run(BOOT_ADA);

    assertEquals(List.of("boot {" + ADA + "}"), tab.calls(site, 1));
  }

  @Test
  void bootsAVisitorWithTheSettingsOfThePage() {
    tab.openFresh(site.url());
    tab.run("window.intercomSettings = {apples: 3, created_at: 1700000000};");
    tab.create(site);

    tab.run("m.boot()");

    assertEquals(List.of("boot {apples=3, created_at=1700000000}"), tab.calls(site, 1));
    assertEquals(
        "{\"app_id\":\"%s\",\"api_base\":\"%s\"}".formatted(Site.APP_ID, site.url()),
        tab.read("JSON.stringify(intercomSettings)"));
    assertEquals(
        site.url(), site.sent().get(0).getAsJsonObject("given").get("api_base").getAsString());
  }
}
