/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import io.github.intercomclient.Appearance;
import io.github.intercomclient.User;
import org.junit.jupiter.api.Test;

/** Calls between a shutdown and the next boot. */
class AfterShutdownTest extends SessionTest {

  @Test
  void callsAfterShutdownAreDroppedAndToldOnce() {
    bootLive();
    messenger.shutdown();
    messenger.show();
    messenger.update(User.changes().attribute("apples", 1));
    messenger.update(ada().attribute("apples", 1));
    messenger.trackEvent("late");
    messenger.boot(bob());
    assertCallsFrom(1, SHUTDOWN, BOOT_BOB);
    assertErrors(DROPPED_AFTER_SHUTDOWN);
  }

  @Test
  void dataAfterShutdownIsTold() {
    bootLive();
    messenger.shutdown();
    messenger.update(User.changes().attribute("apples", 1));
    assertErrors(DROPPED_AFTER_SHUTDOWN);
  }

  @Test
  void eachShutdownTellsOnce() {
    bootLive();
    messenger.shutdown();
    messenger.show();
    messenger.boot(bob());
    messenger.shutdown();
    messenger.show();
    messenger.show();
    assertErrors(DROPPED_AFTER_SHUTDOWN, DROPPED_AFTER_SHUTDOWN);
  }

  @Test
  void aShutdownBeforeTheFirstBootDropsWhatIsHeldAndHoldsWhatComesLater() {
    messenger.update(User.changes().attribute("secret", 1));
    messenger.trackEvent("before");
    messenger.shutdown();
    messenger.trackEvent("after");
    messenger.update(User.changes().attribute("apples", 1));
    messenger.boot(ada());
    assertCalls(
        "['boot',{'app_id':'abc12345','user_id':'ada','apples':1}]", "['trackEvent','after']");
    assertErrors();
  }

  @Test
  void updatesWithoutDataAndNavigationsAfterShutdownAreDropped() {
    messenger.followNavigation();
    bootLive();
    messenger.shutdown();
    messenger.update();
    messenger.navigated();
    fake.navigate("/b");
    fake.advanceMillis(300);
    assertCallsFrom(1, SHUTDOWN);
  }

  @Test
  void appearanceAfterShutdownIsKeptForTheNextBoot() {
    bootLive();
    messenger.shutdown();
    messenger.appearance(Appearance.create().hideLauncher(true));
    messenger.boot(bob());
    assertCallsFrom(
        1, SHUTDOWN, "['boot',{'app_id':'abc12345','hide_default_launcher':true,'user_id':'bob'}]");
    assertErrors();
  }

  @Test
  void listenersAddedAfterShutdownHearTheNextSession() {
    bootLive();
    messenger.shutdown();
    messenger.onShow(() -> heard.add("show"));
    messenger.boot(bob());
    fake.open();
    assertHeard("show");
    assertErrors();
  }

  @Test
  void theVisitorIdIsNotAskedForAfterShutdown() {
    bootLive();
    messenger.shutdown();
    org.junit.jupiter.api.Assertions.assertNull(messenger.getVisitorId());
    assertCallsFrom(1, SHUTDOWN);
  }
}
