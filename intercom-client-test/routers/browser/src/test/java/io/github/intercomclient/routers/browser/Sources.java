/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.browser;

import java.util.List;

/** The rows of the matrix. */
final class Sources {
  private Sources() {}

  /** What a page's own scripts do. */
  static List<Source> plain() {
    return List.of(
        new Source(
            "pushState links",
            j ->
                following(j)
                    .told("stage.click('/a', path => stage.visit(path))", "/a", "Page /a")
                    .told(
                        "stage.click('/b?q=1#h', path => stage.visit(path))",
                        "/b?q=1#h",
                        "Page /b?q=1#h")
                    .told(
                        "history.pushState(null, '', '/c'); await stage.pause(20); document.title = 'late'",
                        "/c",
                        "late")),
        new Source(
            "replaceState",
            j -> following(j).told("stage.visit('/a', 'replaceState')", "/a", "Page /a")),
        new Source(
            "Back and Forward",
            j ->
                following(j)
                    .told("stage.visit('/a')", "/a", "Page /a")
                    .told("stage.visit('/b')", "/b", "Page /b")
                    .told("stage.visit('/c')", "/c", "Page /c")
                    .told("history.back()", "/b", "Page /c")
                    .told("history.forward()", "/c", "Page /c")
                    .told("history.go(-2)", "/a", "Page /c")),
        new Source(
            "hash",
            j ->
                following(j)
                    .told("stage.click('#a')", "/#a", "Start")
                    .told("location.hash = 'b'", "/#b", "Start")
                    .told("location.replace('#c')", "/#c", "Start")
                    .told("history.back()", "/#a", "Start")),
        new Source(
            "redirects",
            j ->
                following(j)
                    .told("['/a', '/b', '/c'].forEach(path => stage.visit(path))", "/c", "Page /c")
                    .told(
                        "stage.visit('/a'); await stage.pause(20); stage.visit('/b', 'replaceState')",
                        "/b",
                        "Page /b")),
        new Source("Navigation API", Sources::navigationApi),
        new Source(
            "the same page again",
            j ->
                following(j)
                    .told("stage.visit('/a#a')", "/a#a", "Page /a#a")
                    .silent("history.pushState(null, '', '/a#a')", "/a#a", "Page /a#a")
                    .silent("history.replaceState({}, '', '/a#a')", "/a#a", "Page /a#a")
                    .silent("stage.click('#a')", "/a#a", "Page /a#a")
                    .silent("history.back()", "/a#a", "Page /a#a")
                    .silent("stage.visit('/b'); stage.visit('/a#a')", "/a#a", "Page /a#a")),
        new Source("endless replaceState", Sources::endless),
        new Source(
            "before boot, after shutdown",
            j ->
                j.withoutHook()
                    .run("app.follow()")
                    .silent("stage.visit('/a')", "/a", "Page /a")
                    .boot()
                    .silent("", "/a", "Page /a")
                    .told("stage.visit('/b')", "/b", "Page /b")
                    .run("app.shutdown()")
                    .silent("stage.visit('/c')", "/c", "Page /c")
                    .boot()
                    .told("stage.visit('/a')", "/a", "Page /a")),
        new Source(
            "a shutdown on the way",
            j -> following(j).run("stage.visit('/a'); app.shutdown()").silent("", "/a", "Page /a")),
        new Source(
            "removed",
            j ->
                j.withoutHook()
                    .boot()
                    .run("window.stop = app.follow()")
                    .told("stage.visit('/a')", "/a", "Page /a")
                    .run("stop(); stop()")
                    .silent("stage.visit('/b')", "/b", "Page /b")
                    .silent("location.hash = 'x'", "/b#x", "Page /b")
                    .run("window.stop = app.follow()")
                    .told("stage.visit('/c')", "/c", "Page /c")
                    .run("stage.visit('/a'); stop()")
                    .silent("", "/a", "Page /a")),
        new Source(
            "followed twice",
            j ->
                following(j)
                    .run("window.stop = app.follow()")
                    .told("stage.visit('/a')", "/a", "Page /a")
                    .run("stop()")
                    .told("stage.visit('/b')", "/b", "Page /b")),
        new Source(
            "followed by path only",
            j ->
                j.withoutHook()
                    .boot()
                    .run("app.followPaths()")
                    .told("stage.visit('/a?q=1')", "/a?q=1", "Page /a?q=1")
                    .silent("stage.visit('/a?q=2#h')", "/a?q=2#h", "Page /a?q=2#h")
                    .told("stage.visit('/b?q=2#h')", "/b?q=2#h", "Page /b?q=2#h")),
        new Source(
            "navigated()",
            j ->
                following(j)
                    .told("document.title = 'unseen'; app.navigated()", "/", "unseen")
                    .told("stage.visit('/a'); app.navigated()", "/a", "Page /a")
                    .told("app.navigated(); stage.visit('/b'); app.navigated()", "/b", "Page /b")),
        new Source(
            "the app's own update meanwhile",
            j -> following(j).told("stage.visit('/a'); app.update()", "/a", "Page /a")),
        new Source("two compiled modules", Sources::twoModules),
        new Source("history wrapped by others", Sources::wrapped),
        new Source("nothing left on history", Sources::nothingLeft),
        new Source("back-forward cache", Sources::backForwardCache));
  }

  private static Journey following(Journey journey) {
    return journey.withoutHook().run("app.follow()").boot();
  }

  private static void navigationApi(Journey journey) {
    following(journey);
    if (journey.engine().hasNavigation) {
      journey
          .run(
              "navigation.addEventListener('navigate', event => event.intercept({"
                  + "async handler() { document.title = `Page ${stage.here()}` }}))")
          .told("await navigation.navigate('/a').finished", "/a", "Page /a")
          .told("await navigation.navigate('/b', {history: 'replace'}).finished", "/b", "Page /b")
          .told("stage.click('/c')", "/c", "Page /c")
          .told("await navigation.back().finished", "/b", "Page /b")
          .silent("await navigation.navigate('/b').finished", "/b", "Page /b");
    }
  }

  /**
   * A URL that follows the scroll position: within WebKit's limit of 100 changes in ten seconds.
   */
  private static void endless(Journey journey) {
    following(journey);
    long heard =
        (long)
            journey.answer(
                "stage.heard.length = 0;"
                    + "for (let i = 0; i < 80; i++) {"
                    + "  stage.visit(`/?scroll=${i}`, 'replaceState');"
                    + "  await stage.pause(25);"
                    + "}"
                    + "await stage.pause(320);"
                    + "return stage.heard.length");
    // One each quarter of a second and one at the end; timers may be late, but never early.
    journey.check(heard >= 3 && heard <= 12, "told " + heard + " times of 80 replaceState in 2 s");
    Object last = journey.answer("return stage.heard.at(-1)");
    boolean isFinal = "update /?scroll=79 Page /?scroll=79".equals(last);
    journey.check(isFinal, "told last: " + last);
    // How often is a matter of time; the page at which it ends is to be told.
    journey.count(isFinal ? 1 : 0, 1);
  }

  /** An app of each compiler: one boots, the other finds that session. */
  private static void twoModules(Journey journey) {
    following(journey)
        .run(
            "const second = app === window.gwtApp ? 'j2cl' : 'gwt';"
                + "await stage.load(second);"
                + "window.second = window[`${second}App`]")
        .run("second.start('', " + Journey.NO_LIMIT + "); window.stop = second.follow()")
        .told("stage.visit('/a')", "/a", "Page /a")
        .told("stage.visit('/b'); stage.visit('/c', 'replaceState')", "/c", "Page /c")
        .told("location.hash = 'x'", "/c#x", "Page /c")
        .told("stage.visit('/a'); second.update()", "/a", "Page /a")
        .run("app.shutdown()")
        .silent("stage.visit('/b')", "/b", "Page /b")
        .boot()
        .told("stage.visit('/c')", "/c", "Page /c")
        .run("stop()")
        .told("stage.visit('/a')", "/a", "Page /a");
  }

  private static void wrapped(Journey journey) {
    journey
        .withoutHook()
        .boot()
        .run("window.before = stage.wrap('pushState')")
        .run("window.stop = app.follow()")
        .told("stage.visit('/a')", "/a", "Page /a")
        .run("window.after = stage.wrap('pushState')")
        .told("stage.visit('/b')", "/b", "Page /b")
        .run("stop()")
        .silent("stage.visit('/c')", "/c", "Page /c");
    journey.check(
        (boolean) journey.answer("return history.pushState === after"),
        "somebody's wrapper around ours is gone");
    journey
        .withoutHook()
        .run("window.before = stage.wrap('pushState')")
        .run("const stop = app.follow(); stop()");
    journey.check(
        (boolean) journey.answer("return history.pushState === before"),
        "somebody's wrapper inside ours is gone");
  }

  private static void nothingLeft(Journey journey) {
    journey
        .withoutHook()
        .boot()
        .run(
            "window.handlers = () => ['onpopstate', 'onhashchange', 'onpageshow'].map(n => window[n])")
        .run("window.stop = app.follow()")
        .told("stage.visit('/a')", "/a", "Page /a");
    journey.check(
        (boolean) journey.answer("return handlers().every(handler => handler === null)"),
        "a handler property is set");
    journey.run("stop()");
    Object own = journey.answer("return Object.keys(history).join()");
    journey.check("".equals(own), "left on history: " + own);
    journey.silent("stage.visit('/b')", "/b", "Page /b");
  }

  /**
   * A page that is left before a navigation is told, and comes back; and one that has nothing to
   * tell. An engine that keeps no page loads a new one, which is nobody's navigation.
   */
  private static void backForwardCache(Journey journey) {
    following(journey).told("stage.visit('/a')", "/a", "Page /a");
    journey.run("stage.heard.length = 0; stage.visit('/b')").leaveAndReturn();
    if (journey.isKept()) {
      journey.heard(List.of("update /b Page /b"));
      journey.run("stage.heard.length = 0").leaveAndReturn();
      journey.heard(List.of());
    }
  }

  /** The routers that both compilers build. */
  static List<Source> routers() {
    return List.of(
        router("plain", "/"),
        router("domino-history", "/"),
        router("elemento", "/"),
        router("gwt-history", "/#"),
        new Source(
            "nalu",
            j -> travel(j.with("nalu"), "/#app/").told("app.goUnseen('c')", "/#app/b", "Page c")));
  }

  /** GWT's own. */
  static List<Source> gwtRouters() {
    return List.of(
        router("gwt-user-history", "/#"),
        new Source(
            "gwt-places",
            j -> travel(j.with("gwt-places"), "/#").told("app.goUnseen('c')", "/#b", "Page c")));
  }

  private static Source router(String name, String root) {
    return new Source(name, j -> travel(j.with(name), root));
  }

  private static Journey travel(Journey journey, String root) {
    return journey
        .told("app.go('a')", root + "a", "Page a")
        .told("app.go('b')", root + "b", "Page b")
        .told("history.back()", root + "a", "Page a")
        .told("history.forward()", root + "b", "Page b")
        .told("app.go('c')", root + "c", "Page c")
        .told("app.go('moved')", root + "b", "Page b")
        .silent("app.go('b')", root + "b", "Page b");
  }
}
