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
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page has one widget: two Messengers share its session, or the one that boots last has it. */
class TwoMessengersTest {
  private static final String TAKEN = "session taken over";

  @RegisterExtension static final Site site = new Site();
  @RegisterExtension static final Chromium chromium = Chromium.headless();
  @RegisterExtension static final FaultTable table = new FaultTable();
  @RegisterExtension final Tab tab = new Tab(chromium);

  private void create(String variable, String function, String appId) {
    tab.run(
        "window.%s = %s"
            .formatted(
                variable,
                Tab.creation(site, "{}")
                    .replace("messenger(", function + "(")
                    .replace(Site.APP_ID + "',", appId + "',")));
  }

  private void adaThenGrace() {
    tab.run("window.shown = 0; m.onShow(() => shown++);");
    tab.run("first.boot({id: 'ada-1'}); first.update({apples: 1});");
    tab.until("first.state() === 'LIVE'");
    tab.until(() -> !site.sent().isEmpty(), () -> "a boot");

    tab.run(
        "m.boot({id: 'grace-2'}); first.update({note: 'ada-late'}); first.trackEvent('ada-late');");
    tab.run("m.update({apples: 2}); m.show();");
    tab.until("shown === 1");
  }

  private void assertLastBootWins() {
    List<JsonObject> sent = site.sent();
    int end = site.calls().indexOf("shutdown");
    assertTrue(end > 0, () -> site.calls().toString());
    assertEquals("boot {user_id=\"grace-2\"}", site.calls().get(end + 1));
    sent.subList(end + 1, sent.size())
        .forEach(each -> assertFalse(each.toString().contains("ada"), each.toString()));
    assertNotEquals(sent.get(0).get("anonymous_id"), sent.get(end + 1).get("anonymous_id"));
    assertEquals(List.of(TAKEN, "dropped after shutdown"), tab.read("first.errors"));
    assertEquals(List.of(), tab.errors());
    assertFalse(tab.is("first.isBooted()"));
    assertTrue(tab.is("m.isBooted()"));
  }

  private void note(String fault) {
    table.add(
        fault,
        tab.read("first.state() + ', ' + m.state()"),
        "the second one's session",
        (List<?>) tab.read("first.errors"));
  }

  @Test
  void ofOneWorkspace() {
    tab.openFresh(site.url());
    create("first", "messenger", Site.APP_ID);
    create("m", "messenger", Site.APP_ID);

    adaThenGrace();

    assertLastBootWins();
    assertEquals(1, site.requestsOf(Site.WIDGET));
    note("two Messengers for one app id");
  }

  @Test
  void ofOneWorkspaceTheSecondCreatedInTheFirstsSession() {
    tab.openFresh(site.url());
    create("first", "messenger", Site.APP_ID);
    tab.run("first.boot({id: 'ada-1'})");
    tab.calls(site, 1);
    create("m", "messenger", Site.APP_ID);

    adaThenGrace();

    assertLastBootWins();
  }

  @Test
  void ofTwoWorkspaces() {
    site.at("/widget/another1", Answer.script(StandIn.script()));
    tab.openFresh(site.url());
    create("first", "messenger", "another1");
    create("m", "messenger", Site.APP_ID);

    adaThenGrace();

    assertLastBootWins();
    assertEquals(Site.APP_ID, site.sent().get(site.sent().size() - 1).get("app_id").getAsString());
    note("two Messengers for two app ids");
  }

  @Test
  void ofTwoCompiledModules() {
    tab.openFresh(site.url());
    tab.driver()
        .executeAsyncScript(
            "window.otherModule = messenger; import('/remote.js?again').then(arguments[0]);");
    assertTrue(tab.is("otherModule !== messenger"));
    create("first", "otherModule", Site.APP_ID);
    create("m", "messenger", Site.APP_ID);

    adaThenGrace();

    assertLastBootWins();
    assertEquals(1, site.requestsOf(Site.WIDGET));
    note("two compiled modules on one page");
  }

  @Test
  void shareTheSessionOfOnePerson() {
    tab.openFresh(site.url());
    create("first", "messenger", Site.APP_ID);
    tab.run("first.boot({id: 'ada-1'})");
    tab.until("first.state() === 'LIVE'");
    create("m", "messenger", Site.APP_ID);
    assertTrue(tab.is("m.isBooted()"), "created in the first one's session");

    tab.run("m.boot({id: 'ada-1', apples: 1}); first.update({apples: 2}); m.update({apples: 3});");

    assertEquals(
        List.of(
            "boot {user_id=\"ada-1\"}",
            "boot {apples=1, user_id=\"ada-1\"}",
            "update {apples=2, user_id=\"ada-1\"}",
            "update {apples=3, user_id=\"ada-1\"}"),
        tab.calls(site, 4));
    assertEquals(List.of(16L, 16L), tab.read("[first, m].map(each => each.remainingUpdates())"));
    tab.run("first.shutdown()");
    assertEquals(List.of(false, false), tab.read("[first, m].map(each => each.isBooted())"));
    assertEquals("[[],[]]", tab.read("JSON.stringify([first.errors, m.errors])"));
    assertEquals("shutdown", tab.calls(site, 5).get(4));
  }

  @Test
  void aBootOfAnotherEndsASharedSessionForBoth() {
    tab.openFresh(site.url());
    create("first", "messenger", Site.APP_ID);
    tab.run("first.boot({id: 'ada-1'})");
    create("m", "messenger", Site.APP_ID);

    tab.run("first.boot({id: 'grace-2'}); m.update({note: 'ada-late'});");
    tab.until("first.state() === 'LIVE'");

    assertEquals(List.of("boot {user_id=\"grace-2\"}"), tab.calls(site, 1));
    assertEquals(List.of(TAKEN, "dropped after shutdown"), tab.errors());
    assertEquals(List.of(), tab.read("first.errors"));
    assertEquals(List.of(true, false), tab.read("[first, m].map(each => each.isBooted())"));
  }

  @Test
  void bothBootedBeforeTheScriptComes() {
    CountDownLatch gate = site.gate();
    site.widget(Answer.script(StandIn.script()).behind(gate));
    tab.openFresh(site.url());
    create("first", "messenger", Site.APP_ID);
    create("m", "messenger", Site.APP_ID);
    tab.run("first.boot({id: 'ada-1'}); m.boot({id: 'grace-2'}); m.trackEvent('opened');");

    gate.countDown();

    assertEquals(List.of("boot {user_id=\"grace-2\"}", "trackEvent opened"), tab.calls(site, 2));
    assertEquals(1, site.requestsOf(Site.WIDGET));
  }

  @Test
  void theFirstMayBootAgain() {
    tab.openFresh(site.url());
    create("first", "messenger", Site.APP_ID);
    create("m", "messenger", Site.APP_ID);
    tab.run("first.boot({id: 'ada-1'}); m.boot({id: 'grace-2'}); first.boot({id: 'ada-1'});");

    tab.until("first.state() === 'LIVE'");
    List<String> calls = tab.calls(site, 1);

    assertEquals("boot {user_id=\"ada-1\"}", calls.get(calls.size() - 1));
    assertTrue(tab.is("first.isBooted() && !m.isBooted()"));
  }
}
