/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.Company;
import io.github.intercomclient.User;
import io.github.intercomclient.page.Action;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTest extends SessionTest {

  @Test
  void navigationsMayUseFifteenOfTwenty() {
    bootLive();
    for (int i = 0; i < 40; i++) {
      messenger.update();
    }
    assertEquals(15, fake.calls().size());
    assertEquals(5, messenger.remainingUpdates());
  }

  @Test
  void dataMayUseAllTwenty() {
    bootLive();
    for (int i = 1; i <= 40; i++) {
      messenger.update(User.changes().attribute("apples", i));
    }
    assertEquals(20, fake.calls().size());
    assertEquals(0, messenger.remainingUpdates());
  }

  @Test
  void dataMayUseTheQuarterThatNavigationsLeave() {
    bootLive();
    for (int i = 0; i < 40; i++) {
      messenger.update();
    }
    for (int i = 1; i <= 40; i++) {
      messenger.update(User.changes().attribute("apples", i));
    }
    assertEquals(20, fake.calls().size());
  }

  @Test
  void dataOverTheBudgetMergesAndArrivesWhenTheWindowTurns() {
    bootLive();
    exhaust();
    messenger.update(User.changes().attribute("apples", 1).attribute("pears", 1));
    messenger.update(User.changes().attribute("apples", 2).clear("plums"));
    fake.advanceMillis(30 * 60 * 1000 - 1);
    assertEquals(20, fake.calls().size());
    fake.advanceMillis(1);
    assertCallsFrom(20, "['update',{'user_id':'ada','apples':2,'pears':1,'plums':null}]");
    fake.advance(120);
    assertEquals(21, fake.calls().size());
  }

  @Test
  void navigationsOverTheBudgetBecomeOne() {
    bootLive();
    for (int i = 0; i < 40; i++) {
      messenger.update();
    }
    fake.advance(30);
    assertCallsFrom(15, UPDATE);
    fake.advance(120);
    assertEquals(16, fake.calls().size());
  }

  @Test
  void oneCallCarriesNavigationAndData() {
    bootLive();
    exhaust();
    messenger.update();
    messenger.update(User.changes().attribute("apples", 1));
    messenger.update();
    fake.advance(30);
    assertCallsFrom(20, "['update',{'user_id':'ada','apples':1}]");
    fake.advance(120);
    assertEquals(21, fake.calls().size());
  }

  @Test
  void dataTakesAWaitingNavigationWithIt() {
    bootLive();
    for (int i = 0; i < 40; i++) {
      messenger.update();
    }
    messenger.update(User.changes().attribute("apples", 1));
    fake.advance(120);
    assertCallsFrom(15, "['update',{'user_id':'ada','apples':1}]");
  }

  @Test
  void heldDataIsSentWithTheIdentityOfThatMoment() {
    bootLive();
    exhaust();
    messenger.update(User.changes().attribute("apples", 1));
    messenger.update(User.changes().email("ada@example.com").userHash(hash("h")));
    fake.advance(30);
    assertCallsFrom(
        20,
        "['update',{'user_id':'ada','email':'ada@example.com','user_hash':'"
            + hash("h")
            + "','apples':1}]");
  }

  @Test
  void theWindowSlides() {
    bootLive();
    assertEquals(19, messenger.remainingUpdates());
    fake.advance(10);
    for (int i = 1; i <= 30; i++) {
      messenger.update(User.changes().attribute("apples", i));
    }
    assertEquals(20, fake.calls().size());
    fake.advance(20);
    // The boot has left the window, the updates have not.
    assertCallsFrom(20, "['update',{'user_id':'ada','apples':30}]");
    assertEquals(0, messenger.remainingUpdates());
    fake.advance(10);
    assertEquals(19, messenger.remainingUpdates());
  }

  @Test
  void theVendorDropsNothing() {
    bootLive();
    for (int minute = 0; minute < 300; minute++) {
      messenger.update(User.changes().attribute("minute", minute));
      fake.navigate("/" + minute);
      messenger.update();
      fake.advance(1);
    }
    fake.advance(60);
    assertEquals(0, fake.droppedPings().size());
    assertEquals(
        "{\"app_id\":\"abc12345\",\"user_id\":\"ada\",\"minute\":299}",
        fake.pings().get(fake.pings().size() - 1).data());
  }

  @Test
  void shutdownDropsWhatWaits() {
    bootLive();
    exhaust();
    messenger.update(User.changes().attribute("secret", 1));
    messenger.shutdown();
    messenger.boot(bob());
    fake.advance(120);
    assertEquals(0, fake.calls().stream().filter(call -> call.contains("secret")).count());
  }

  @Test
  void shutdownDoesNotResetTheBudget() {
    bootLive();
    exhaust();
    messenger.shutdown();
    assertEquals(0, messenger.remainingUpdates());
    messenger.boot(bob());
    messenger.update(User.changes().attribute("apples", 1));
    assertCallsFrom(20, SHUTDOWN, BOOT_BOB);
  }

  @Test
  void bootsGoAlwaysAndCount() {
    bootLive();
    exhaust();
    for (int i = 0; i < 5; i++) {
      messenger.boot(ada());
    }
    assertEquals(25, fake.calls().size());
    assertEquals(0, messenger.remainingUpdates());
    fake.advance(29);
    messenger.boot(ada());
    messenger.update(User.changes().attribute("apples", 1));
    fake.advance(1);
    // 26 were sent, the newest 20 decide: one of them has just left, 19 and this one are in.
    assertEquals(1, fake.calls().stream().filter(call -> call.contains("apples")).count());
  }

  @Test
  void dataThatWaitsDoesNotUndoABoot() {
    bootLive();
    exhaust();
    messenger.update(User.changes().attribute("apples", 1).attribute("pears", 1));
    messenger.boot(ada().attribute("apples", 2));
    fake.advance(30);
    assertCallsFrom(
        20,
        "['boot',{'app_id':'abc12345','user_id':'ada','apples':2,'pears':1}]",
        "['update',{'user_id':'ada','apples':2,'pears':1}]");
  }

  @Test
  void dataOfABootOverTheBudgetArrivesWhenTheWindowTurns() {
    bootLive();
    exhaust();
    messenger.boot(ada().attribute("apples", 2));
    fake.advance(31);
    assertEquals(
        "{\"app_id\":\"abc12345\",\"user_id\":\"ada\",\"apples\":2}",
        fake.pings().get(fake.pings().size() - 1).data());
  }

  @Test
  void theLimitIsTheBuilders() {
    messenger = fake.builder("abc12345").updateLimit(4).build();
    bootLive();
    for (int i = 0; i < 10; i++) {
      messenger.update();
    }
    assertEquals(3, fake.calls().size());
    for (int i = 1; i < 10; i++) {
      messenger.update(User.changes().attribute("apples", i));
    }
    assertEquals(4, fake.calls().size());
  }

  @Test
  void aLimitOfOneSendsTheBootAndThenOneUpdateInEachWindow() {
    messenger = fake.builder("abc12345").updateLimit(1).build();
    bootLive();
    messenger.update();
    messenger.update(User.changes().attribute("apples", 1));
    fake.advance(30);
    assertCallsFrom(1, "['update',{'user_id':'ada','apples':1}]");
  }

  @Test
  void aBootAfterALateTimerCarriesWhatWaits() {
    // A sleeping computer runs its timers late: the boot comes when there is room again.
    List<Action> timers = new ArrayList<>();
    List<Action> removed = new ArrayList<>();
    messenger =
        fake.builder("abc12345")
            .page(
                PageDecorator.onTimer(
                    fake.page(),
                    (millis, action) -> {
                      timers.add(action);
                      return () -> removed.add(action);
                    }))
            .build();
    bootLive();
    exhaust();
    messenger.update(User.changes().attribute("apples", "old").attribute("pears", 1));
    fake.advance(31);
    int before = fake.calls().size();
    messenger.boot(ada().attribute("apples", "new"));
    timers.removeAll(removed);
    timers.forEach(Action::run);
    assertCallsFrom(
        before, "['boot',{'app_id':'abc12345','user_id':'ada','apples':'new','pears':1}]");
  }

  @Test
  void companiesOfSeveralUpdatesAllArriveWhenTheWindowTurns() {
    bootLive();
    exhaust();
    messenger.update(User.changes().company(Company.withId("c1").name("One").plan("old")));
    messenger.update(User.changes().company(Company.withId("c2").name("Two")));
    messenger.update(User.changes().company(Company.withId("c1").name("One").plan("new")));
    fake.advance(30);
    assertCallsFrom(
        20,
        "['update',{'user_id':'ada','companies':"
            + "[{'id':'c1','name':'One','plan':'new'},{'id':'c2','name':'Two'}]}]");
  }

  @Test
  void oneCompanyThatWaitsStaysOne() {
    bootLive();
    exhaust();
    messenger.update(User.changes().company(Company.withId("c1").name("One")));
    fake.advance(30);
    assertCallsFrom(20, "['update',{'user_id':'ada','company':{'id':'c1','name':'One'}}]");
  }

  @Test
  void aViewThatSendsTheSameAgainAndAgainLeavesRoomForTheNextChange() {
    bootLive();
    for (int i = 0; i < 25; i++) {
      messenger.update(User.changes().attribute("apples", 1));
      fake.advanceMillis(20);
    }
    messenger.update(User.changes().attribute("apples", 2));
    assertCallsFrom(
        1, "['update',{'user_id':'ada','apples':1}]", "['update',{'user_id':'ada','apples':2}]");
    assertEquals(17, messenger.remainingUpdates());
    assertEquals(List.of(), fake.droppedPings());
  }

  @Test
  void dataThatChangesThereAndBackIsSentEachTime() {
    bootLive();
    messenger.update(User.changes().attribute("apples", 1));
    messenger.update(User.changes().attribute("apples", 2));
    messenger.update(User.changes().attribute("apples", 1));
    assertEquals(4, fake.calls().size());
    assertEquals(4, fake.pings().size());
  }

  @Test
  void theSameDataAfterAMinuteIsSentAgain() {
    bootLive();
    messenger.update(User.changes().attribute("apples", 1));
    fake.advanceMillis(59_999);
    messenger.update(User.changes().attribute("apples", 1));
    assertEquals(2, fake.calls().size());
    fake.advanceMillis(1);
    messenger.update(User.changes().attribute("apples", 1));
    assertEquals(3, fake.calls().size());
  }

  @Test
  void theSameDataFromAnotherUrlIsSentAgain() {
    bootLive();
    messenger.update(User.changes().attribute("apples", 1));
    fake.navigate("/b");
    messenger.update(User.changes().attribute("apples", 1));
    assertEquals(3, fake.pings().size());
  }

  @Test
  void theSameDataAfterSomethingElseIsSentAgain() {
    bootLive();
    messenger.update(User.changes().attribute("apples", 1));
    messenger.update();
    messenger.update(User.changes().attribute("apples", 1));
    messenger.boot(ada());
    messenger.update(User.changes().attribute("apples", 1));
    assertEquals(6, fake.calls().size());
  }

  @Test
  void theSameDataOfTheNextSessionIsSentAgain() {
    bootLive();
    messenger.update(User.changes().attribute("apples", 1));
    messenger.shutdown();
    messenger.boot(ada());
    messenger.update(User.changes().attribute("apples", 1));
    assertCallsFrom(4, "['update',{'user_id':'ada','apples':1}]");
  }

  @Test
  void whatHasWaitedForRoomIsNotSentAgainRightAfter() {
    bootLive();
    exhaust();
    messenger.update(User.changes().attribute("apples", 1));
    fake.advance(30);
    messenger.update(User.changes().attribute("apples", 1));
    assertEquals(21, fake.calls().size());
  }

  @Test
  void dataThatWaitsIsSentWithTheIdentityGivenLast() {
    bootLive();
    exhaust();
    messenger.update(User.changes().attribute("apples", 1));
    messenger.boot(ada().email("ada@example.com").userHash(hash("ada")));
    messenger.update(User.changes().email("new@example.com"));
    fake.advance(31);
    String last = fake.calls().get(fake.calls().size() - 1);
    assertTrue(last.contains("new@example.com") && last.contains(hash("ada")), last);
  }
}
