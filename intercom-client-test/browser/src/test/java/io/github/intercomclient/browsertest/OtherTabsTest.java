/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.driver.Chromium;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WindowType;

/** Two tabs of one site share cookies and storage; a logout in one of them is one in both. */
class OtherTabsTest {
  @RegisterExtension static final Site site = new Site();
  @RegisterExtension static final Chromium chromium = Chromium.headless();
  @RegisterExtension static final FaultTable table = new FaultTable();
  @RegisterExtension final Tab tab = new Tab(chromium);

  private String first;
  private String second;

  /** Opens two tabs, each with a Messenger that ada has booted. */
  private void open(boolean follows) {
    first = tab.driver().getWindowHandle();
    tab.openFresh(site.url());
    start(follows);
    tab.driver().switchTo().newWindow(WindowType.TAB);
    second = tab.driver().getWindowHandle();
    tab.open(site.url());
    start(follows);
  }

  private void start(boolean follows) {
    tab.create(site);
    if (follows) {
      tab.run("window.end = m.followLogout()");
    }
    tab.watchState();
    tab.run("m.boot({id: 'ada-1'})");
    tab.waitForState("LIVE");
  }

  private void goTo(String handle) {
    tab.driver().switchTo().window(handle);
  }

  @AfterEach
  void closeTheSecond() {
    if (second != null) {
      goTo(second);
      tab.driver().close();
      goTo(first);
    }
  }

  private List<String> vendorsCookies() {
    return tab.cookies().stream().filter(name -> name.startsWith("intercom-")).toList();
  }

  @Test
  void aLogoutInOneEndsTheSessionInTheOther() {
    open(true);
    tab.run(
        "window.counts = []; m.onUnreadCountChange(count => counts.push(count));"
            + "m.onHide(() => counts.push('hidden')); m.show();");
    tab.until("m.isOpen()");
    goTo(first);

    tab.run("m.shutdown()");

    assertEquals(List.of(), vendorsCookies());
    goTo(second);
    tab.until("!m.isBooted()");
    int sent = site.sent().size();
    tab.run("m.update({note: 'ada-late'}); m.trackEvent('ada-late');");
    tab.settle();
    assertEquals(sent, site.sent().size(), () -> site.calls().toString());
    assertEquals(List.of("dropped after shutdown"), tab.errors());
    assertEquals(List.of(), vendorsCookies());
    assertTrue(tab.is("counts.includes('hidden')"));
    assertFalse(tab.is("JSON.stringify(intercomSettings).includes('ada')"));
    table.add(
        "a logout in another tab, followed", tab.states(), "nothing of the person", tab.errors());
  }

  @Test
  void whoDoesNotFollowGoesOn() {
    open(false);
    goTo(first);

    tab.run("m.shutdown()");

    goTo(second);
    tab.settle();
    assertTrue(tab.is("m.isBooted()"));
    tab.run("m.update({apples: 2})");
    tab.until(
        () -> site.calls().contains("update {apples=2, user_id=\"ada-1\"}"),
        () -> "an update in " + site.calls());
    table.add("a logout in another tab, not followed", tab.states(), "all", tab.errors());
  }

  @Test
  void whoFollowsNoLongerGoesOn() {
    open(true);
    tab.run("end()");
    goTo(first);

    tab.run("m.shutdown()");

    goTo(second);
    tab.settle();
    assertTrue(tab.is("m.isBooted()"));
  }

  @Test
  void aBootOfAnotherPersonIsALogoutOfTheFirst() {
    open(true);
    goTo(first);

    tab.run("m.boot({id: 'grace-2'})");

    goTo(second);
    tab.until("!m.isBooted()");
    goTo(first);
    assertTrue(tab.is("m.isBooted()"));
  }

  @Test
  void aLogoutAtAnotherWorkspaceIsNoneAtThisOne() {
    open(true);
    goTo(first);
    tab.open(site.url());

    tab.run(
        "const other = "
            + Tab.creation(site, "{}").replace(Site.APP_ID + "',", "another1',")
            + "other.followLogout(); other.shutdown();");

    goTo(second);
    tab.settle();
    assertTrue(tab.is("m.isBooted()"));
  }

  @Test
  void whatElseTheOtherStoresIsNoLogout() {
    open(true);
    goTo(first);

    tab.run("localStorage.setItem('theme', 'dark'); localStorage.removeItem('theme');");

    goTo(second);
    tab.settle();
    assertTrue(tab.is("m.isBooted()"));
  }

  @Test
  void theNextPersonsSessionOutlivesTheLogoutBeforeIt() {
    open(true);
    goTo(first);
    tab.run("m.shutdown(); m.boot({id: 'grace-2'});");
    goTo(second);
    tab.until("!m.isBooted()");

    tab.run("localStorage.setItem('theme', 'dark')");

    goTo(first);
    tab.settle();
    assertTrue(tab.is("m.isBooted()"), "a tab's own logout is no news to it");
  }

  @Test
  void aLogoutBeforeThePageHasLoadedDoesNotEndTheNextSession() {
    site.at(
        "/",
        Answer.html(
            Site.PAGE
                + "<script>window.m = "
                + Tab.creation(site, "{}")
                + "m.followLogout(); m.shutdown(); m.boot({id: 'ada-1'});</script>"));

    tab.openFresh(site.url());
    tab.until("document.readyState === 'complete' && m.state() === 'LIVE'");
    tab.settle();

    assertTrue(tab.is("m.isBooted()"));
  }

  @Test
  void theOtherTabsOwnStorageIsForgottenToo() {
    open(true);
    tab.run("sessionStorage.setItem('intercom-abc12345', 'ada'); sessionStorage.theme = 'dark';");
    goTo(first);

    tab.run("m.shutdown()");

    goTo(second);
    tab.until("!m.isBooted()");
    assertEquals("theme", tab.read("Object.keys(sessionStorage).join()"));
  }

  @Test
  void aPageFromTheBackForwardCacheLearnsOfTheLogout() {
    site.at("/elsewhere", Answer.html(Site.PAGE));
    tab.openFresh(site.url());
    start(true);
    tab.open(site.url() + "/elsewhere");
    start(true);
    tab.run("m.shutdown(); m = null;");

    tab.driver().navigate().back();

    tab.until("location.pathname === '/' && window.messenger");
    assertTrue(tab.is("window.m"), "the browser has kept the page");
    assertFalse(tab.is("m.isBooted()"));
    table.add(
        "back from the back-forward cache after a logout",
        tab.states(),
        "nothing of the person",
        tab.errors());
  }
}
