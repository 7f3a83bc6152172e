/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.driver.Chromium;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages with a strict content security policy, none of which allows {@code unsafe-eval}. */
class LockedDownPageTest {
  @RegisterExtension static final Site site = new Site();
  @RegisterExtension static final Chromium chromium = Chromium.headless();
  @RegisterExtension static final FaultTable table = new FaultTable();
  @RegisterExtension final Tab tab = new Tab(chromium);

  /** Opens a page with this policy and boots, and says what state that leads to. */
  private String stateUnder(String policy, String options) {
    site.at(
        "/",
        Answer.html(Site.PAGE.replace("<script ", "<script nonce=n0nce "))
            .with("Content-Security-Policy", policy));
    tab.openFresh(site.url());
    tab.create(site, options);
    tab.run(
        "window.refused = []; window.uncaught = [];"
            + "document.addEventListener('securitypolicyviolation',"
            + "  e => refused.push(e.effectiveDirective));"
            + "window.addEventListener('error', e => uncaught.push(e.message));"
            + "window.states = [m.state()]; m.onStateChange(state => states.push(state));"
            + "m.boot({id: 'abc123'}); m.trackEvent('opened');");
    tab.until("['LIVE', 'BLOCKED'].includes(states[states.length - 1])");
    assertEquals(List.of(), tab.read("uncaught"));
    return (String) tab.read("m.state()");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "script-src 'nonce-n0nce'                  | {nonce: 'n0nce'}",
        "script-src 'nonce-n0nce' 'strict-dynamic' | {nonce: 'n0nce'}",
        "script-src 'nonce-n0nce' 'strict-dynamic' | {}",
        "script-src 'self'                         | {}",
      })
  void allowsTheScript(String policy, String options) {
    String strict = "default-src 'none'; connect-src 'self'; frame-src 'self'; " + policy;

    assertEquals("LIVE", stateUnder(strict, options));
    assertEquals("trackEvent opened", tab.calls(site, 2).get(1));
    assertEquals(List.of(), tab.errors());
  }

  @Test
  void theNonceIsThereAsBrowsersOldAndNewLookForIt() {
    stateUnder("script-src 'nonce-n0nce'", "{nonce: 'n0nce'}");

    assertTrue(tab.is("document.querySelector('script[async]').nonce === 'n0nce'"));
    assertTrue(tab.is("document.querySelector('script[async]').hasAttribute('nonce')"));
  }

  @Test
  void refusesTheScript() {
    assertEquals("BLOCKED", stateUnder("script-src 'nonce-n0nce'", "{}"));

    assertEquals(List.of("script-src-elem"), tab.read("refused"));
    assertEquals(List.of("the script did not load, calls wait for retry()"), tab.errors());
    assertEquals(0, site.requestsOf(Site.WIDGET));
    note("a content security policy refuses the script", "boot, trackEvent");
  }

  @Test
  void refusesAddressesThatAreNoTrustedTypes() {
    assertEquals("BLOCKED", stateUnder("require-trusted-types-for 'script'", "{}"));

    assertEquals(1, tab.errors().size());
    assertTrue(
        tab.errors()
            .get(0)
            .toString()
            .startsWith("the script did not load, calls wait for retry()"),
        tab.errors()::toString);
    note("trusted types refuse the script's address", "boot, trackEvent");
  }

  @Test
  void refusesTheApi() {
    assertEquals("LIVE", stateUnder("connect-src 'none'", "{}"));
    tab.run("window.ready = 0; m.onReady(() => ready++); m.update({apples: 1}); m.show();");
    tab.until("refused.filter(each => each === 'connect-src').length >= 2");

    assertEquals(0L, tab.read("ready"));
    assertEquals(List.of(), tab.errors());
    note("a content security policy refuses the API", "all, by the widget");
  }

  private void note(String fault, String kept) {
    table.add(fault, tab.read("states.join(' → ')"), kept, tab.errors());
  }
}
