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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without the Navigation API the URL is followed by wrapping the history's methods. */
class HistoryTest {
  @RegisterExtension static final Site site = new Site();
  @RegisterExtension static final Chromium chromium = Chromium.headless();
  @RegisterExtension static final FaultTable table = new FaultTable();
  @RegisterExtension final Tab tab = new Tab(chromium);

  @BeforeEach
  void open() {
    tab.openFresh(site.url());
    tab.catchErrors();
    tab.run(
        "Object.defineProperty(window, 'navigation', {value: undefined});"
            + "window.browsers = [history.pushState, history.replaceState];"
            + "window.isUntouched = () => !Object.keys(history).length"
            + "  && history.pushState === browsers[0] && history.replaceState === browsers[1];");
    tab.create(site);
    tab.watchState();
    tab.run("m.boot({id: 'abc123'})");
    tab.waitForState("LIVE");
    tab.calls(site, 1);
  }

  /** One navigation, and what the widget has sent since the boot. */
  private List<String> callsOfNavigation() {
    tab.run("history.pushState(null, '', '/next')");
    tab.settle();
    List<String> calls = site.calls();
    return calls.subList(1, calls.size());
  }

  @Test
  void overlappingFollowersLeaveItAsItWas() {
    tab.run(
        "let last = m.followNavigation();"
            + "for (let i = 0; i < 100; i++) {"
            + "  const next = m.followNavigation(); last(); last(); last = next; }"
            + "window.wasFollowed = !isUntouched(); last();");

    assertTrue(tab.is("wasFollowed"));
    assertTrue(tab.is("isUntouched()"));
    assertEquals(List.of(), callsOfNavigation());
    assertEquals(List.of(), tab.uncaught());
  }

  @Test
  void twentyThousandFollowersOneAfterAnotherLeaveOneUpdate() {
    tab.run("for (let i = 0; i < 20000; i++) m.followNavigation()();");
    assertTrue(tab.is("isUntouched()"));

    tab.run("m.followNavigation()");

    assertEquals(List.of("update"), callsOfNavigation());
    assertEquals(List.of(), tab.uncaught());
    assertEquals(List.of(), tab.errors());
  }

  /** As analytics do it, which never take their wrapper off again. */
  private static final String WRAP =
      "for (const name of ['pushState', 'replaceState']) {"
          + "  const method = history[name];"
          + "  history[name] = function () {"
          + "    window.told = (window.told || 0) + 1; return method.apply(this, arguments); }; }";

  @ParameterizedTest(name = "wrapped by others, with ours inside: {0}")
  @ValueSource(booleans = {false, true})
  void twentyThousandFollowersUnderAnothersWrapperLeaveOneUpdate(boolean oursInside) {
    tab.run(oursInside ? "window.end = m.followNavigation();" + WRAP + "end();" : WRAP);

    tab.run("for (let i = 0; i < 20000; i++) m.followNavigation()(); m.followNavigation();");

    assertEquals(List.of("update"), callsOfNavigation());
    assertEquals(1L, tab.read("told"), "the others hear of it too");
    assertEquals("/next", tab.read("location.pathname"));
    assertEquals(List.of(), tab.uncaught());
    table.add(
        oursInside
            ? "history wrapped by other code over ours"
            : "history wrapped by other code before ours",
        tab.states(),
        "one update for each navigation",
        tab.errors());
  }

  @Test
  void aFollowerAfterAnothersWrapperHearsWhatOneBeforeItHeard() {
    tab.run("m.followNavigation()();" + WRAP);

    tab.run("m.followNavigation()");

    assertEquals(List.of("update"), callsOfNavigation());
  }

  @Test
  void everyKindOfNavigationIsFollowed() {
    tab.run("m.followNavigation()");

    assertEquals(List.of("update"), callsOfNavigation());
    tab.run("history.replaceState(null, '', '/replaced')");
    tab.settle();
    assertEquals(3, site.calls().size(), "boot, push, replacement");
    tab.run("history.back()");
    tab.settle();
    assertEquals(4, site.calls().size(), "boot, push, replacement, back");
    tab.run("location.hash = 'part'");
    tab.settle();
    assertEquals(5, site.calls().size(), "boot, push, replacement, back, hash");
  }

  @Test
  void aHistoryThatOtherCodeRestoresIsFollowedAgain() {
    tab.run("m.followNavigation(); delete history.pushState; delete history.replaceState;");
    assertTrue(tab.is("isUntouched()"));

    tab.run("m.followNavigation()");

    assertEquals(List.of("update"), callsOfNavigation());
    tab.run("m.shutdown()");
  }

  @Test
  void aHistoryThatThrowsIsFollowedByItsEvents() {
    tab.run(
        "Object.defineProperty(history, 'pushState',"
            + " {get: () => browsers[0], set() { throw new Error('no'); }});"
            + "window.end = m.followNavigation(); location.hash = 'next';");
    tab.settle();

    assertEquals(List.of("update"), site.calls().subList(1, site.calls().size()));
    tab.run("end()");
    assertEquals(List.of(), tab.errors());
    assertEquals(List.of(), tab.uncaught());
  }

  @Test
  void aFrozenHistoryIsFollowedByItsEvents() {
    tab.run("Object.freeze(history); window.end = m.followNavigation(); location.hash = 'next';");
    tab.settle();

    assertEquals(List.of("update"), site.calls().subList(1, site.calls().size()));
    assertFalse(tab.is("history.hasOwnProperty('pushState')"));
    tab.run("end()");
    assertEquals(List.of(), tab.uncaught());
    table.add("a frozen history", tab.states(), "navigations that the browser tells", tab.errors());
  }
}
