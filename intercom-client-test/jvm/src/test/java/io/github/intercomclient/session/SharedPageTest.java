/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.Messenger;
import io.github.intercomclient.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two Messengers on a page, as two apps that were compiled apart have them. */
class SharedPageTest extends SessionTest {

  private void snippetForAda() {
    fake.setIntercomSetting("app_id", "abc12345");
    fake.setIntercomSetting("user_id", "ada");
    fake.setIntercomSetting("email", "ada@example.com");
    fake.setIntercomSetting("user_hash", hash("hash-of-ada"));
    fake.addSnippet("abc12345");
    fake.loadScript();
  }

  private String callsFrom(int number) {
    List<String> calls = fake.calls();
    return String.join("\n", calls.subList(number, calls.size()));
  }

  @Test
  void nothingOfAnAdoptedPersonGoesUnderTheNextOnesBoot() {
    snippetForAda();
    Messenger first = create();
    Messenger second = create();
    first.boot(ada());
    int before = fake.calls().size();

    second.boot(bob());

    assertFalse(callsFrom(before).contains("ada"), callsFrom(before));
  }

  @Test
  void whatWaitsInTheBudgetIsForgottenWhenTheOtherOneShutsDown() {
    bootLive();
    Messenger second = create();
    for (int n = 0; second.remainingUpdates() > 0; n++) {
      second.update(User.changes().attribute("n", n));
    }
    second.update(User.changes().attribute("iban", "of-ada"));
    messenger.shutdown();
    int before = fake.calls().size();

    second.boot(bob());
    fake.advance(31);

    assertFalse(callsFrom(before).contains("of-ada"), callsFrom(before));
  }

  @Test
  void aShutdownOfTheAdopterEndsTheSessionOfTheFirst() {
    bootLive();
    Messenger second = create();
    second.shutdown();
    int before = fake.calls().size();

    messenger.update(User.changes().attribute("apples", 1));
    messenger.update();
    messenger.trackEvent("late");

    assertEquals("", callsFrom(before));
    assertErrors(DROPPED_AFTER_SHUTDOWN);
  }

  @Test
  void aShutdownOfTheFirstEndsTheSessionOfTheAdopter() {
    snippetForAda();
    messenger = create();
    Messenger second = create();
    messenger.shutdown();
    int before = fake.calls().size();

    second.update(User.changes().attribute("apples", 1));
    second.trackEvent("late");

    assertEquals("", callsFrom(before));
  }

  @Test
  void dataOfTheSessionBeforeDoesNotReachTheNextPersonsThroughTheAdopter() {
    bootLive();
    Messenger second = create();
    messenger.shutdown();
    messenger.boot(bob());
    int before = fake.calls().size();

    second.update(User.changes().attribute("iban", "of-ada"));

    assertEquals("", callsFrom(before));
  }

  @Test
  void allOfThePageSpendOneBudgetAndTheVendorDropsNothing() {
    bootLive();
    Messenger second = create();
    for (int n = 1; n <= 20; n++) {
      messenger.update(User.changes().attribute("first", n));
      second.update(User.changes().attribute("second", n));
    }
    assertEquals(0, messenger.remainingUpdates());
    assertEquals(0, second.remainingUpdates());
    fake.advance(61);
    assertEquals(List.of(), fake.droppedPings());
    String told = fake.pings().toString();
    assertTrue(told.contains("\"first\":20") && told.contains("\"second\":20"), told);
  }

  @Test
  void theAdoptersDataSaysWhoItIsAbout() {
    fake.loadScript();
    messenger.boot(ada().userHash(hash("ada")));
    Messenger second = create();
    int before = fake.calls().size();
    second.update(User.changes().attribute("apples", 1));
    assertCallsFrom(
        before, "['update',{'user_id':'ada','user_hash':'" + hash("ada") + "','apples':1}]");
  }

  @Test
  void whatOneLearnsOfThePersonTheOtherSendsToo() {
    bootLive();
    Messenger second = create();
    int before = fake.calls().size();
    messenger.update(User.changes().email("ada@example.com"));
    second.update(User.changes().attribute("apples", 1));
    assertCallsFrom(
        before + 1, "['update',{'user_id':'ada','email':'ada@example.com','apples':1}]");
  }

  @Test
  void aShutdownOfOneIsSeenByTheOtherAtOnce() {
    bootLive();
    Messenger second = create();
    assertTrue(second.isBooted());
    messenger.shutdown();
    assertFalse(second.isBooted());
    messenger.boot(bob());
    second.boot(bob());
    assertTrue(second.isBooted());
    second.shutdown();
    assertFalse(messenger.isBooted());
  }

  @Test
  void aShutdownOfOneIsHeardByTheListenersOfTheOther() {
    bootLive();
    Messenger second = create();
    second.onUnreadCountChange(count -> heard.add("unread " + count));
    fake.unread(3);
    messenger.shutdown();
    assertHeard("unread 0", "unread 3", "unread 0");
  }

  @Test
  void aListenerOfTheLogoutWhoBootsSomeoneMixesNobodyWithWhomTheOtherBoots() {
    bootLive();
    fake.unread(3);
    messenger.onUnreadCountChange(
        count -> {
          if (!messenger.isBooted()) {
            messenger.boot(User.withId("xavier"));
          }
        });
    Messenger second = create();
    int before = fake.calls().size();
    second.boot(bob());
    second.update(User.changes().attribute("apples", 1));
    assertCallsFrom(
        before,
        SHUTDOWN,
        BOOT_BOB,
        SHUTDOWN,
        "['boot',{'app_id':'abc12345','user_id':'xavier'}]",
        "['onUnreadCountChange',function]");
    assertFalse(second.isBooted());
    assertNotEquals(visitorOf("bob"), visitorOf("xavier"));
  }

  private String visitorOf(String userId) {
    return fake.pings().stream()
        .filter(ping -> ping.data().contains(userId))
        .findFirst()
        .orElseThrow()
        .visitorId();
  }

  @Test
  void anUpdateOfOneIsTheNavigationsUpdateOfTheOther() {
    messenger.followNavigation();
    bootLive();
    Messenger second = create();
    second.followNavigation();
    int before = fake.calls().size();
    fake.navigate("/b");
    fake.advanceMillis(300);
    assertCallsFrom(before, UPDATE);
  }

  @Test
  void oneWithALowerLimitDoesNotMakeRoomForTheOther() {
    bootLive();
    exhaust();
    Messenger second = fake.builder("abc12345").updateLimit(4).build();
    assertEquals(0, second.remainingUpdates());
    assertEquals(0, messenger.remainingUpdates());
  }

  @Test
  void oneBootTakesThePlaceOfAWidgetThatIsGone() {
    bootSeenLive();
    Messenger second = create();
    fake.removeWidget();
    messenger.trackEvent("first");
    second.trackEvent("second");
    assertEquals(1, fake.waiting().stream().filter(call -> call.contains("\"boot\"")).count());
  }

  @Test
  void aRetryOfOneBringsTheDataOfBoth() {
    messenger.boot(ada());
    Messenger second = create();
    second.update(User.changes().attribute("apples", 1));
    fake.blockScript();
    fake.loadScript();
    second.retry();
    messenger.retry();
    fake.advanceMillis(300);
    assertEquals("boot", fake.pings().get(0).method());
    assertTrue(fake.pings().toString().contains("apples"), fake.pings().toString());
    assertEquals(List.of(), fake.droppedPings());
  }

  @Test
  void anAppOfAnotherWorkspaceTakesThePageOver() {
    bootSeenLive();
    Messenger other = fake.builder("other123").onError(message -> heard.add(message)).build();
    int before = fake.calls().size();
    other.boot(ada());
    assertCallsFrom(before, SHUTDOWN, "['boot',{'app_id':'other123','user_id':'ada'}]");
    assertFalse(messenger.isBooted());
    assertErrors("session taken over: another Messenger of the page has booted");
  }

  @Test
  void aBootOfTheSamePersonJoinsTheSessionOfTheOther() {
    Messenger second = create();
    bootSeenLive();
    second.boot(ada().attribute("apples", 1));
    assertCallsFrom(1, "['boot',{'app_id':'abc12345','user_id':'ada','apples':1}]");
    assertTrue(messenger.isBooted());
    second.shutdown();
    assertFalse(messenger.isBooted());
  }
}
