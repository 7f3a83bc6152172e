/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.ScriptLoading;
import io.github.intercomclient.ScriptState;
import io.github.intercomclient.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page already has {@code window.Intercom}. */
class AdoptionTest extends SessionTest {

  private void snippetFor(String userId) {
    fake.setIntercomSetting("app_id", "abc12345");
    fake.setIntercomSetting("user_id", userId);
    fake.setIntercomSetting("plan", "pro");
    fake.addSnippet("abc12345");
  }

  @Test
  void aWidgetIsReattachedAndUpdatedWithThePagesSettings() {
    snippetFor("ada");
    fake.loadScript();
    messenger = create();
    assertCalls(
        "['reattach_activator']", "['update',{'app_id':'abc12345','user_id':'ada','plan':'pro'}]");
    assertTrue(messenger.isBooted());
    assertEquals(ScriptState.LIVE, messenger.state());
  }

  @Test
  void aWidgetWithoutSettingsIsReattachedOnly() {
    fake.addSnippet("abc12345");
    messenger = create();
    assertCalls("['reattach_activator']");
    assertFalse(messenger.isBooted());
  }

  @Test
  void anAdoptedStubIsUsedAndItsScriptIsNotRequestedAgain() {
    snippetFor("ada");
    messenger = create();
    messenger.show();
    assertCalls(
        "['reattach_activator']",
        "['boot',{'app_id':'abc12345','user_id':'ada','plan':'pro'}]",
        "['show']");
    assertEquals(1, fake.scriptRequests());
    assertEquals(ScriptState.LOADING, messenger.state());
  }

  @Test
  void aStubWithoutAScriptGetsOurs() {
    fake.setIntercomSetting("app_id", "abc12345");
    fake.addStub();
    messenger = create();
    assertEquals(1, fake.scriptRequests());
    fake.loadScript();
    assertEquals(ScriptState.LIVE, messenger.state());
  }

  @Test
  void aStubWithoutAScriptGetsOursOnlyWhenAsked() {
    fake.setIntercomSetting("app_id", "abc12345");
    fake.addStub();
    messenger = fake.builder("abc12345").load(ScriptLoading.MANUAL).build();
    assertEquals(0, fake.scriptRequests());
    messenger.load();
    assertEquals(1, fake.scriptRequests());
  }

  @Test
  void dataJoinsTheBootThatWaitsInAnAdoptedStub() {
    snippetFor("ada");
    messenger = create();
    messenger.update(User.changes().attribute("apples", 1));
    assertCallsFrom(1, "['boot',{'app_id':'abc12345','user_id':'ada','plan':'pro','apples':1}]");
  }

  @Test
  void theSessionOfThePageIsThatOfThePersonItNames() {
    snippetFor("ada");
    fake.loadScript();
    messenger = create();
    messenger.update(User.changes().attribute("apples", 1));
    assertCallsFrom(2, "['update',{'user_id':'ada','apples':1}]");
  }

  @Test
  void bootOfTheSamePersonContinuesTheSessionOfThePage() {
    snippetFor("ada");
    fake.loadScript();
    messenger = create();
    messenger.boot(ada().attribute("apples", 1));
    assertCallsFrom(2, "['boot',{'app_id':'abc12345','user_id':'ada','plan':'pro','apples':1}]");
    assertEquals("{\"app_id\":\"abc12345\"}", fake.intercomSettings());
  }

  @Test
  void bootOfAnotherPersonEndsTheSessionOfThePage() {
    snippetFor("ada");
    fake.loadScript();
    messenger = create();
    messenger.boot(bob());
    assertCallsFrom(2, SHUTDOWN, BOOT_BOB);
    assertEquals("{\"app_id\":\"abc12345\"}", fake.intercomSettings());
  }

  @Test
  void aPageWhoseScriptIsOnItsWayCostsOnePing() {
    snippetFor("ada");
    messenger = create();
    fake.loadScript();
    assertEquals(19, messenger.remainingUpdates());
    assertEquals(1, fake.pings().size());
    assertEquals(0, fake.droppedPings().size());
  }

  @Test
  void aBootOfTheSamePersonTakesThePlaceOfTheAdoptedOne() {
    snippetFor("ada");
    messenger = create();
    messenger.show();
    messenger.boot(ada().attribute("apples", 1));
    assertCallsFrom(
        1, "['boot',{'app_id':'abc12345','user_id':'ada','plan':'pro','apples':1}]", "['show']");
    fake.loadScript();
    assertEquals(19, messenger.remainingUpdates());
    assertEquals(1, fake.pings().size());
  }

  @Test
  void listenersHearTheEventsOfAnAdoptedWidget() {
    snippetFor("ada");
    fake.loadScript();
    messenger = create();
    messenger.onUnreadCountChange(count -> heard.add("unread " + count));
    fake.unread(2);
    assertHeard("unread 0", "unread 2");
  }

  @Test
  void twoMessengersOnOnePageShareTheWidget() {
    messenger.boot(ada());
    create().show();
    assertCallsFrom(1, "['reattach_activator']", "['show']");
    fake.loadScript();
    assertEquals(1, fake.scriptRequests());
  }

  @Test
  void aTokenInThePagesSettingsIsNotSentForAnybodyElse() {
    fake.setIntercomSetting("intercom_user_jwt", "token-of-ada");
    fake.setIntercomSetting("plan", "pro");
    messenger.boot(bob());
    fake.loadScript();
    assertCalls("['boot',{'app_id':'abc12345','user_id':'bob'}]");
  }

  @Test
  void aTokenInThePagesSettingsIsNotSentForAVisitor() {
    fake.setIntercomSetting("intercom_user_jwt", "token-of-ada");
    messenger.boot();
    fake.loadScript();
    assertCalls("['boot',{'app_id':'abc12345'}]");
  }

  @Test
  void anAdoptedSessionWithATokenIsShutDownBeforeSomebodyElses() {
    fake.setIntercomSetting("app_id", "abc12345");
    fake.setIntercomSetting("intercom_user_jwt", "token-of-ada");
    fake.addSnippet("abc12345");
    fake.loadScript();
    messenger = create();
    messenger.boot(bob());
    assertCallsFrom(2, SHUTDOWN, "['boot',{'app_id':'abc12345','user_id':'bob'}]");
  }

  @Test
  void whatAShutdownLeftIsNoSession() {
    bootLive();
    messenger.shutdown();
    int before = fake.calls().size();
    messenger = create();
    assertFalse(messenger.isBooted());
    assertCallsFrom(before, "['reattach_activator']");
    assertEquals(List.of(), fake.cookies());
  }

  @Test
  void theMessengerOfAnotherAppIdIsNotAdopted() {
    fake.setIntercomSetting("app_id", "other123");
    fake.addSnippet("other123");
    fake.loadScript();
    messenger = create();
    assertFalse(messenger.isBooted());
    assertCalls("['reattach_activator']");
    assertErrors(
        "other app id: the page has another one's Messenger; the one that boots last has it");
  }

  @Test
  void aPageWhoseSettingsHoldOnlyATokenHearsOnceThatItIsLeftOut() {
    fake.setIntercomSetting("intercom_user_jwt", "token-of-ada");
    messenger.boot(ada());
    messenger.boot(ada());
    assertCalls(BOOT_ADA);
    assertErrors("page token left out: the page's settings have a token but no user_id");
  }

  @Test
  void anAdoptedPageWhoseSettingsHoldOnlyATokenHearsOnceThatItIsLeftOut() {
    fake.setIntercomSetting("app_id", "abc12345");
    fake.setIntercomSetting("intercom_user_jwt", "token-of-ada");
    fake.addSnippet("abc12345");
    fake.loadScript();
    messenger = create();
    messenger.boot(ada());
    assertCallsFrom(2, SHUTDOWN, BOOT_ADA);
    assertEquals(1, errors.size(), errors.toString());
  }
}
