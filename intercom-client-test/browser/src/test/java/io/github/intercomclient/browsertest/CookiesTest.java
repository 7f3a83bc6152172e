/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.driver.Chromium;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebDriverException;

/** What the Messenger has left on the host and its parents is gone after the logout. */
class CookiesTest {
  private static final String HOST = "app.shop.example.test";
  private static final String NEIGHBOUR = "www.example.test";

  @RegisterExtension static final Site site = new Site();

  @RegisterExtension
  static final Chromium chromium =
      Chromium.headless().with("--host-resolver-rules=MAP *.example.test 127.0.0.1");

  @RegisterExtension final Tab tab = new Tab(chromium);

  @AfterEach
  void leaveTheFrame() {
    tab.driver().switchTo().defaultContent();
  }

  @ParameterizedTest(name = "script arrives: {0}")
  @ValueSource(booleans = {true, false})
  void areDeletedOnTheHostAndItsParentsAndOthersStay(boolean scriptArrives) {
    if (!scriptArrives) {
      site.widget(Answer.refuse());
    }
    tab.openFresh(site.url(HOST, "/"));
    setCookies(
        "intercom-session-abc12345=1",
        "intercom-device-id-abc12345=1; domain=shop.example.test",
        "intercom-id-abc12345=1; domain=example.test",
        "intercom-id-another=1; domain=" + HOST,
        "basket=1",
        "consent=1; domain=example.test",
        "my-intercom-choice=1",
        "intercom=1");
    tab.run("localStorage.setItem('intercom.intercom-state-abc12345', '{}')");
    tab.run("localStorage.setItem('theme', 'dark')");
    assertEquals(
        List.of("consent", "intercom-id-abc12345"), namesAt(NEIGHBOUR), "before the logout");
    tab.open(site.url(HOST, "/"));
    tab.create(site);
    tab.run("m.boot({id: 'abc123'})");
    tab.until("m.state() === '%s'".formatted(scriptArrives ? "LIVE" : "BLOCKED"));

    tab.run("m.shutdown(); window.atOnce = document.cookie;");

    assertEquals(
        List.of("basket", "consent", "intercom", "my-intercom-choice"),
        names((String) tab.read("atOnce")));
    assertEquals("theme", tab.read("Object.keys(localStorage).join()"));
    assertEquals(List.of("consent"), namesAt(NEIGHBOUR), "after the logout");
  }

  @Test
  void areDeletedOnThePagesPathAndThoseAboveIt() {
    site.at("/shop/fruit/apple", Answer.html(Site.PAGE));
    tab.openFresh(site.url(HOST, "/"));
    tab.open(site.url(HOST, "/shop/fruit/apple"));
    for (String path : List.of("/", "/shop", "/shop/", "/shop/fruit", "/shop/fruit/apple")) {
      for (String domain : List.of("", "; domain=" + HOST, "; domain=example.test")) {
        tab.run("document.cookie = 'intercom-id-abc12345=1; path=' + arguments[0]", path + domain);
      }
    }
    tab.run("document.cookie = 'basket=1; path=/shop/fruit'");
    assertEquals(15, names((String) tab.read("document.cookie")).size() - 1, "cookies, before");
    tab.create(site);

    tab.run("m.shutdown()");

    assertEquals(List.of("basket"), names((String) tab.read("document.cookie")));
  }

  @Test
  void theStoredStateIsDeletedAndOtherKeysStay() {
    tab.openFresh(site.url(HOST, "/"));
    tab.run(
        "for (const storage of [localStorage, sessionStorage]) {"
            + "['intercom.played', 'intercom-state', 'intercom.intercom-state-abc12345',"
            + " 'intercom', 'my-intercom.key', 'Intercom.key', 'intercomment', 'theme']"
            + ".forEach(key => storage.setItem(key, '1')); }");
    tab.create(site);

    tab.run("m.shutdown()");

    for (String storage : List.of("localStorage", "sessionStorage")) {
      assertEquals(
          "Intercom.key,intercom,intercomment,my-intercom.key,theme",
          tab.read("Object.keys(" + storage + ").sort().join()"),
          storage);
    }
  }

  @Test
  void aLogoutWithoutALoginDeletesWhatAnEarlierPageHasLeft() {
    tab.openFresh(site.url(HOST, "/"));
    setCookies("intercom-session-abc12345=1; domain=example.test", "consent=1");
    tab.create(site);

    tab.run("m.shutdown()");

    assertEquals(List.of("consent"), names((String) tab.read("document.cookie")));
    assertEquals(0, site.requestsOf(Site.WIDGET));
    assertTrue(tab.is("window.Intercom === undefined"));
  }

  @Test
  void aFrameThatMayNotLookAtItsCookiesIsSurvived() {
    site.at("/frame", Answer.html(Site.PAGE).with("Access-Control-Allow-Origin", "*"));
    site.at("/", Answer.html("<!doctype html><iframe sandbox=allow-scripts src=/frame></iframe>"));
    site.widget(Answer.script("Intercom.q.splice(0); window.Intercom = () => {};"));
    tab.openFresh(site.url());
    tab.driver().switchTo().frame(0);
    tab.until("window.messenger");
    assertThrows(WebDriverException.class, () -> tab.read("document.cookie"));
    assertThrows(WebDriverException.class, () -> tab.read("localStorage"));
    tab.create(site);
    tab.run(
        "m.followNavigation(); m.followLogout(); m.boot({id: 'abc123'}); m.update({apples: 1});");
    tab.until("m.state() === 'LIVE'");

    tab.run("m.shutdown(); m.boot({id: 'xyz789'}); m.shutdown();");
    tab.settle();

    assertEquals(List.of(), tab.errors());
  }

  private void setCookies(String... cookies) {
    for (String cookie : cookies) {
      tab.run("document.cookie = arguments[0] + '; path=/'", cookie);
    }
  }

  private List<String> namesAt(String host) {
    tab.open(site.url(host, "/"));
    return names((String) tab.read("document.cookie"));
  }

  private static List<String> names(String cookies) {
    return Stream.of(cookies.split("; ")).map(each -> each.replaceAll("=.*", "")).sorted().toList();
  }
}
