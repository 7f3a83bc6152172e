/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.ScriptState;
import io.github.intercomclient.User;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The user sets the computer's clock. */
class ClockTest extends SessionTest {
  private static final double DAY = 24 * 60 * 60 * 1000;

  private int timers;

  @BeforeEach
  void countTimers() {
    messenger =
        fake.builder("abc12345")
            .onError(errors::add)
            .page(
                PageDecorator.onTimer(
                    fake.page(),
                    (millis, action) -> {
                      timers++;
                      return null;
                    }))
            .build();
  }

  private long pingsWith(String name) {
    return fake.pings().stream().filter(ping -> ping.data().contains(name)).count();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-30, -1, 1, 30})
  void dataThatWaitsArrivesOnceAndFewTimersRun(double days) {
    bootLive();
    exhaust();
    messenger.update(User.changes().attribute("apples", 1));
    fake.moveClock(days * DAY);
    timers = 0;
    for (int i = 0; i < 20; i++) {
      fake.advanceMillis(100);
      messenger.remainingUpdates();
    }
    assertTrue(timers < 3, timers + " timers");
    fake.advance(61);
    assertEquals(1, pingsWith("apples"));
    assertEquals(List.of(), fake.droppedPings());
    assertTrue(timers < 10, timers + " timers");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-30, -1, 1, 30})
  void dataThatNobodyAsksAboutArrivesWhenTheWindowTurns(double days) {
    bootLive();
    exhaust();
    messenger.update(User.changes().attribute("apples", 1));
    fake.moveClock(days * DAY);
    fake.advance(31);
    assertEquals(1, pingsWith("apples"));
  }

  @Test
  void aClockThatIsSetBackLeavesRoomAfterAWindow() {
    bootLive();
    exhaust();
    fake.moveClock(-DAY);
    assertEquals(0, messenger.remainingUpdates());
    fake.advance(31);
    messenger.update(User.changes().attribute("apples", 1));
    assertEquals(1, pingsWith("apples"));
  }

  @Test
  void aClockThatIsSetForwardDoesNotFloodTheVendor() {
    bootLive();
    exhaust();
    fake.moveClock(DAY);
    for (int i = 1; i <= 10; i++) {
      messenger.update(User.changes().attribute("apples", i));
    }
    fake.advance(61);
    assertEquals(List.of(), fake.droppedPings());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-30, -1})
  void aScriptThatHangsIsBlockedThoughTheClockIsSetBack(double days) {
    messenger.onStateChange(state -> heard.add(state.name()));
    messenger.boot(ada());
    fake.advanceMillis(10_000);
    fake.moveClock(days * DAY);
    fake.advanceMillis(21_000);
    assertHeard("LOADING", "BLOCKED");
    assertEquals(ScriptState.BLOCKED, messenger.state());
    assertErrors(SCRIPT_OVERDUE);
  }

  @Test
  void aScriptThatComesLateIsWatchedNoLongerThanItsTimeThoughTheClockIsSetBack() {
    messenger.onStateChange(state -> heard.add(state.name()));
    messenger.boot(ada());
    fake.advance(1);
    fake.breakScript();
    fake.moveClock(-DAY);
    fake.advance(1);
    int before = timers;
    fake.advance(10);
    assertEquals(before, timers);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-30, -1, 1})
  void aNavigationIsToldThoughTheClockIsSetWhileItSettles(double days) {
    messenger.followNavigation();
    bootLive();
    fake.navigate("/b");
    fake.moveClock(days * DAY);
    fake.advanceMillis(300);
    messenger.navigated();
    fake.moveClock(-days * DAY);
    fake.advanceMillis(300);
    assertCallsFrom(1, UPDATE, UPDATE);
  }

  @Test
  void theSameDataIsSentAgainThoughTheClockIsSetBack() {
    bootLive();
    messenger.update(User.changes().attribute("apples", 1));
    fake.moveClock(-DAY);
    fake.advance(2);
    messenger.update(User.changes().attribute("apples", 1));
    assertEquals(2, pingsWith("apples"));
  }
}
