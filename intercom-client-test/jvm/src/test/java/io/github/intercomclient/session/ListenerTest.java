/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.Registration;
import io.github.intercomclient.page.Call;
import io.github.intercomclient.page.WidgetCallback;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenerTest extends SessionTest {

  private long registrationsOf(String event) {
    return fake.calls().stream().filter(call -> call.contains(event)).count();
  }

  @Test
  void manyListenersHearOneEvent() {
    messenger.onShow(() -> heard.add("a"));
    messenger.onShow(() -> heard.add("b"));
    bootLive();
    messenger.onShow(() -> heard.add("c"));
    fake.open();
    assertHeard("a", "b", "c");
  }

  @Test
  void eachEventReachesItsListeners() {
    messenger.onShow(() -> heard.add("show"));
    messenger.onHide(() -> heard.add("hide"));
    messenger.onUserEmailSupplied(() -> heard.add("email"));
    bootLive();
    fake.open();
    fake.close();
    fake.open();
    fake.supplyEmail();
    assertHeard("show", "hide", "show", "email");
  }

  @Test
  void oneCallbackPerEventAndSessionReachesTheWidget() {
    messenger.onShow(() -> {});
    messenger.onShow(() -> {});
    bootLive();
    messenger.onShow(() -> {});
    messenger.boot(ada());
    assertEquals(1, registrationsOf("onShow"));
    messenger.shutdown();
    messenger.boot(ada());
    assertEquals(2, registrationsOf("onShow"));
  }

  @Test
  void onlyEventsThatSomeoneListensToReachTheWidget() {
    messenger.onShow(() -> {});
    Registration removed = messenger.onHide(() -> {});
    removed.remove();
    bootLive();
    assertCalls(BOOT_ADA, "['onShow',function]");
  }

  @Test
  void listenersSurviveAnyNumberOfRounds() {
    messenger.onShow(() -> heard.add("show"));
    fake.loadScript();
    for (int i = 0; i < 10; i++) {
      messenger.boot(ada());
      fake.open();
      messenger.shutdown();
    }
    assertEquals(10, heard.size());
  }

  @Test
  void aRemovedListenerHearsNothing() {
    Registration registration = messenger.onShow(() -> heard.add("removed"));
    messenger.onShow(() -> heard.add("kept"));
    bootLive();
    registration.remove();
    registration.remove();
    fake.open();
    assertHeard("kept");
  }

  @Test
  void aListenerMayRemoveItselfAndOthersWhileTold() {
    List<Registration> registrations = new ArrayList<>();
    messenger.onShow(
        () -> {
          heard.add("a");
          registrations.forEach(Registration::remove);
        });
    registrations.add(messenger.onShow(() -> heard.add("b")));
    registrations.add(messenger.onShow(() -> heard.add("c")));
    messenger.onShow(() -> heard.add("d"));
    bootLive();
    fake.open();
    fake.close();
    fake.open();
    assertHeard("a", "d", "a", "d");
  }

  @Test
  void aListenerThatRemovesItselfAndTheNextOneLeavesTheRest() {
    List<Registration> registrations = new ArrayList<>();
    registrations.add(
        messenger.onShow(
            () -> {
              heard.add("a");
              registrations.forEach(Registration::remove);
            }));
    registrations.add(messenger.onShow(() -> heard.add("b")));
    messenger.onShow(() -> heard.add("c"));
    bootLive();
    fake.open();
    fake.close();
    fake.open();
    assertHeard("a", "c", "c");
  }

  @Test
  void theLastListenerMayGoAndAnotherCome() {
    messenger.onShow(() -> heard.add("a"));
    Registration last = messenger.onShow(() -> heard.add("b"));
    last.remove();
    messenger.onShow(() -> heard.add("c"));
    bootLive();
    fake.open();
    assertHeard("a", "c");
  }

  @Test
  void aListenerAddedWhileToldHearsTheNextEvent() {
    messenger.onShow(
        () -> {
          if (heard.isEmpty()) {
            messenger.onShow(() -> heard.add("new"));
          }
          heard.add("old");
        });
    bootLive();
    fake.open();
    assertHeard("old");
    fake.close();
    fake.open();
    assertHeard("old", "old", "new");
  }

  @Test
  void callbacksOfAnOldSessionAreIgnored() {
    List<WidgetCallback> callbacks = new ArrayList<>();
    messenger =
        fake.builder("abc12345")
            .page(
                PageDecorator.onCall(
                    fake.page(),
                    call -> {
                      if (call.size() > 1 && call.get(1) instanceof WidgetCallback) {
                        callbacks.add((WidgetCallback) call.get(1));
                      }
                    }))
            .build();
    messenger.onUnreadCountChange(count -> heard.add("unread " + count));
    bootLive();
    messenger.shutdown();
    callbacks.get(0).onInvoke(7);
    messenger.boot(bob());
    callbacks.get(0).onInvoke(8);
    callbacks.get(1).onInvoke(9);
    assertHeard("unread 0", "unread 0", "unread 9");
  }

  @Test
  void aNewUnreadListenerIsToldTheLastCountOfThisSessionAtOnce() {
    messenger.onUnreadCountChange(count -> {});
    bootLive();
    fake.unread(4);
    messenger.onUnreadCountChange(count -> heard.add("unread " + count));
    assertHeard("unread 4");
  }

  @Test
  void aNewUnreadListenerIsToldNothingOfAnOldSession() {
    messenger.onUnreadCountChange(count -> {});
    bootLive();
    fake.unread(4);
    messenger.shutdown();
    messenger.onUnreadCountChange(count -> heard.add("unread " + count));
    assertHeard();
  }

  @Test
  void theUnreadCountIsKnownWithoutAListener() {
    bootLive();
    fake.unread(4);
    assertEquals(4, messenger.unreadCount());
    fake.unread(5);
    assertEquals(5, messenger.unreadCount());
    assertEquals(1, registrationsOf("onUnreadCountChange"));
  }

  @Test
  void aListenerThatThrowsDoesNotKeepOthersFromHearing() {
    messenger.onShow(
        () -> {
          throw new IllegalStateException("boom");
        });
    messenger.onShow(() -> heard.add("show"));
    bootLive();
    fake.open();
    assertHeard("show");
    assertErrors("onShow threw java.lang.IllegalStateException: boom");
    assertEquals(List.of(), fake.uncaught());
  }

  @Test
  void anErrorHandlerThatThrowsIsOnItsOwn() {
    messenger =
        fake.builder("abc12345")
            .onError(
                message -> {
                  errors.add(message);
                  throw new IllegalStateException("again");
                })
            .build();
    messenger.onShow(
        () -> {
          throw new IllegalStateException("boom");
        });
    messenger.onShow(() -> heard.add("show"));
    bootLive();
    fake.open();
    assertHeard("show");
    assertEquals(1, errors.size());
    assertEquals(List.of(), fake.uncaught());
  }

  @Test
  void withoutAnErrorHandlerFaultsAreWarnings() {
    messenger = fake.messenger("abc12345");
    messenger.boot();
    messenger.shutdown();
    messenger.show();
    assertEquals(List.of("Intercom: " + DROPPED_AFTER_SHUTDOWN), fake.warnings());
  }

  @Test
  void readyIsToldOncePerSession() {
    messenger.onReady(() -> heard.add("ready"));
    bootLive();
    assertHeard("ready");
    messenger.boot(ada());
    assertHeard("ready");
    messenger.shutdown();
    messenger.boot(bob());
    assertHeard("ready", "ready");
  }

  @Test
  void aRemovedReadyListenerHearsNothing() {
    messenger.onReady(() -> heard.add("ready")).remove();
    bootLive();
    assertHeard();
  }

  @Test
  void readyIsToldAtOnceIfItIsAlready() {
    messenger.onReady(() -> {});
    bootLive();
    messenger.onReady(() -> heard.add("late"));
    assertEquals(List.of("late"), heard);
  }

  @Test
  void readyIsNotToldAtOnceAfterShutdown() {
    messenger.onReady(() -> {});
    bootLive();
    messenger.shutdown();
    messenger.onReady(() -> heard.add("late"));
    assertHeard();
  }

  @Test
  void anOlderWidgetIsNeverReadyAndNothingWaitsForIt() {
    fake.withoutReady();
    messenger.onReady(() -> heard.add("ready"));
    messenger.show();
    bootLive();
    assertHeard();
    assertEquals(true, fake.isOpen());
  }

  @Test
  void aBlockedApiIsNeverReady() {
    fake.blockApi();
    messenger.onReady(() -> heard.add("ready"));
    bootLive();
    fake.advance(5);
    assertHeard();
  }

  @Test
  void anEventThatTheVendorAddsIsListenedToByItsName() {
    List<WidgetCallback> callbacks = new ArrayList<>();
    messenger =
        fake.builder("abc12345")
            .page(
                PageDecorator.onCall(
                    fake.page(),
                    call -> {
                      if (Call.method(call).equals("onNewThing")) {
                        callbacks.add((WidgetCallback) call.get(1));
                      }
                    }))
            .build();
    Registration first = messenger.on("onNewThing", () -> heard.add("a"));
    messenger.on("onNewThing", () -> heard.add("b"));
    bootLive();
    assertCalls(BOOT_ADA, "['onNewThing',function]");
    callbacks.get(0).onInvoke(0);
    callbacks.get(0).onInvoke(0);
    first.remove();
    callbacks.get(0).onInvoke(0);
    assertHeard("a", "b", "a", "b", "b");
    messenger.shutdown();
    callbacks.get(0).onInvoke(0);
    messenger.boot(bob());
    assertCallsFrom(2, SHUTDOWN, BOOT_BOB, "['onNewThing',function]");
    assertHeard("a", "b", "a", "b", "b");
  }

  @Test
  void anEventThatHasATypedMethodIsNotListenedToByItsName() {
    for (String event :
        List.of(
            "onShow",
            "onHide",
            "onUnreadCountChange",
            "onUserEmailSupplied",
            "ready",
            "boot",
            "")) {
      assertThrows(
          IllegalArgumentException.class, () -> messenger.on(event, () -> heard.add(event)), event);
    }
  }

  @Test
  void aShutdownThatClosesTheMessengerIsHeardOnce() {
    messenger.onHide(() -> heard.add("hide"));
    bootLive();
    fake.open();
    messenger.shutdown();
    messenger.shutdown();
    assertHeard("hide");
  }

  @Test
  void aShutdownOfAClosedMessengerIsNoHide() {
    messenger.onHide(() -> heard.add("hide"));
    bootLive();
    messenger.shutdown();
    messenger.boot(bob());
    fake.open();
    fake.close();
    messenger.shutdown();
    assertHeard("hide");
  }

  @Test
  void whetherTheMessengerIsOpenIsKnownWithoutAListener() {
    bootLive();
    assertFalse(messenger.isOpen());
    fake.open();
    assertTrue(messenger.isOpen());
    fake.close();
    assertFalse(messenger.isOpen());
    fake.open();
    messenger.shutdown();
    assertFalse(messenger.isOpen());
    messenger.boot(bob());
    assertFalse(messenger.isOpen());
    fake.open();
    assertTrue(messenger.isOpen());
  }

  @Test
  void whoAsksBeforeTheBootLearnsOfOpeningAndClosing() {
    assertFalse(messenger.isOpen());
    bootLive();
    fake.open();
    assertTrue(messenger.isOpen());
    fake.close();
    assertFalse(messenger.isOpen());
  }
}
