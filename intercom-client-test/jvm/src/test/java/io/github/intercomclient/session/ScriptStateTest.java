/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.Registration;
import io.github.intercomclient.ScriptLoading;
import io.github.intercomclient.ScriptState;
import io.github.intercomclient.User;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptStateTest extends SessionTest {

  private void watch() {
    messenger.onStateChange(state -> heard.add(state.name()));
  }

  @Test
  void statesFollowTheScript() {
    watch();
    assertEquals(ScriptState.NEW, messenger.state());
    messenger.boot(ada());
    assertEquals(ScriptState.LOADING, messenger.state());
    fake.loadScript();
    assertEquals(ScriptState.LIVE, messenger.state());
    fake.advanceMillis(250);
    assertHeard("LOADING", "LIVE");
  }

  @Test
  void aScriptThatFailsIsBlockedAndTold() {
    watch();
    messenger.boot(ada());
    fake.blockScript();
    assertEquals(ScriptState.BLOCKED, messenger.state());
    fake.advanceMillis(250);
    assertHeard("LOADING", "BLOCKED");
    assertErrors(SCRIPT_FAILED);
  }

  @Test
  void aScriptThatIsNotLiveInTimeIsBlocked() {
    watch();
    messenger.boot(ada());
    fake.advanceMillis(19_999);
    assertEquals(ScriptState.LOADING, messenger.state());
    fake.advanceMillis(1);
    assertEquals(ScriptState.BLOCKED, messenger.state());
    fake.advanceMillis(250);
    assertHeard("LOADING", "BLOCKED");
  }

  @Test
  void aLoaderWithoutTheRestIsBlockedInTime() {
    messenger.boot(ada());
    fake.breakScript();
    fake.advanceMillis(20_000);
    assertEquals(ScriptState.BLOCKED, messenger.state());
  }

  @Test
  void liveStillFollowsIfItComesLate() {
    watch();
    messenger.boot(ada());
    fake.advanceMillis(60_000);
    fake.loadScript();
    fake.advanceMillis(500);
    assertHeard("LOADING", "BLOCKED", "LIVE");
  }

  @Test
  void aLateLoaderIsWatchedForTwentySecondsAndNoLonger() {
    watch();
    messenger.boot(ada());
    fake.advanceMillis(60_000);
    fake.breakScript();
    fake.advance(10);
    assertHeard("LOADING", "BLOCKED");
  }

  @Test
  void liveIsNoticedAtAnyCall() {
    messenger.boot(ada());
    fake.loadScript();
    messenger.update(User.changes().attribute("apples", 1));
    assertCalls(BOOT_ADA, "['update',{'user_id':'ada','apples':1}]");
  }

  @Test
  void aCallThatNoticesLiveTellsItAtOnce() {
    watch();
    messenger.boot(ada());
    fake.loadScript();
    assertHeard("LOADING");
    messenger.show();
    assertHeard("LOADING", "LIVE");
  }

  @Test
  void theNextSessionWatchesAScriptThatIsStillOnItsWay() {
    watch();
    messenger.boot(ada());
    fake.advanceMillis(300);
    messenger.shutdown();
    messenger.boot(bob());
    fake.advanceMillis(10);
    fake.loadScript();
    fake.advanceMillis(250);
    assertHeard("LOADING", "LIVE");
  }

  @Test
  void retryBringsABlockedScriptBackWithTheSameQueue() {
    messenger.boot(ada());
    messenger.show();
    fake.blockScript();
    messenger.retry();
    assertEquals(ScriptState.LOADING, messenger.state());
    assertEquals(2, fake.scriptRequests());
    fake.loadScript();
    assertEquals(ScriptState.LIVE, messenger.state());
    assertCalls(BOOT_ADA, "['show']");
    assertEquals(1, fake.pings().size());
  }

  @Test
  void retryGetsPastAStubThatSaysThatItIsBooted() {
    messenger.boot(ada());
    fake.breakScript();
    fake.advanceMillis(20_000);
    messenger.retry();
    fake.loadScript();
    assertEquals(ScriptState.LIVE, messenger.state());
    assertEquals(1, fake.pings().size());
  }

  @Test
  void dataJoinsTheQueuedBootAfterARetry() {
    messenger.boot(ada());
    fake.blockScript();
    messenger.retry();
    messenger.update(User.changes().attribute("apples", 1));
    assertCalls("['boot',{'app_id':'abc12345','user_id':'ada','apples':1}]");
  }

  @Test
  void retryDoesNothingInAnyOtherState() {
    messenger.retry();
    assertEquals(0, fake.scriptRequests());
    messenger.boot(ada());
    messenger.retry();
    assertEquals(1, fake.scriptRequests());
    fake.loadScript();
    messenger.retry();
    assertEquals(1, fake.scriptRequests());
  }

  @Test
  void itRetriesByItselfWhenOnlineFiveTimesAtMost() {
    messenger.boot(ada());
    fake.blockScript();
    for (int i = 0; i < 10; i++) {
      fake.comeOnline();
      fake.advance(1);
    }
    assertEquals(6, fake.scriptRequests());
  }

  @Test
  void comingOnlineWithNothingToRetryUsesNoneOfTheFive() {
    messenger.boot(ada());
    for (int i = 0; i < 10; i++) {
      fake.comeOnline();
    }
    fake.blockScript();
    fake.comeOnline();
    assertEquals(2, fake.scriptRequests());
  }

  @Test
  void timeAloneDoesNotRetry() {
    messenger.boot(ada());
    fake.blockScript();
    fake.advance(600);
    assertEquals(1, fake.scriptRequests());
  }

  @Test
  void onlineMeansNothingToALiveWidget() {
    bootLive();
    fake.comeOnline();
    fake.advance(1);
    fake.comeOnline();
    assertEquals(1, fake.scriptRequests());
  }

  @Test
  void aRemovedStateListenerHearsNothing() {
    Registration registration = messenger.onStateChange(state -> heard.add(state.name()));
    registration.remove();
    messenger.boot(ada());
    fake.loadScript();
    fake.advance(1);
    assertHeard();
  }

  @Test
  void aStateListenerThatThrowsIsTold() {
    messenger.onStateChange(
        state -> {
          throw new IllegalStateException("boom");
        });
    watch();
    messenger.boot(ada());
    fake.advanceMillis(0);
    assertHeard("LOADING");
    assertErrors("onStateChange threw java.lang.IllegalStateException: boom");
  }

  @Test
  void aWidgetThatThrowsIsTold() {
    messenger =
        fake.builder("abc12345")
            .onError(errors::add)
            .page(
                PageDecorator.onCall(
                    fake.page(),
                    call -> {
                      if (call.get(0).equals("show")) {
                        throw new IllegalStateException("broken widget");
                      }
                    }))
            .build();
    bootLive();
    messenger.show();
    messenger.hide();
    assertCalls(BOOT_ADA, "['hide']");
    assertErrors("show threw java.lang.IllegalStateException: broken widget");
  }

  @Test
  void aBootThatWaitsForTheAppToLoadIsNewAndLooksForNothing() {
    List<Double> timers = new ArrayList<>();
    messenger =
        fake.builder("abc12345")
            .load(ScriptLoading.MANUAL)
            .page(
                PageDecorator.onTimer(
                    fake.page(),
                    (millis, action) -> {
                      timers.add(millis);
                      return null;
                    }))
            .build();
    watch();
    messenger.boot(ada());
    fake.advance(60);
    assertEquals(ScriptState.NEW, messenger.state());
    assertTrue(timers.size() < 5, timers.size() + " timers");
  }

  @Test
  void nobodyLooksForTheScriptWhenNobodyListens() {
    messenger.onStateChange(state -> heard.add("" + state)).remove();
    messenger.boot(ada());
    fake.loadScript();
    fake.advance(1);
    assertHeard();
  }

  @Test
  void comingOnlineAfterAShutdownFetchesNothing() {
    messenger.boot(ada());
    fake.blockScript();
    messenger.shutdown();
    int before = fake.scriptRequests();
    fake.comeOnline();
    assertEquals(before, fake.scriptRequests());
  }

  @Test
  void aWidgetThatWentAfterTheShutdownIsMissedByTheNextBoot() {
    bootLive();
    messenger.shutdown();
    fake.page().removeScript("");
    messenger.boot(bob());
    assertErrors(SCRIPT_GONE);
  }

  @Test
  void anAdoptedWidgetThatWentIsFetchedWhenTheBrowserComesOnline() {
    fake.setIntercomSetting("app_id", "abc12345");
    fake.addSnippet("abc12345");
    fake.loadScript();
    messenger = create();
    fake.page().removeScript("");
    messenger.update();
    fake.comeOnline();
    fake.advanceMillis(10);
    assertEquals(2, fake.scriptRequests());
  }
}
