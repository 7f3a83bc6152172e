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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages with a strict content security policy, none of which allows {@code unsafe-eval}. */
class LockedDownPageTest {
  @RegisterExtension static final Site site = new Site();
  @RegisterExtension static final Site other = new Site();
  @RegisterExtension static final Chromium chromium = Chromium.headless();
  @RegisterExtension static final FaultTable table = new FaultTable();
  @RegisterExtension final Tab tab = new Tab(chromium);

  /** Opens a page with this policy and boots, and says what state that leads to. */
  private String stateUnder(String policy, String options) {
    site.at(
        "/",
        Answer.html(Site.PAGE.replace("<script ", "<script nonce=n0nce "))
            .with("Content-Security-Policy", policy));
    return stateWith(options);
  }

  /** Opens the page and boots, and says what state that leads to. */
  private String stateWith(String options) {
    tab.openFresh(site.url());
    tab.catchErrors();
    tab.create(site, options);
    tab.run(
        "window.refused = [];"
            + "document.addEventListener('securitypolicyviolation',"
            + "  e => refused.push(e.effectiveDirective));");
    tab.watchState();
    tab.run("m.boot({id: 'abc123'}); m.trackEvent('opened');");
    tab.until("['LIVE', 'BLOCKED'].includes(states[states.length - 1])");
    assertEquals(List.of(), tab.uncaught());
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
    assertEquals(List.of("script failed"), tab.errors());
    assertEquals(0, site.requestsOf(Site.WIDGET));
    note("a content security policy refuses the script", "boot, trackEvent");
  }

  @Test
  void refusesAddressesThatAreNoTrustedTypes() {
    assertEquals("BLOCKED", stateUnder("require-trusted-types-for 'script'", "{}"));

    assertEquals(List.of("script failed"), tab.errors());
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

  @ParameterizedTest
  @CsvSource({", BLOCKED, script failed", "anonymous, LIVE,"})
  void anEmbedderPolicyAsksForACrossOriginScript(String mode, String state, String error) {
    other.widget(Answer.script(StandIn.script()));
    site.at("/", Answer.html(Site.PAGE).with("Cross-Origin-Embedder-Policy", "require-corp"));
    String script = "scriptUrl: '" + other.url() + Site.WIDGET + "'";

    String reached =
        stateWith(
            mode == null ? "{" + script + "}" : "{" + script + ", crossOrigin: '" + mode + "'}");

    assertEquals(state, reached);
    assertEquals(error == null ? List.of() : List.of(error), tab.errors());
    assertEquals(1L, tab.read("document.querySelectorAll('script[src*=widget]').length"));
    if (error == null) {
      assertEquals(List.of("boot {user_id=\"abc123\"}", "trackEvent opened"), tab.calls(site, 2));
    } else {
      note("an embedder policy refuses the script", "boot, trackEvent");
    }
  }

  private void note(String fault, String kept) {
    table.add(fault, tab.states(), kept, tab.errors());
  }
}
