/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.Appearance;
import io.github.intercomclient.Company;
import io.github.intercomclient.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The queue while the script is not live. */
class QueueTest extends SessionTest {

  @Test
  void dataJoinsTheQueuedBoot() {
    messenger.boot(ada().attribute("apples", 1));
    messenger.update(User.changes().attribute("apples", 2).clear("pears"));
    assertCalls("['boot',{'app_id':'abc12345','user_id':'ada','apples':2,'pears':null}]");
  }

  @Test
  void aBootOfTheSamePersonJoinsTheQueuedBoot() {
    messenger.boot(ada().attribute("apples", 1));
    messenger.boot(ada().userHash(hash("h")).attribute("pears", 1));
    assertCalls(
        "['boot',{'app_id':'abc12345','user_id':'ada','apples':1,'user_hash':'"
            + hash("h")
            + "','pears':1}]");
  }

  @Test
  void aVisitorWhoLogsInBeforeTheScriptIsThereBootsOnce() {
    messenger.boot();
    messenger.show();
    messenger.boot(ada());
    assertCalls(BOOT_ADA, "['show']");
  }

  @Test
  void aFreshTokenReplacesThePlainFieldsOfTheQueuedBoot() {
    messenger.boot(ada().email("ada@example.com").userHash(hash("h")));
    messenger.boot(ada().jwt("t0ken"));
    assertCalls("['boot',{'app_id':'abc12345','intercom_user_jwt':'t0ken'}]");
  }

  @Test
  void appearanceJoinsTheQueuedBoot() {
    messenger.boot(ada());
    messenger.appearance(Appearance.create().hideLauncher(true));
    assertCalls("['boot',{'app_id':'abc12345','user_id':'ada','hide_default_launcher':true}]");
  }

  @Test
  void navigationsAndUpdatesWithoutDataAddNothing() {
    messenger.followNavigation();
    messenger.boot(ada());
    messenger.update();
    fake.navigate("/b");
    fake.advanceMillis(300);
    messenger.navigated();
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA);
  }

  @Test
  void whatWaitsIsNotANavigationOnceTheScriptArrives() {
    messenger.followNavigation();
    messenger.boot(ada());
    fake.navigate("/b");
    fake.advanceMillis(300);
    fake.loadScript();
    fake.signalUrl();
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA);
  }

  @Test
  void otherCallsKeepTheirOrder() {
    messenger.boot(ada());
    messenger.show();
    messenger.trackEvent("a");
    messenger.hide();
    messenger.show();
    fake.loadScript();
    messenger.trackEvent("b");
    assertCalls(
        BOOT_ADA, "['show']", "['trackEvent','a']", "['hide']", "['show']", "['trackEvent','b']");
  }

  @Test
  void onlyTheNewestHundredWaitAndTheRestIsTold() {
    messenger.boot(ada());
    for (int i = 1; i <= 105; i++) {
      messenger.trackEvent("e" + i);
    }
    assertEquals(101, fake.waiting().size());
    assertEquals("[\"trackEvent\",\"e6\"]", fake.waiting().get(1));
    assertEquals("[\"trackEvent\",\"e105\"]", fake.waiting().get(100));
    assertErrors(CALLS_DROPPED);
  }

  @Test
  void heldCallsCountAmongTheHundredThatWait() {
    for (int i = 1; i <= 60; i++) {
      messenger.trackEvent("held" + i);
    }
    messenger.boot(ada());
    for (int i = 1; i <= 50; i++) {
      messenger.trackEvent("e" + i);
    }
    assertEquals(101, fake.waiting().size());
    assertEquals("[\"trackEvent\",\"held11\"]", fake.waiting().get(1));
  }

  @Test
  void aQueueThatHasDrainedStartsAnew() {
    messenger.boot(ada());
    for (int i = 1; i <= 100; i++) {
      messenger.trackEvent("e" + i);
    }
    fake.loadScript();
    messenger.trackEvent("live");
    assertEquals(102, fake.calls().size());
    assertErrors();
  }

  @Test
  void whatHasDrainedBeforeAListenerHearsWaitsNoMore() {
    messenger.boot(ada());
    for (int i = 1; i <= 100; i++) {
      messenger.trackEvent("e" + i);
    }
    messenger.onUnreadCountChange(count -> messenger.trackEvent("inner"));
    fake.loadScript();
    assertEquals(103, fake.calls().size());
    assertErrors();
  }

  @Test
  void eachSessionTellsOfItsOwnOverflow() {
    messenger.boot(ada());
    for (int i = 1; i <= 103; i++) {
      messenger.trackEvent("e" + i);
    }
    messenger.boot(bob());
    for (int i = 1; i <= 103; i++) {
      messenger.trackEvent("e" + i);
    }
    assertErrors(CALLS_DROPPED, CALLS_DROPPED);
  }

  @Test
  void roundsOfLoginAndLogoutLeaveOneSessionInTheQueue() {
    for (int i = 0; i < 50; i++) {
      messenger.boot(ada().attribute("round", i));
      messenger.show();
      messenger.shutdown();
    }
    messenger.boot(bob());
    assertCalls(SHUTDOWN, BOOT_BOB);
  }

  @Test
  void whatDrainsIsChargedWhenTheFunctionIsFirstSeenLive() {
    messenger.boot(ada());
    messenger.update(User.changes().attribute("apples", 1));
    assertEquals(20, messenger.remainingUpdates());
    fake.loadScript();
    assertEquals(19, messenger.remainingUpdates());
  }

  @Test
  void aStubThatSaysThatItIsBootedIsNotLive() {
    messenger.boot(ada());
    fake.breakScript();
    messenger.update(User.changes().attribute("apples", 1));
    assertCalls("['boot',{'app_id':'abc12345','user_id':'ada','apples':1}]");
    assertFalse(fake.waiting().isEmpty());
  }

  @Test
  void dataOfAListenerThatHearsWhileTheQueueDrainsIsNotLost() {
    messenger.onUnreadCountChange(
        count -> messenger.update(User.changes().attribute("unread", count)));
    messenger.boot(ada());
    fake.loadScript();
    assertCalls(
        BOOT_ADA, "['onUnreadCountChange',function]", "['update',{'user_id':'ada','unread':0}]");
    assertEquals(18, messenger.remainingUpdates());
  }

  @Test
  void aListenerThatThrowsWhileTheQueueDrainsDoesNotKeepTheWidgetFromInstalling() {
    messenger.onUnreadCountChange(
        count -> {
          throw new IllegalStateException("boom");
        });
    messenger.boot(ada());
    messenger.show();
    fake.loadScript();
    assertTrue(fake.waiting().isEmpty());
    assertTrue(fake.isOpen());
    assertEquals(1, errors.size());
  }

  @Test
  void shutdownInAListenerWhileTheQueueDrainsEndsTheSession() {
    messenger.onUnreadCountChange(count -> messenger.shutdown());
    messenger.boot(ada());
    messenger.trackEvent("secret");
    fake.loadScript();
    assertCalls(BOOT_ADA, "['onUnreadCountChange',function]", SHUTDOWN);
    assertEquals(19, messenger.remainingUpdates());
  }

  @Test
  void companiesOfSeveralUpdatesAllArrive() {
    messenger.boot(ada());
    messenger.update(User.changes().company(company("c1")));
    messenger.update(User.changes().company(company("c2")));
    assertCalls(
        "['boot',{'app_id':'abc12345','user_id':'ada','companies':"
            + "[{'id':'c1','name':'Of c1'},{'id':'c2','name':'Of c2'}]}]");
  }

  @Test
  void aCompanyJoinsAListOfThem() {
    messenger.boot(ada().companies(company("c1"), company("c2")));
    messenger.update(User.changes().company(company("c3")));
    assertCalls(
        "['boot',{'app_id':'abc12345','user_id':'ada','companies':"
            + "[{'id':'c1','name':'Of c1'},{'id':'c2','name':'Of c2'},{'id':'c3','name':'Of c3'}]}]");
  }

  @Test
  void whatIsSaidTwiceOfOneCompanyIsMerged() {
    messenger.boot(ada().company(company("c1").plan("old").industry("fruit")));
    messenger.update(User.changes().company(company("c1").plan("new")));
    assertCalls(
        "['boot',{'app_id':'abc12345','user_id':'ada','company':"
            + "{'id':'c1','name':'Of c1','plan':'new','industry':'fruit'}}]");
  }

  @Test
  void aCompanyCanBeLeftAndJoinedAgain() {
    messenger.boot(ada().company(company("c1")));
    messenger.update(User.changes().company(company("c1").leave()));
    assertCalls(
        "['boot',{'app_id':'abc12345','user_id':'ada','company':"
            + "{'id':'c1','name':'Of c1','remove':true}}]");
    messenger.update(User.changes().company(company("c1")));
    assertCalls(
        "['boot',{'app_id':'abc12345','user_id':'ada','company':{'id':'c1','name':'Of c1'}}]");
  }

  private static Company company(String id) {
    return Company.withId(id).name("Of " + id);
  }

  @Test
  void aQueueThatDrainsWhileANavigationSettlesIsThatNavigationsPing() {
    messenger.followNavigation();
    messenger.boot(ada());
    fake.navigate("/b");
    fake.advanceMillis(20);
    fake.loadScript();
    messenger.isBooted();
    fake.advanceMillis(300);
    assertEquals(1, fake.pings().size());
    assertEquals("https://app.example.test/b", fake.pings().get(0).url());
  }

  @Test
  void aQueueThatDrainsWhileAReportedNavigationSettlesIsThatNavigationsPing() {
    messenger.boot(ada());
    messenger.navigated();
    fake.advanceMillis(20);
    fake.loadScript();
    fake.advanceMillis(300);
    assertEquals(1, fake.pings().size());
  }

  @Test
  void aNavigationAfterTheQueueHasDrainedIsAnother() {
    messenger.followNavigation();
    messenger.boot(ada());
    fake.navigate("/b");
    fake.advanceMillis(20);
    fake.loadScript();
    fake.navigate("/c");
    fake.advanceMillis(300);
    assertEquals(2, fake.pings().size());
    assertEquals("https://app.example.test/c", fake.pings().get(1).url());
  }

  @Test
  void aQueueThatIsDroppedAtAShutdownCostsNothing() {
    messenger.boot(ada());
    messenger.update(User.changes().attribute("apples", 1));
    messenger.shutdown();
    fake.loadScript();
    assertEquals(20, messenger.remainingUpdates());
    assertEquals(List.of(), fake.pings());
  }

  @Test
  void aBootThatDrainedIntoABrokenWidgetCountsAfterTheShutdown() {
    messenger.boot(ada());
    fake.throwInQueue();
    fake.loadScript();
    messenger.shutdown();
    assertEquals(1, fake.pings().size());
    assertEquals(19, messenger.remainingUpdates());
  }

  @Test
  void aCompanyOfSeveralCanBeLeftAndJoinedAgain() {
    messenger.boot(ada().companies(company("c1").leave(), company("c2")));
    messenger.update(User.changes().company(company("c1")));
    assertCalls(
        "['boot',{'app_id':'abc12345','user_id':'ada','companies':"
            + "[{'id':'c1','name':'Of c1'},{'id':'c2','name':'Of c2'}]}]");
  }
}
