/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.Appearance;
import io.github.intercomclient.Registration;
import io.github.intercomclient.ScriptLoading;
import io.github.intercomclient.ScriptState;
import io.github.intercomclient.User;
import io.github.intercomclient.page.Action;
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

  @Test
  void aPersonWhoseBootDrainedIntoABrokenWidgetIsBootedAgainByARetry() {
    messenger.boot(ada().userHash(hash("ada")));
    fake.throwInQueue();
    messenger.trackEvent("behind");
    fake.loadScript();
    messenger.update(User.changes().attribute("apples", 1));
    fake.advanceMillis(20_000);
    assertEquals(ScriptState.BLOCKED, messenger.state());
    assertErrors(SCRIPT_OVERDUE);

    messenger.retry();
    fake.advanceMillis(300);

    assertEquals(ScriptState.LIVE, messenger.state());
    assertTrue(messenger.isBooted());
    String ada = "'user_id':'ada','user_hash':'" + hash("ada") + "'";
    assertCallsFrom(
        2,
        "['boot',{'app_id':'abc12345'," + ada + ",'apples':1}]",
        "['trackEvent','behind']",
        "['update',{" + ada + ",'apples':1}]");
    assertTrue(fake.pings().stream().allMatch(ping -> ping.data().contains("\"ada\"")));
  }

  @Test
  void aBootThatTheWidgetTookButNeverExecutedIsPostedAgain() {
    fake.takeQueueAtOnce();
    fake.throwInQueue();
    messenger.onShow(() -> heard.add("show"));
    messenger.boot(ada());
    messenger.update(User.changes().attribute("apples", 1));
    fake.loadScript();
    assertEquals(List.of(), fake.pings());
    messenger.update(User.changes().attribute("pears", 1));
    fake.advanceMillis(20_000);
    messenger.retry();
    fake.advanceMillis(300);
    fake.open();
    assertEquals(ScriptState.LIVE, messenger.state());
    assertHeard("show");
    String told = fake.pings().toString();
    assertTrue(fake.pings().get(0).data().contains("\"ada\",\"apples\":1"), told);
    assertTrue(told.contains("\"pears\":1"), told);
  }

  @Test
  void anUpdateThatTheWidgetTookButNeverExecutedIsPostedAgain() {
    fake.takeQueueAtOnce();
    messenger.boot(ada());
    fake.throwInQueue();
    fake.loadScript();
    fake.throwInQueue();
    messenger.update(User.changes().attribute("apples", 1));
    fake.advanceMillis(20_000);
    messenger.retry();
    fake.advanceMillis(20_000);
    messenger.retry();
    fake.advanceMillis(300);
    assertEquals(ScriptState.LIVE, messenger.state());
    assertTrue(fake.pings().toString().contains("\"apples\":1"), fake.pings().toString());
  }

  @Test
  void whatIsPostedAgainCountsAgain() {
    messenger.boot(ada());
    fake.throwInQueue();
    fake.loadScript();
    fake.advanceMillis(20_000);
    messenger.retry();
    fake.advanceMillis(300);
    assertEquals(2, fake.pings().size());
    assertEquals(18, messenger.remainingUpdates());
  }

  @Test
  void aRetryOfAScriptThatHangsAsksAtAnotherAddress() {
    messenger.boot(ada());
    fake.advanceMillis(20_000);
    messenger.retry();
    assertEquals("https://widget.intercom.io/widget/abc12345?retry", fake.scriptUrl());
    fake.advanceMillis(20_000);
    messenger.retry();
    assertEquals("https://widget.intercom.io/widget/abc12345?retry&retry", fake.scriptUrl());
  }

  @Test
  void aRetryOfAScriptThatHasFailedAsksAtTheSameAddress() {
    messenger.boot(ada());
    fake.blockScript();
    messenger.retry();
    assertEquals("https://widget.intercom.io/widget/abc12345", fake.scriptUrl());
  }

  @Test
  void aLateErrorOfARequestThatWasGivenUpDoesNotCount() {
    List<Action> failures = new ArrayList<>();
    messenger =
        fake.builder("abc12345")
            .onError(errors::add)
            .page(PageDecorator.onScript(fake.page(), failures::add))
            .build();
    messenger.boot(ada());
    fake.advanceMillis(20_000);
    messenger.retry();
    failures.get(0).run();
    assertEquals(ScriptState.LOADING, messenger.state());
    assertErrors(SCRIPT_OVERDUE);
    failures.get(1).run();
    assertEquals(ScriptState.BLOCKED, messenger.state());
    assertErrors(SCRIPT_OVERDUE, SCRIPT_FAILED);
  }

  @Test
  void anErrorOfAScriptThatRunsDoesNotCount() {
    List<Action> failures = new ArrayList<>();
    messenger =
        fake.builder("abc12345")
            .onError(errors::add)
            .page(PageDecorator.onScript(fake.page(), failures::add))
            .build();
    bootLive();
    failures.get(0).run();
    assertEquals(ScriptState.LIVE, messenger.state());
    assertErrors();
  }

  @Test
  void aScriptThatIsLiveIsNotAskedFor() {
    List<Action> requests = new ArrayList<>();
    fake.addSnippet("abc12345");
    fake.loadScript();
    messenger =
        fake.builder("abc12345").page(PageDecorator.onScript(fake.page(), requests::add)).build();
    messenger.boot(ada());
    messenger.load();
    assertEquals(List.of(), requests);
  }

  @Test
  void thatTheScriptIsGoneIsToldOnce() {
    watch();
    bootSeenLive();
    fake.removeWidget();
    messenger.show();
    messenger.update(User.changes().attribute("apples", 1));
    fake.advance(5);
    assertErrors(SCRIPT_GONE);
    assertEquals(ScriptState.BLOCKED, messenger.state());
    assertEquals("BLOCKED", heard.get(heard.size() - 1));
  }

  @Test
  void aWidgetThatGoesBeforeItWasSeenIsMissedToo() {
    bootLive();
    fake.removeWidget();
    messenger.update(User.changes().attribute("apples", 1));
    assertErrors(SCRIPT_GONE);
    assertCallsFrom(1, "['boot',{'app_id':'abc12345','user_id':'ada','apples':1}]");
  }

  @Test
  void aRetryAfterTheScriptIsGoneBringsItBackWithTheSession() {
    messenger.onShow(() -> heard.add("show"));
    bootSeenLive();
    fake.removeWidget();
    messenger.update(User.changes().attribute("apples", 1));
    messenger.retry();
    fake.advanceMillis(300);
    fake.open();
    assertHeard("show");
    assertCallsFrom(
        2, "['boot',{'app_id':'abc12345','user_id':'ada','apples':1}]", "['onShow',function]");
    assertEquals(2, fake.scriptRequests());
  }

  @Test
  void aNavigationIsNotPostedToAWidgetThatIsGone() {
    messenger.followNavigation();
    bootSeenLive();
    fake.removeWidget();
    messenger.update();
    fake.navigate("/b");
    fake.advanceMillis(300);
    messenger.navigated();
    fake.advanceMillis(300);
    assertCallsFrom(1, BOOT_ADA);
  }

  @Test
  void aNavigationThatWaitedForRoomIsNotPostedToAWidgetThatIsGone() {
    bootSeenLive();
    for (int i = 0; i < 20; i++) {
      messenger.update();
    }
    fake.removeWidget();
    fake.advance(31);
    assertCallsFrom(15, BOOT_ADA);
  }

  @Test
  void aBootOutlivesTheRemovalOfItsStub() {
    messenger.boot(ada());
    fake.removeWidget();
    messenger.trackEvent("later");
    fake.loadScript();
    assertTrue(
        fake.pings().stream().allMatch(ping -> ping.data().contains("\"ada\"")),
        fake.pings().toString());
  }

  @Test
  void nobodyLooksForTheScriptOnceTheLastListenerHasLeft() {
    List<Double> timers = new ArrayList<>();
    messenger =
        fake.builder("abc12345")
            .page(
                PageDecorator.onTimer(
                    fake.page(),
                    (millis, action) -> {
                      timers.add(millis);
                      return null;
                    }))
            .build();
    Registration first = messenger.onStateChange(state -> heard.add(state.name()));
    Registration second = messenger.onStateChange(state -> heard.add(state.name()));
    messenger.boot(ada());
    fake.advanceMillis(1000);
    first.remove();
    fake.advanceMillis(1000);
    assertEquals(9, timers.size());
    second.remove();
    fake.advanceMillis(5000);
    assertEquals(9, timers.size());
  }

  @Test
  void aScriptThatFailsWhenItIsOverdueIsToldOnce() {
    messenger.boot(ada());
    fake.advanceMillis(20_000);
    assertEquals(ScriptState.BLOCKED, messenger.state());
    fake.blockScript();
    assertErrors(SCRIPT_OVERDUE);
    messenger.retry();
    assertEquals("https://widget.intercom.io/widget/abc12345", fake.scriptUrl());
  }

  @Test
  void aNavigationOfAPageWhoseWidgetIsGoneIsNotMadeUpForLater() {
    bootSeenLive();
    exhaust();
    fake.removeWidget();
    messenger.update();
    messenger.retry();
    fake.advanceMillis(300);
    fake.advance(31);
    assertCallsFrom(20, BOOT_ADA);
  }

  @Test
  void listenersAreQueuedForWhateverTakesThePlaceOfAWidgetThatIsGone() {
    messenger.onShow(() -> heard.add("show"));
    bootSeenLive();
    fake.removeWidget();
    messenger.isBooted();
    assertCallsFrom(2, BOOT_ADA, "['onShow',function]");
  }

  @Test
  void whatWaitsOutlivesTheRemovalOfTheStubInOrder() {
    messenger.onShow(() -> heard.add("show"));
    messenger.boot(ada());
    messenger.trackEvent("first");
    messenger.update(User.changes().attribute("apples", 1));
    messenger.trackEvent("second");
    fake.removeWidget();
    messenger.trackEvent("third");
    fake.loadScript();
    fake.open();
    assertEquals(
        "{\"app_id\":\"abc12345\",\"user_id\":\"ada\",\"apples\":1}", fake.pings().get(0).data());
    assertEquals(
        List.of(
            "[\"trackEvent\",\"first\"]",
            "[\"trackEvent\",\"second\"]",
            "[\"trackEvent\",\"third\"]"),
        fake.calls().stream().filter(call -> call.contains("trackEvent")).toList());
    assertHeard("show");
    assertEquals(1, fake.pings().size());
  }

  @Test
  void whateverTakesThePlaceOfAWidgetThatIsGoneLooksLikeIt() {
    bootSeenLive();
    messenger.appearance(Appearance.create().hideLauncher(true));
    fake.removeWidget();
    messenger.isBooted();
    assertCallsFrom(
        2, "['boot',{'app_id':'abc12345','hide_default_launcher':true,'user_id':'ada'}]");
  }
}
