/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.intercomclient.Registration;
import io.github.intercomclient.User;
import org.junit.jupiter.api.Test;

class RouterHookTest extends SessionTest {

  private Registration followLive() {
    Registration registration = messenger.followNavigation();
    bootLive();
    return registration;
  }

  @Test
  void eachNavigationIsOneUpdate() {
    followLive();
    fake.navigate("/b");
    fake.advanceMillis(50);
    fake.navigate("/c");
    fake.advanceMillis(50);
    assertCalls(BOOT_ADA, UPDATE, UPDATE);
    assertEquals("https://app.example.test/c", fake.pings().get(2).url());
  }

  @Test
  void itIsToldFiftyMillisecondsAfterTheLastSignal() {
    followLive();
    fake.navigate("/b");
    fake.advanceMillis(30);
    fake.signalUrl();
    fake.advanceMillis(49);
    assertCalls(BOOT_ADA);
    fake.advanceMillis(1);
    assertCalls(BOOT_ADA, UPDATE);
  }

  @Test
  void itIsToldAtMostTwoHundredAndFiftyMillisecondsAfterTheFirst() {
    followLive();
    fake.navigate("/b");
    for (int millis = 0; millis < 240; millis += 10) {
      fake.advanceMillis(10);
      fake.signalUrl();
    }
    assertCalls(BOOT_ADA);
    fake.advanceMillis(10);
    assertCalls(BOOT_ADA, UPDATE);
  }

  @Test
  void aRedirectIsOneNavigation() {
    followLive();
    fake.navigate("/old");
    fake.advanceMillis(9);
    fake.navigate("/new");
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA, UPDATE);
    assertEquals("https://app.example.test/new", fake.pings().get(1).url());
  }

  @Test
  void thereAndBackIsNoNavigation() {
    followLive();
    fake.navigate("/b");
    fake.navigate("/");
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA);
  }

  @Test
  void theSameUrlIsNoNavigation() {
    followLive();
    fake.navigate("/");
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA);
  }

  @Test
  void anUpdateOfTheAppMeanwhileIsThatNavigationsUpdate() {
    followLive();
    fake.navigate("/b");
    messenger.update(User.changes().attribute("page", "b"));
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA, "['update',{'user_id':'ada','page':'b'}]");
  }

  @Test
  void aBootMeanwhileIsThatNavigationsUpdate() {
    followLive();
    fake.navigate("/b");
    messenger.boot(ada());
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA, BOOT_ADA);
  }

  @Test
  void withoutASessionNothingIsFollowed() {
    messenger.followNavigation();
    fake.loadScript();
    fake.navigate("/b");
    fake.advanceMillis(300);
    messenger.boot(ada());
    fake.advanceMillis(300);
    messenger.shutdown();
    fake.navigate("/c");
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA, SHUTDOWN);
  }

  @Test
  void theNextSessionIsFollowedToo() {
    followLive();
    messenger.shutdown();
    messenger.boot(bob());
    fake.navigate("/b");
    fake.advanceMillis(50);
    assertCallsFrom(1, SHUTDOWN, BOOT_BOB, UPDATE);
  }

  @Test
  void followingTwiceDoesNotUpdateTwice() {
    messenger.followNavigation();
    followLive();
    fake.navigate("/b");
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA, UPDATE);
  }

  @Test
  void aRemovedHookFollowsNoMore() {
    Registration registration = followLive();
    fake.navigate("/b");
    registration.remove();
    registration.remove();
    fake.advanceMillis(300);
    fake.navigate("/c");
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA);
  }

  @Test
  void oneOfManyHooksMayBeRemoved() {
    Registration first = messenger.followNavigation();
    Registration second = messenger.followNavigation();
    messenger.followNavigation();
    second.remove();
    first.remove();
    bootLive();
    fake.navigate("/b");
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA, UPDATE);
  }

  @Test
  void aKeySaysWhatAPageIs() {
    messenger.followNavigation(
        url -> {
          int query = url.indexOf('?');
          return query < 0 ? url : url.substring(0, query);
        });
    bootLive();
    fake.navigate("/?tab=2");
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA);
    fake.navigate("/b?tab=2");
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA, UPDATE);
  }

  @Test
  void aNullKeyIgnoresAUrl() {
    messenger.followNavigation(url -> url.contains("/admin") ? null : url);
    bootLive();
    fake.navigate("/admin");
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA);
    fake.navigate("/b");
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA, UPDATE);
  }

  @Test
  void aNavigationAwayFromAnIgnoredUrlIsOne() {
    messenger.followNavigation(url -> url.contains("/admin") ? null : url);
    fake.navigate("/admin");
    bootLive();
    fake.navigate("/b");
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA, UPDATE);
  }

  @Test
  void aReportedNavigationIsOneUpdate() {
    bootLive();
    messenger.navigated();
    messenger.navigated();
    fake.advanceMillis(50);
    assertCalls(BOOT_ADA, UPDATE);
    messenger.navigated();
    fake.advanceMillis(50);
    assertCalls(BOOT_ADA, UPDATE, UPDATE);
  }

  @Test
  void aReportAndWhatIsSeenOfItAreOneNavigation() {
    followLive();
    fake.navigate("/b");
    messenger.navigated();
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA, UPDATE);
    messenger.navigated();
    fake.navigate("/c");
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA, UPDATE, UPDATE);
  }

  @Test
  void anUpdateOfTheAppMeanwhileIsTheReportedNavigationsUpdate() {
    bootLive();
    messenger.navigated();
    messenger.update();
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA, UPDATE);
  }

  @Test
  void aReportAfterAnUpdateIsAnotherNavigation() {
    bootLive();
    messenger.navigated();
    messenger.update();
    messenger.navigated();
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA, UPDATE, UPDATE);
  }

  @Test
  void aReportRightAfterALogoutAndALoginIsTheNextOnes() {
    bootLive();
    messenger.navigated();
    messenger.boot(bob());
    messenger.navigated();
    fake.advanceMillis(300);
    assertCallsFrom(1, SHUTDOWN, BOOT_BOB, UPDATE);
  }

  @Test
  void aKeyThatThrowsIsToldAndNothingSent() {
    messenger.followNavigation(
        url -> {
          throw new IllegalStateException("boom");
        });
    bootLive();
    fake.navigate("/b");
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA);
    assertErrors("followNavigation threw java.lang.IllegalStateException: boom");
  }

  @Test
  void aReportBeforeTheBootDoesNotSwallowTheNextOne() {
    messenger.navigated();
    bootLive();
    messenger.navigated();
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA, UPDATE);
  }

  @Test
  void navigationsStayWithinTheBudget() {
    followLive();
    for (int i = 0; i < 40; i++) {
      fake.navigate("/" + i);
      fake.advanceMillis(300);
    }
    assertEquals(15, fake.calls().size());
    fake.advance(31);
    assertEquals(16, fake.calls().size());
    assertEquals("https://app.example.test/39", fake.pings().get(15).url());
  }

  @Test
  void aReportBeforeAndOneAfterAShutdownAreNoFault() {
    fake.loadScript();
    messenger.boot(ada());
    messenger.navigated();
    messenger.shutdown();
    messenger.navigated();
    fake.advanceMillis(300);
    assertErrors();
  }
}
