/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.intercomclient.Appearance;
import io.github.intercomclient.Region;
import io.github.intercomclient.User;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShutdownTest extends SessionTest {

  @Test
  void heldCallsAreDropped() {
    messenger.show();
    messenger.update(ada().attribute("apples", 1));
    messenger.shutdown();
    messenger.boot(ada());
    assertCalls(BOOT_ADA);
  }

  @Test
  void queuedCallsAreDropped() {
    messenger.boot(ada());
    messenger.show();
    messenger.shutdown();
    assertCalls(SHUTDOWN);
    assertFalse(messenger.isBooted());
  }

  @Test
  void aLateScriptFindsNothingButTheShutdown() {
    messenger.boot(ada());
    messenger.shutdown();
    fake.loadScript();
    assertEquals(List.of(), fake.pings());
    assertEquals(List.of(), fake.cookies());
  }

  @Test
  void cookiesAndStoredStateAreDeletedWithTheScript() {
    bootLive();
    fake.setCookie("mine", "1");
    assertEquals(4, fake.cookies().size());
    messenger.shutdown();
    assertEquals(List.of("mine"), fake.cookies());
    assertEquals(List.of(), fake.storage());
  }

  @Test
  void cookiesAreDeletedWithoutTheScriptAndWithoutABoot() {
    fake.setCookie("intercom-session-abc12345", "1");
    fake.setCookie("mine", "1");
    messenger.shutdown();
    assertEquals(List.of("mine"), fake.cookies());
    assertCalls();
  }

  @Test
  void cookiesAreDeletedEveryTime() {
    bootLive();
    messenger.shutdown();
    fake.setCookie("intercom-id-abc12345", "1");
    messenger.shutdown();
    assertEquals(List.of(), fake.cookies());
    assertCallsFrom(1, SHUTDOWN, SHUTDOWN);
  }

  @Test
  void thePagesSettingsNameNobody() {
    messenger = fake.builder("abc12345").region(Region.EU).build();
    fake.loadScript();
    messenger.boot(ada());
    fake.setIntercomSetting("user_id", "ada");
    messenger.shutdown();
    assertEquals(
        "{\"app_id\":\"abc12345\",\"api_base\":\"https://api-iam.eu.intercom.io\"}",
        fake.intercomSettings());
  }

  @Test
  void theUnreadCountIsToldAsZero() {
    messenger.onUnreadCountChange(count -> heard.add("unread " + count));
    bootLive();
    fake.unread(3);
    assertEquals(3, messenger.unreadCount());
    messenger.shutdown();
    assertEquals(0, messenger.unreadCount());
    assertHeard("unread 0", "unread 3", "unread 0");
  }

  @Test
  void aPendingNavigationIsDropped() {
    messenger.followNavigation();
    bootLive();
    fake.navigate("/b");
    messenger.navigated();
    messenger.shutdown();
    messenger.boot(bob());
    fake.advanceMillis(300);
    assertCallsFrom(1, SHUTDOWN, BOOT_BOB);
  }

  @Test
  void everythingIsDoneWhenItReturns() {
    fake.loadScript();
    messenger.boot(ada().userHash(hash("h")));
    messenger.update(User.changes().attribute("apples", 1));
    messenger.shutdown();
    assertEquals(List.of(), fake.cookies());
    int calls = fake.calls().size();
    fake.advance(600);
    assertEquals(calls, fake.calls().size());
  }

  @Test
  void itIsSafeBeforeAnythingElseAndTwice() {
    messenger.shutdown();
    messenger.shutdown();
    assertFalse(messenger.isBooted());
    assertFalse(fake.hasWidget());
    assertErrors();
  }

  @Test
  void aShutdownBeforeTheFirstBootDeletesWhatTheLastPersonLeft() {
    bootLive();
    fake.setCookie("mine", "1");
    // The page is loaded again: nobody knows who was booted.
    messenger = create();
    messenger.shutdown();
    assertEquals(List.of("mine"), fake.cookies());
    assertEquals(List.of(), fake.storage());
  }

  @Test
  void aShutdownBeforeTheFirstBootDropsALookThatWasSetBefore() {
    messenger.appearance(Appearance.create().hideLauncher(true));
    messenger.shutdown();
    messenger.appearance(Appearance.create().zIndex(5));
    messenger.boot(ada());
    assertCalls("['boot',{'app_id':'abc12345','z_index':5,'user_id':'ada'}]");
    assertErrors();
  }

  @Test
  void listenersOutliveAShutdownBeforeTheFirstBoot() {
    messenger.onShow(() -> heard.add("show"));
    messenger.shutdown();
    bootLive();
    fake.open();
    assertHeard("show");
  }
}
