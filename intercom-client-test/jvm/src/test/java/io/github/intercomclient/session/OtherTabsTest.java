/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.Messenger;
import io.github.intercomclient.Registration;
import io.github.intercomclient.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tabs of one site share the cookies, and a logout in one is a logout in all that follow it. */
class OtherTabsTest extends SessionTest {

  @Test
  void aLogoutInAnotherTabEndsTheSessionHere() {
    messenger.followLogout();
    messenger.onUnreadCountChange(count -> heard.add("unread " + count));
    bootSeenLive();
    fake.unread(3);
    messenger.followNavigation();
    fake.navigate("/b");
    fake.setIntercomSetting("user_id", "ada");
    fake.logOutElsewhere();
    messenger.trackEvent("late");
    messenger.update(User.changes().attribute("secret", 1));
    fake.advanceMillis(300);
    assertFalse(messenger.isBooted());
    assertCallsFrom(2, SHUTDOWN);
    assertEquals("{\"app_id\":\"abc12345\"}", fake.intercomSettings());
    assertEquals(List.of(), fake.cookies());
    assertHeard("unread 0", "unread 3", "unread 0");
    assertErrors(DROPPED_AFTER_SHUTDOWN);
  }

  @Test
  void aLogoutInAnotherTabDropsWhatWaits() {
    messenger.followLogout();
    messenger.boot(ada());
    messenger.trackEvent("secret");
    fake.logOutElsewhere();
    fake.loadScript();
    assertCalls(SHUTDOWN);
    assertEquals(List.of(), fake.pings());
  }

  @Test
  void theNextBootIsASessionOfItsOwn() {
    messenger.followLogout();
    bootSeenLive();
    fake.logOutElsewhere();
    messenger.boot(bob());
    assertTrue(messenger.isBooted());
    assertCallsFrom(1, SHUTDOWN, BOOT_BOB);
  }

  @Test
  void aLogoutInAnotherTabIsNotToldBackToIt() {
    messenger.followLogout();
    bootSeenLive();
    fake.logOutElsewhere();
    assertEquals(0, fake.logoutsTold());
  }

  @Test
  void aLogoutHereIsToldToTheOtherTabs() {
    messenger.followLogout();
    bootSeenLive();
    messenger.boot(ada());
    assertEquals(0, fake.logoutsTold());
    messenger.shutdown();
    assertEquals(1, fake.logoutsTold());
  }

  @Test
  void aBootOfSomebodyElseIsALogoutToo() {
    messenger.followLogout();
    bootSeenLive();
    messenger.boot(bob());
    assertEquals(1, fake.logoutsTold());
  }

  @Test
  void whoFollowsNoMoreGoesOn() {
    Registration registration = messenger.followLogout();
    bootSeenLive();
    registration.remove();
    registration.remove();
    fake.logOutElsewhere();
    assertTrue(messenger.isBooted());
    assertCallsFrom(1);
  }

  @Test
  void whoNeverFollowedGoesOn() {
    bootSeenLive();
    fake.logOutElsewhere();
    assertTrue(messenger.isBooted());
  }

  @Test
  void allOfThePageAreLoggedOut() {
    bootSeenLive();
    Messenger second = create();
    second.followLogout();
    fake.logOutElsewhere();
    assertFalse(messenger.isBooted());
    assertFalse(second.isBooted());
  }

  @Test
  void aPageThatHasNotBootedGetsNoWidget() {
    messenger.followLogout();
    fake.logOutElsewhere();
    assertFalse(fake.hasWidget());
  }
}
