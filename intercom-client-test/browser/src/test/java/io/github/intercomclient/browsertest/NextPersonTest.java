/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.github.intercomclient.driver.Chromium;
import io.github.intercomclient.standin.StandIn;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two people, one browser: all that ada says contains her name, and after her logout it is nowhere.
 */
class NextPersonTest {
  private static final String ADA =
      "{id: 'ada-1', email: 'ada@example.com', name: 'Ada', userHash: 'ada0'.repeat(16),"
          + " note: 'ada-note'}";
  private static final String GRACE = "{id: 'grace-2', email: 'grace@example.com'}";

  /** All that a page keeps and that the next person, or a late script, could come upon. */
  private static final String LEFT_BEHIND =
      "JSON.stringify([window.intercomSettings, window.Intercom && Array.from(Intercom.q || [],"
          + " call => Array.from(call)), document.cookie, {...localStorage}, {...sessionStorage}])";

  @RegisterExtension static final Site site = new Site();
  @RegisterExtension static final Chromium chromium = Chromium.headless();
  @RegisterExtension final Tab tab = new Tab(chromium);

  /** Ada's visit up to her logout, and what else she still has under way. */
  private void adaComesAndGoes() {
    tab.run("m.followNavigation(); m.onUnreadCountChange(() => {}); m.onShow(() => {});");
    tab.run("m.boot(" + ADA + "); m.update({note: 'ada-again'}); m.trackEvent('ada-event');");
    tab.run("m.showNewMessage('ada-message'); history.pushState(null, '', '/ada-page');");
    tab.run("for (let i = 0; i < 30; i++) m.update({note: 'ada-' + i});");
  }

  private static final String ADA_LEAVES =
      "m.shutdown(); window.left = "
          + LEFT_BEHIND
          + "; history.replaceState(null, '', '/'); m.update({note: 'ada-late'});"
          + "m.trackEvent('ada-late');";

  private void graceComes() {
    tab.run("m.boot(" + GRACE + "); m.trackEvent('grace-event');");
  }

  @Test
  void withTheScriptThere() {
    tab.openFresh(site.url());
    // A widget that takes the next person's boot, however much ada has said.
    tab.create(site, "{scriptUrl: '%s?limit=100'}".formatted(site.url() + Site.WIDGET));
    adaComesAndGoes();
    tab.until("m.state() === 'LIVE'");
    tab.calls(site, 2);
    tab.run("for (let i = 30; i < 60; i++) m.update({note: 'ada-' + i});");
    tab.run(ADA_LEAVES);
    assertNoAda((String) tab.read("left"));

    graceComes();
    // What the budget held back would be due by now.
    tab.run(
        "const now = performance.now.bind(performance); performance.now = () => now() + 31 * 60 * 1000; m.update({note: 'g'});");
    tab.until(() -> site.calls().contains("trackEvent grace-event"), () -> "" + site.calls());
    tab.settle();

    List<JsonObject> sent = site.sent();
    int end = site.calls().indexOf("shutdown");
    List<JsonObject> after = sent.subList(end + 1, sent.size());
    assertTrue(
        site.calls().get(end + 1).startsWith("boot {email=\"grace"), () -> "" + site.calls());
    after.forEach(each -> assertNoAda(each.toString()));
    assertNotEquals(sent.get(0).get("anonymous_id"), after.get(0).get("anonymous_id"));
    assertNoAda((String) tab.read(LEFT_BEHIND));
  }

  @Test
  void withTheScriptComingAfterTheLogout() {
    CountDownLatch gate = site.gate();
    site.widget(Answer.script(StandIn.script()).behind(gate));
    tab.openFresh(site.url());
    tab.create(site);
    adaComesAndGoes();
    tab.run(ADA_LEAVES);
    assertNoAda((String) tab.read("left"));

    gate.countDown();
    tab.until("m.state() === 'LIVE'");
    graceComes();
    tab.until(() -> site.calls().contains("trackEvent grace-event"), () -> "" + site.calls());

    site.sent().forEach(each -> assertNoAda(each.toString()));
    assertTrue(site.calls().get(0).startsWith("boot {email=\"grace"), () -> "" + site.calls());
    assertNoAda((String) tab.read(LEFT_BEHIND));
  }

  @Test
  void withTheScriptComingForTheNextPerson() {
    CountDownLatch gate = site.gate();
    site.widget(Answer.script(StandIn.script()).behind(gate));
    tab.openFresh(site.url());
    tab.create(site);
    adaComesAndGoes();
    tab.run(ADA_LEAVES);
    graceComes();

    gate.countDown();
    tab.until(() -> site.calls().contains("trackEvent grace-event"), () -> "" + site.calls());

    assertEquals(
        List.of(
            "boot {email=\"grace@example.com\", user_id=\"grace-2\"}", "trackEvent grace-event"),
        site.calls());
    site.sent().forEach(each -> assertNoAda(each.toString()));
  }

  @Test
  void withNoScriptAtAll() {
    site.widget(Answer.refuse());
    tab.openFresh(site.url());
    tab.create(site);
    adaComesAndGoes();
    tab.until("m.state() === 'BLOCKED'");
    tab.run(ADA_LEAVES);
    assertNoAda((String) tab.read("left"));

    graceComes();
    assertNoAda((String) tab.read(LEFT_BEHIND));

    site.widget(Answer.script(StandIn.script()));
    tab.run("m.retry()");
    tab.until(() -> site.calls().contains("trackEvent grace-event"), () -> "" + site.calls());
    site.sent().forEach(each -> assertNoAda(each.toString()));
    assertTrue(site.calls().get(0).startsWith("boot {email=\"grace"), () -> "" + site.calls());
  }

  @Test
  void aLogoutThatLeavesThePageAtOnceIsComplete() {
    tab.openFresh(site.url());
    tab.create(site);
    tab.run("m.boot(" + ADA + ")");
    tab.calls(site, 1);

    tab.run("m.shutdown(); location.assign('/?next');");

    tab.until("location.search === '?next' && window.messenger");
    assertEquals(List.of(), tab.cookies());
    assertNoAda((String) tab.read(LEFT_BEHIND));
    assertEquals("shutdown", tab.calls(site, 2).get(1));
  }

  @Test
  void listenersHearEachOfManyPeopleOnce() {
    tab.openFresh(site.url());
    tab.create(site);
    tab.run(
        "window.heard = []; ['onUnreadCountChange', 'onShow', 'onHide', 'onReady'].forEach(event =>"
            + " m[event](what => heard.push(event + (what === null ? '' : ' ' + what))));");
    for (int person = 1; person <= 3; person++) {
      site.leaveUnread(person);
      tab.run("heard.length = 0; m.boot({id: 'person-' + arguments[0]});", person);
      String count = "onUnreadCountChange " + person;
      tab.until("heard.includes('" + count + "')");

      tab.run("m.show(); m.hide(); m.shutdown(); m.show();");

      assertEquals(
          List.of(
              "onUnreadCountChange 0",
              "onReady",
              count,
              "onShow",
              "onUnreadCountChange 0",
              "onHide"),
          tab.read("heard"),
          "person " + person);
    }
  }

  @Test
  void aLogoutClosesTheMessengerForThoseWhoListen() {
    tab.openFresh(site.url());
    tab.create(site);
    tab.run(
        "window.heard = []; m.onShow(() => heard.push('onShow'));"
            + "m.onHide(() => heard.push('onHide ' + m.isOpen()));");
    tab.run("m.boot({id: 'abc123'}); m.show();");
    tab.until("m.isOpen()");

    tab.run("m.shutdown(); window.isOpen = m.isOpen();");

    assertEquals(List.of("onShow", "onHide false"), tab.read("heard"));
    assertEquals(false, tab.read("isOpen"));
    tab.run("m.boot({id: 'xyz789'}); m.shutdown();");
    assertEquals(List.of("onShow", "onHide false"), tab.read("heard"), "it was closed already");
  }

  private static void assertNoAda(String text) {
    assertFalse(text.toLowerCase(Locale.ROOT).contains("ada"), text);
  }
}
