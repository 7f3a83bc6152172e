/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.Appearance;
import io.github.intercomclient.Registration;
import io.github.intercomclient.ScriptState;
import io.github.intercomclient.User;
import io.github.intercomclient.page.Attributes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Listeners and error handlers that call the Messenger. */
class ReentrancyTest extends SessionTest {

  @Test
  void shutdownInAListener() {
    messenger.onShow(messenger::shutdown);
    messenger.onShow(() -> heard.add("show"));
    bootLive();
    fake.open();
    assertFalse(messenger.isBooted());
    assertEquals(List.of(), fake.cookies());
    assertCallsFrom(2, SHUTDOWN);
  }

  @Test
  void bootOfAnotherPersonInAListener() {
    messenger.onShow(() -> messenger.boot(bob()));
    bootLive();
    fake.open();
    assertCallsFrom(2, SHUTDOWN, BOOT_BOB, "['onShow',function]");
  }

  @Test
  void shutdownInAListenerThatHearsDuringTheBoot() {
    fake.addSnippet("abc12345");
    fake.loadScript();
    messenger = create();
    messenger.trackEvent("held");
    messenger.onUnreadCountChange(count -> messenger.shutdown());
    messenger.onShow(() -> {});
    messenger.boot(ada());
    assertFalse(messenger.isBooted());
    assertCallsFrom(
        1,
        BOOT_ADA,
        "['onShow',function]",
        "['onUnreadCountChange',function]",
        "['trackEvent','held']",
        SHUTDOWN);
  }

  @Test
  void bootOfAnotherPersonInAListenerThatHearsDuringTheBoot() {
    fake.addSnippet("abc12345");
    fake.loadScript();
    messenger = create();
    messenger.trackEvent("held");
    List<Registration> registration = new ArrayList<>();
    registration.add(
        messenger.onUnreadCountChange(
            count -> {
              registration.get(0).remove();
              messenger.boot(bob());
            }));
    messenger.boot(ada().userHash(hash("secret")));
    assertTrue(messenger.isBooted());
    assertCallsFrom(
        1,
        "['boot',{'app_id':'abc12345','user_id':'ada','user_hash':'" + hash("secret") + "'}]",
        "['onUnreadCountChange',function]",
        "['trackEvent','held']",
        SHUTDOWN,
        BOOT_BOB);
  }

  @Test
  void callsOfAListenerThatHearsDuringTheBootComeAfterTheHeldOnes() {
    fake.addSnippet("abc12345");
    fake.loadScript();
    messenger = create();
    messenger.trackEvent("first");
    messenger.onUnreadCountChange(count -> messenger.trackEvent("second"));
    messenger.boot(ada());
    messenger.trackEvent("third");
    assertCallsFrom(
        1,
        BOOT_ADA,
        "['onUnreadCountChange',function]",
        "['trackEvent','first']",
        "['trackEvent','second']",
        "['trackEvent','third']");
  }

  @Test
  void aListenerOfTheLogoutThatBootsSomeoneMixesNobody() {
    fake.loadScript();
    messenger.boot(ada());
    fake.unread(3);
    messenger.onUnreadCountChange(
        count -> {
          if (count == 0) {
            messenger.boot(User.withId("carol").email("carol@example.com").userHash(hash("c")));
          }
        });
    fake.advanceMillis(0);
    messenger.boot(bob());
    List<String> calls = fake.calls();
    List<String> ofBob = calls.stream().filter(call -> call.contains("bob")).toList();
    assertEquals(List.of(BOOT_BOB.replace('\'', '"')), ofBob);
  }

  @Test
  void aRetryInAStateListener() {
    messenger.onStateChange(
        state -> {
          heard.add(state.name());
          messenger.retry();
        });
    messenger.boot(ada());
    fake.advanceMillis(20_000);
    assertEquals(2, fake.scriptRequests());
    fake.loadScript();
    fake.advanceMillis(500);
    assertCalls(BOOT_ADA);
    assertEquals("LIVE", heard.get(heard.size() - 1));
  }

  @Test
  void anErrorHandlerThatShutsDown() {
    messenger = fake.builder("abc12345").onError(message -> messenger.shutdown()).build();
    messenger.boot(ada());
    for (int i = 0; i <= 100; i++) {
      messenger.trackEvent("e" + i);
    }
    assertFalse(messenger.isBooted());
    assertCalls(SHUTDOWN);
  }

  @Test
  void anErrorHandlerThatBootsSomeoneMixesNobody() {
    messenger =
        fake.builder("abc12345")
            .onError(message -> messenger.boot(bob().userHash(hash("b"))))
            .build();
    messenger.update(User.withId("carol").attribute("apples", 1));
    messenger.boot(ada());
    String calls = String.join("\n", fake.calls());
    assertFalse(calls.contains("carol"));
    assertFalse(calls.contains("ada") && calls.contains("\"b\""), calls);
  }

  @Test
  void anErrorHandlerThatCallsTheMessengerDoesNotLoop() {
    messenger = fake.builder("abc12345").onError(message -> messenger.show()).build();
    messenger.shutdown();
    messenger.show();
    assertCalls();
  }

  @Test
  void aBootOverTheBudgetInABootOverTheBudgetMixesNobody() {
    messenger =
        fake.builder("abc12345").onError(message -> messenger.boot(bob())).updateLimit(2).build();
    bootLive();
    exhaust();
    messenger.boot(ada().attribute("secret", "x".repeat(300)));
    fake.advance(31);
    String last = fake.calls().get(fake.calls().size() - 1);
    assertTrue(last.contains("bob") && !last.contains("secret"), last);
  }

  @Test
  void thoseAfterAListenerOfTheLogoutWhoBootsHearOfTheNewSession() {
    bootLive();
    messenger.onUnreadCountChange(
        count -> {
          if (count == 0 && !messenger.isBooted()) {
            messenger.boot(bob());
            fake.unread(5);
          }
        });
    messenger.onUnreadCountChange(count -> heard.add("" + count));
    fake.unread(3);
    heard.clear();
    messenger.shutdown();
    assertTrue(messenger.isBooted());
    assertEquals("5", heard.get(heard.size() - 1));
  }

  @Test
  void shutdownByAHandlerThatHearsThatTheScriptIsGoneEndsTheSession() {
    messenger =
        fake.builder("abc12345")
            .onError(
                message -> {
                  errors.add(message);
                  messenger.shutdown();
                })
            .build();
    bootSeenLive();
    fake.removeWidget();
    messenger.update(User.changes().attribute("secret", 1));
    assertErrors(SCRIPT_GONE);
    assertFalse(messenger.isBooted());
    assertEquals(List.of("[\"shutdown\"]"), fake.waiting());
  }

  @Test
  void anEventOfAHandlerThatHearsThatTheScriptIsGoneIsQueuedBehindTheBoot() {
    messenger =
        fake.builder("abc12345").onError(message -> messenger.trackEvent("script-gone")).build();
    bootSeenLive();
    fake.removeWidget();
    messenger.show();
    assertTrue(messenger.isBooted());
    assertCallsFrom(1, BOOT_ADA, "['show']", "['trackEvent','script-gone']");
  }

  @Test
  void aStateListenerThatRetriesLetsTheNextOneHearWhatHappenedInOrder() {
    messenger.onStateChange(
        state -> {
          if (state == ScriptState.BLOCKED && fake.scriptRequests() == 1) {
            messenger.retry();
          }
        });
    messenger.onStateChange(state -> heard.add(state.name()));
    messenger.boot(ada());
    fake.advance(1);
    assertHeard("LOADING", "BLOCKED", "LOADING", "BLOCKED");
  }

  @Test
  void anErrorHandlerThatUpdatesDoesNotPutTwoPersonsIntoOneBoot() {
    messenger =
        fake.builder("abc12345")
            .onError(
                message -> {
                  errors.add(message);
                  messenger.update(User.changes().attribute("told", errors.size()));
                })
            .build();
    messenger.update(User.withId("carol").userHash(hash("carol")).attribute("of_carol", 1));
    messenger.update(bob().userHash(hash("bob")).attribute("of_bob", 1));
    messenger.boot(ada());
    assertErrors(HELD_DATA_DROPPED, HELD_DATA_DROPPED);
    assertCalls("['boot',{'app_id':'abc12345','user_id':'ada','told':2}]");
  }

  @Test
  void anErrorHandlerThatShutsDownOverTheBudgetLeavesNobodyOnThePage() {
    messenger =
        fake.builder("abc12345")
            .onError(message -> messenger.shutdown())
            .page(
                PageDecorator.onCall(
                    fake.page(),
                    call -> {
                      if (Attributes.json(call).contains("hide_default_launcher")) {
                        throw new IllegalStateException("broken widget");
                      }
                    }))
            .build();
    bootLive();
    exhaust();
    messenger.update(User.changes().attribute("secret", 1));
    messenger.appearance(Appearance.create().hideLauncher(true));
    fake.advance(31);
    assertFalse(messenger.isBooted());
    assertCallsFrom(20, SHUTDOWN);
    assertEquals(List.of(), fake.cookies());
    assertEquals("{\"app_id\":\"abc12345\"}", fake.intercomSettings());
  }

  @Test
  void whatAListenerChangesIsNotWhatTheNextOneHears() {
    messenger.onUnreadCountChange(
        count -> {
          if (count == 3) {
            fake.unread(4);
          }
        });
    messenger.onUnreadCountChange(count -> heard.add("" + count));
    bootLive();
    fake.unread(3);
    assertHeard("0", "3", "4");
  }
}
