/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.Alignment;
import io.github.intercomclient.Appearance;
import io.github.intercomclient.User;
import org.junit.jupiter.api.Test;

class AppearanceTest extends SessionTest {
  private static final String HIDE = "['update',{'hide_default_launcher':true}]";

  private static Appearance hidden() {
    return Appearance.create().hideLauncher(true);
  }

  @Test
  void itIsSentAtOnceWithoutUserDataAndCounted() {
    fake.loadScript();
    messenger.boot(ada().userHash(hash("h")));
    fake.advanceMillis(0);
    messenger.appearance(hidden());
    assertCallsFrom(1, HIDE);
    assertEquals(18, messenger.remainingUpdates());
  }

  @Test
  void theBudgetDoesNotHoldIt() {
    bootLive();
    exhaust();
    messenger.appearance(hidden());
    assertCallsFrom(20, HIDE);
    assertTrue(fake.applied().contains("\"hide_default_launcher\":true"));
  }

  @Test
  void beforeTheFirstBootItIsKeptForIt() {
    messenger.appearance(hidden());
    messenger.boot();
    assertCalls("['boot',{'app_id':'abc12345','hide_default_launcher':true}]");
  }

  @Test
  void itLastsUntilShutdown() {
    bootLive();
    messenger.appearance(hidden());
    messenger.boot(ada());
    messenger.boot(bob());
    assertCallsFrom(
        2,
        "['boot',{'app_id':'abc12345','hide_default_launcher':true,'user_id':'ada'}]",
        SHUTDOWN,
        BOOT_BOB);
  }

  @Test
  void eachBootSendsTheBuilders() {
    messenger =
        fake.builder("abc12345").appearance(Appearance.create().alignment(Alignment.LEFT)).build();
    fake.loadScript();
    messenger.boot();
    fake.advanceMillis(0);
    messenger.appearance(Appearance.create().alignment(Alignment.RIGHT));
    messenger.shutdown();
    messenger.boot();
    assertCallsFrom(
        1,
        "['update',{'alignment':'right'}]",
        SHUTDOWN,
        "['boot',{'app_id':'abc12345','alignment':'left'}]");
  }

  @Test
  void itIsTheNavigationsUpdate() {
    messenger.followNavigation();
    bootLive();
    fake.navigate("/checkout");
    messenger.appearance(hidden());
    fake.advanceMillis(300);
    assertCallsFrom(1, HIDE);
  }

  @Test
  void overTheBudgetItIsNotTheNavigationsUpdate() {
    messenger.followNavigation();
    bootLive();
    exhaust();
    fake.navigate("/checkout");
    messenger.appearance(hidden());
    fake.advance(31);
    assertCallsFrom(20, HIDE, UPDATE);
  }

  @Test
  void overTheBudgetItIsNotTheReportedNavigationsUpdate() {
    bootLive();
    exhaust();
    messenger.navigated();
    messenger.appearance(hidden());
    fake.advance(31);
    assertCallsFrom(20, HIDE, UPDATE);
  }

  @Test
  void whatChangesNothingIsNotSent() {
    bootLive();
    for (int i = 0; i < 1000; i++) {
      messenger.appearance(hidden());
    }
    messenger.update(User.changes().attribute("apples", 1));
    assertCallsFrom(1, HIDE, "['update',{'user_id':'ada','apples':1}]");
    assertEquals(17, messenger.remainingUpdates());
  }

  @Test
  void whatTheBuilderOrTheBootHasSaidAlreadyIsNotSent() {
    messenger = fake.builder("abc12345").appearance(hidden()).build();
    messenger.appearance(Appearance.create().zIndex(5));
    bootLive();
    messenger.appearance(hidden().zIndex(5));
    assertEquals(1, fake.calls().size());
    messenger.appearance(Appearance.create().hideLauncher(false));
    messenger.appearance(hidden());
    assertCallsFrom(1, "['update',{'hide_default_launcher':false}]", HIDE);
  }

  @Test
  void afterAShutdownWhatWasSaidBeforeIsSentAgain() {
    bootLive();
    messenger.appearance(hidden());
    messenger.shutdown();
    messenger.boot(ada());
    messenger.appearance(hidden());
    assertCallsFrom(1, HIDE, SHUTDOWN, BOOT_ADA, HIDE);
  }

  @Test
  void aBootOverTheBudgetDoesNotBringBackALookOfBefore() {
    bootLive();
    messenger.appearance(hidden());
    exhaust();
    messenger.boot(ada());
    messenger.appearance(Appearance.create().hideLauncher(false));
    fake.advance(31);
    assertTrue(fake.applied().contains("\"hide_default_launcher\":false"), fake.applied());
  }
}
