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

/** What all Messengers of a page keep at it, where other scripts can see it. */
class SharedRecordTest {
  private static final String RECORD = "window['io.github.intercomclient']";

  @RegisterExtension static final Site site = new Site();
  @RegisterExtension static final Chromium chromium = Chromium.headless();
  @RegisterExtension static final FaultTable table = new FaultTable();
  @RegisterExtension final Tab tab = new Tab(chromium);

  @BeforeEach
  void open() {
    tab.openFresh(site.url() + "/?token=secret#hash-secret");
    tab.catchErrors();
    tab.create(site);
    tab.watchState();
  }

  private void boot() {
    tab.run("m.followNavigation(); m.boot({id: 'abc123', email: 'ada@example.com'});");
    tab.waitForState("LIVE");
    tab.calls(site, 1);
  }

  @Test
  void isNotThereBeforeABoot() {
    tab.run("m.followNavigation(); m.update({apples: 1}); m.update();");

    assertEquals(
        List.of(), tab.read("Object.getOwnPropertyNames(window).filter(n => /^io/.test(n))"));
  }

  @Test
  void cannotBeListedWrittenOrDeleted() {
    boot();
    tab.run(
        "window.record = "
            + RECORD
            + "; "
            + RECORD
            + " = 5; delete "
            + RECORD
            + "; try { Object.defineProperty(window, 'io.github.intercomclient', {value: 5}); }"
            + " catch (e) { window.refused = e.name; }");

    assertTrue(tab.is("record === " + RECORD));
    assertEquals("TypeError", tab.read("refused"));
    assertFalse(tab.is("Object.keys(window).includes('io.github.intercomclient')"));
    assertTrue(tab.is("record.sent.length === 1 && record.members.length === 1"));
    table.add("other code writes to the shared record's place", tab.states(), "all", tab.errors());
  }

  /** All texts that can be reached from the record without calling anything. */
  private List<?> texts() {
    return (List<?>)
        tab.read(
            "(() => { const seen = new Set(), texts = []; const look = it => {"
                + " if (typeof it === 'string') texts.push(it);"
                + " if (!it || !['object', 'function'].includes(typeof it) || seen.has(it)) return;"
                + " seen.add(it);"
                + " for (const key of Reflect.ownKeys(it)) {"
                + "   const {value, get} = Object.getOwnPropertyDescriptor(it, key);"
                + "   look(typeof key === 'symbol' ? key.description : key); look(value); look(get);"
                + " } }; look("
                + RECORD
                + "); return texts; })()");
  }

  @Test
  void holdsNoTextOfTheUrlNorOfThePerson() {
    boot();
    tab.run("m.update({note: 'my-note'}); history.pushState(null, '', '/next?token=secret');");
    tab.settle();

    List<?> texts = texts();

    assertTrue(texts.contains(Site.APP_ID) && texts.contains("members"), texts::toString);
    for (String secret : List.of("secret", "abc123", "example.com", "my-note")) {
      assertFalse(
          texts.stream()
              .map(String.class::cast)
              .filter(text -> !text.equals(Site.APP_ID))
              .anyMatch(text -> text.contains(secret)),
          texts::toString);
    }
  }

  @Test
  void forgetsThePersonAtTheShutdown() {
    boot();
    tab.run("m.shutdown()");

    assertEquals(
        "[0,null,null]",
        tab.read(
            "JSON.stringify((r => [r.members.length, r.person, r.url])(%s))".formatted(RECORD)));
  }

  @Test
  void forgetsWhatHasWaitedForABlockedScript() {
    site.widget(Answer.refuse());
    tab.run("m.boot({id: 'abc123', email: 'ada@example.com'}); m.update({note: 'my-note'});");
    tab.waitForState("BLOCKED");

    tab.run("m.shutdown()");

    assertFalse(texts().toString().matches(".*(user_id|example.com|my-note).*"), texts()::toString);
  }

  @Test
  void aScriptThatCallsWhateverItFindsEndsNoSession() {
    boot();
    tab.run(
        "const record = %s; window.called = []; window.thrown = [];".formatted(RECORD)
            + "try { record(); } catch (e) { thrown.push(e.name); }"
            + "try { new record(); } catch (e) { thrown.push(e.name); }"
            + "for (const name of Reflect.ownKeys(record))"
            + " if (typeof record[name] === 'function') { called.push(name); record[name](); }");

    assertEquals(List.of("TypeError", "TypeError"), tab.read("thrown"));
    assertEquals(List.of("person", "url"), tab.read("called.sort()"));
    assertTrue(tab.is("m.isBooted()"));
    tab.run("m.update({apples: 1})");
    assertEquals(
        "update {apples=1, email=\"ada@example.com\", user_id=\"abc123\"}",
        tab.calls(site, 2).get(1));
    assertEquals(List.of(), tab.errors());
    table.add(
        "other code calls what it finds in the shared record", tab.states(), "all", tab.errors());
  }

  /** What other code may have put there first; none of it is a record of this library. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "5",
        "null",
        "'text'",
        "() => { window.called = true; }",
        "[]",
        "{}",
        "{sent: 5}",
        "Object.freeze({members: [], person: 1})",
        "new Proxy({}, {get() { throw new Error('no'); }})",
      })
  void whatIsThereBeforeTheBootIsReplaced(String value) {
    tab.run(RECORD + " = " + value + ";");
    goesThroughASession();
    table.add(
        "other code's value in the shared record's place: " + value,
        tab.states(),
        "all",
        tab.errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{value: 5}", "{get() { throw new Error('no'); }}", "{get() {}}"})
  void whatCannotBeReplacedIsSurvived(String descriptor) {
    tab.run(
        "Object.defineProperty(window, 'io.github.intercomclient', arguments[0])"
            .replace("arguments[0]", descriptor));
    goesThroughASession();
  }

  @Test
  void whatWasThereBeforeTheBootCannotComeBack() {
    tab.run(RECORD + " = 5;");
    boot();

    tab.run(RECORD + " = 5; window.n = messenger('%s');".formatted(Site.APP_ID));

    tab.run("m.shutdown()");
    assertFalse(tab.is("n.isBooted()"), "both have shared the session");
  }

  private void goesThroughASession() {
    boot();
    tab.run(
        RECORD
            + " = 7; m.update({apples: 1}); m.boot({id: 'xyz789'}); m.shutdown();"
            + "m.boot({id: 'abc123'}); m.update();");

    assertEquals(
        List.of(
            "boot {email=\"ada@example.com\", user_id=\"abc123\"}",
            "update {apples=1, email=\"ada@example.com\", user_id=\"abc123\"}",
            "shutdown",
            "boot {user_id=\"xyz789\"}",
            "shutdown",
            "boot {user_id=\"abc123\"}",
            "update"),
        tab.calls(site, 7));
    assertEquals(15L, tab.read("m.remainingUpdates()"));
    assertEquals(List.of(), tab.errors());
    assertEquals(List.of(), tab.uncaught());
    assertFalse(tab.is("window.called"));
  }
}
