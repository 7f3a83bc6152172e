/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a navigation costs in Chromium, and what it leaves behind. */
class LoadTest {
  private static final int NAVIGATIONS = 100_000;

  /** Megabytes that more than the garbage collector's whims take to reach. */
  private static final double GROWTH = 2;

  @ParameterizedTest
  @EnumSource(names = {"CHROMIUM", "CHROMIUM_WITHOUT_NAVIGATION"})
  void manyNavigationsCostLittleAndLeaveNothing(Engine engine) {
    try (Engine.Browser browser =
        engine.openOrSkip(
            "--js-flags=--expose-gc",
            "--enable-precise-memory-info",
            // It ignores navigations that come this fast.
            "--disable-ipc-flooding-protection")) {
      Journey journey = new Journey(browser.driver(), engine, "J2CL").withoutHook().boot();
      navigate(journey);
      Map<?, ?> bare = navigate(journey);
      journey.run("app.follow()");
      navigate(journey);
      Map<?, ?> followed = navigate(journey);

      double ratio = number(followed, "micros") / number(bare, "micros");
      double growth = number(followed, "heapAfter") - number(followed, "heapBefore");
      System.out.printf(
          "%,d navigations in %s%s: %.1f us each, %.1f us bare, ratio %.2f;"
              + " %.0f updates; heap %.2f MB before, %.2f MB after%n",
          NAVIGATIONS,
          engine.title,
          engine.hasNavigation ? "" : " without the Navigation API",
          number(followed, "micros"),
          number(bare, "micros"),
          ratio,
          number(followed, "updates"),
          number(followed, "heapBefore"),
          number(followed, "heapAfter"));
      assertTrue(number(followed, "updates") > 0, "nothing was followed");
      assertTrue(ratio < 3, "a navigation costs " + ratio + " times a bare one");
      assertTrue(growth < GROWTH, "the heap grew by " + growth + " MB");
    }
  }

  private static Map<?, ?> navigate(Journey journey) {
    return (Map<?, ?>) journey.answer("return await stage.navigate(" + NAVIGATIONS + ")");
  }

  private static double number(Map<?, ?> figures, String name) {
    return ((Number) figures.get(name)).doubleValue();
  }
}
