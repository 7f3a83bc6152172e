/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.Alignment;
import io.github.intercomclient.Appearance;
import io.github.intercomclient.Company;
import io.github.intercomclient.Region;
import io.github.intercomclient.ScriptLoading;
import io.github.intercomclient.User;
import java.util.Date;
import org.junit.jupiter.api.Test;

class BootTest extends SessionTest {

  @Test
  void firstBootIsQueuedAndTheScriptRequestedOnce() {
    messenger.boot(ada());
    assertCalls(BOOT_ADA);
    assertTrue(messenger.isBooted());
    messenger.boot(ada());
    messenger.shutdown();
    messenger.boot(bob());
    assertEquals(1, fake.scriptRequests());
    assertEquals("https://widget.intercom.io/widget/abc12345", fake.scriptUrl());
  }

  @Test
  void bootWithoutAUserBootsAVisitor() {
    messenger.boot();
    assertCalls(BOOT_VISITOR);
  }

  @Test
  void firstBootReplacesThePagesSettings() {
    fake.setIntercomSetting("app_id", "other");
    fake.setIntercomSetting("user_id", "ada");
    fake.setIntercomSetting("plan", "pro");
    messenger = fake.builder("abc12345").region(Region.EU).build();
    messenger.boot(ada());
    assertEquals(
        "{\"app_id\":\"abc12345\",\"api_base\":\"https://api-iam.eu.intercom.io\"}",
        fake.intercomSettings());
  }

  @Test
  void thePagesSettingsGoUnderTheBootOfTheSamePerson() {
    fake.setIntercomSetting("user_id", "ada");
    fake.setIntercomSetting("user_hash", hash("h"));
    fake.setIntercomSetting("plan", "pro");
    messenger.boot(ada().attribute("apples", 1));
    assertCalls(
        "['boot',{'user_id':'ada','user_hash':'"
            + hash("h")
            + "','plan':'pro','app_id':'abc12345','apples':1}]");
  }

  @Test
  void thePagesSettingsOfAVisitorGoUnderEveryBoot() {
    fake.setIntercomSetting("plan", "pro");
    messenger.boot(ada());
    assertCalls("['boot',{'plan':'pro','app_id':'abc12345','user_id':'ada'}]");
  }

  @Test
  void thePagesSettingsOfAnotherPersonDoNotGoUnderTheBoot() {
    fake.setIntercomSetting("user_id", "bob");
    fake.setIntercomSetting("plan", "pro");
    messenger.boot(ada());
    assertCalls(BOOT_ADA);
  }

  @Test
  void thePagesSettingsOfAPersonDoNotGoUnderTheBootOfAVisitor() {
    fake.setIntercomSetting("email", "bob@example.com");
    fake.setIntercomSetting("plan", "pro");
    messenger.boot();
    assertCalls(BOOT_VISITOR);
  }

  @Test
  void theScriptThatDrainsTheBootDoesNotBootByItself() {
    messenger.boot(ada());
    fake.loadScript();
    assertEquals(1, fake.pings().size());
  }

  @Test
  void eachBootSendsTheBuildersSettings() {
    messenger =
        fake.builder("abc12345")
            .region(Region.AU)
            .appearance(Appearance.create().alignment(Alignment.LEFT))
            .build();
    messenger.boot();
    assertCalls(
        "['boot',{'app_id':'abc12345','api_base':'https://api-iam.au.intercom.io',"
            + "'alignment':'left'}]");
  }

  @Test
  void theScriptIsFetchedWhenIdle() {
    messenger = fake.builder("abc12345").load(ScriptLoading.WHEN_IDLE).build();
    messenger.boot();
    assertEquals(0, fake.scriptRequests());
    fake.advanceMillis(1);
    assertEquals(1, fake.scriptRequests());
  }

  @Test
  void loadFetchesAheadOfIdle() {
    messenger = fake.builder("abc12345").load(ScriptLoading.WHEN_IDLE).build();
    messenger.boot();
    messenger.load();
    assertEquals(1, fake.scriptRequests());
  }

  @Test
  void theScriptIsFetchedByHand() {
    messenger = fake.builder("abc12345").load(ScriptLoading.MANUAL).build();
    messenger.boot();
    fake.advance(1);
    assertEquals(0, fake.scriptRequests());
    messenger.load();
    messenger.load();
    assertEquals(1, fake.scriptRequests());
  }

  @Test
  void loadBeforeTheBootWaitsForIt() {
    messenger = fake.builder("abc12345").load(ScriptLoading.MANUAL).build();
    messenger.load();
    assertFalse(fake.hasWidget());
    assertEquals(0, fake.scriptRequests());
    messenger.boot();
    assertEquals(1, fake.scriptRequests());
  }

  @Test
  void scriptAddressAndNonceAreTheBuilders() {
    messenger =
        fake.builder("abc12345").scriptUrl("https://example.test/w.js").nonce("n0nce").build();
    messenger.boot();
    assertEquals("https://example.test/w.js", fake.scriptUrl());
    assertEquals("n0nce", fake.scriptNonce());
  }

  @Test
  void bootOfTheSamePersonIsSentAtOnceAndCounts() {
    bootLive();
    messenger.boot(ada().attribute("apples", 2));
    assertCallsFrom(1, "['boot',{'app_id':'abc12345','user_id':'ada','apples':2}]");
    assertEquals(18, messenger.remainingUpdates());
  }

  @Test
  void bootOfTheSamePersonIsSentOverTheBudgetToo() {
    bootLive();
    exhaust();
    messenger.boot(ada());
    assertCallsFrom(20, BOOT_ADA);
  }

  @Test
  void bootOfAVisitorInAVisitorsSessionIsSentAgain() {
    fake.loadScript();
    messenger.boot();
    messenger.boot();
    fake.advanceMillis(0);
    messenger.boot();
    assertCallsFrom(1, BOOT_VISITOR);
  }

  @Test
  void aVisitorWhoLogsInIsNotShutDown() {
    fake.loadScript();
    messenger.boot();
    fake.advanceMillis(0);
    String visitor = messenger.getVisitorId();
    messenger.boot(ada());
    assertCallsFrom(1, "['getVisitorId']", BOOT_ADA);
    assertEquals(visitor, fake.pings().get(1).visitorId());
  }

  @Test
  void bootOfAnotherPersonShutsDownFirst() {
    bootLive();
    messenger.boot(bob());
    assertCallsFrom(1, SHUTDOWN, BOOT_BOB);
    assertFalse(fake.pings().get(0).visitorId().equals(fake.pings().get(1).visitorId()));
  }

  @Test
  void bootOfAVisitorOverAUserShutsDownFirst() {
    bootLive();
    messenger.boot();
    assertCallsFrom(1, SHUTDOWN, BOOT_VISITOR);
  }

  @Test
  void bootOfAnotherPersonTakesTheFirstOnesBootOutOfTheQueue() {
    messenger.boot(ada().company(Company.withId("company1").name("One")));
    messenger.show();
    messenger.boot(bob());
    assertCalls(SHUTDOWN, BOOT_BOB);
  }

  @Test
  void theSamePersonIsTheOneWithTheSameIdWhateverTheEmail() {
    bootLive();
    messenger.boot(ada().email("new@example.com"));
    assertCallsFrom(1, "['boot',{'app_id':'abc12345','user_id':'ada','email':'new@example.com'}]");
  }

  @Test
  void withoutAnIdTheSamePersonIsTheOneWithTheSameEmail() {
    fake.loadScript();
    messenger.boot(User.withEmail("ada@example.com"));
    fake.advanceMillis(0);
    messenger.boot(ada().email("ada@example.com"));
    assertCallsFrom(1, "['boot',{'app_id':'abc12345','user_id':'ada','email':'ada@example.com'}]");
  }

  @Test
  void anIdAndAnEmailThatCannotBeComparedAreDifferentPeople() {
    fake.loadScript();
    messenger.boot(User.withEmail("ada@example.com"));
    fake.advanceMillis(0);
    messenger.boot(ada());
    assertCallsFrom(1, SHUTDOWN, BOOT_ADA);
  }

  @Test
  void anotherIdIsAnotherPersonEvenWithTheSameEmail() {
    fake.loadScript();
    messenger.boot(ada().email("family@example.com"));
    fake.advanceMillis(0);
    messenger.boot(bob().email("family@example.com"));
    assertCallsFrom(
        1, SHUTDOWN, "['boot',{'app_id':'abc12345','user_id':'bob','email':'family@example.com'}]");
  }

  @Test
  void theUserMayBeChangedAfterTheCall() {
    User user = ada().attribute("apples", 1);
    messenger.boot(user);
    user.attribute("apples", 2).email("late@example.com");
    messenger.update(User.changes().attribute("pears", 1));
    assertCalls("['boot',{'app_id':'abc12345','user_id':'ada','apples':1,'pears':1}]");
  }

  @Test
  void aBlankTokenInThePagesSettingsIsNoToken() {
    fake.setIntercomSetting("intercom_user_jwt", "");
    fake.loadScript();
    messenger.boot(ada());
    assertCalls(BOOT_ADA);
  }

  @Test
  void blankIdsInThePagesSettingsAreAVisitor() {
    fake.setIntercomSetting("app_id", "abc12345");
    fake.setIntercomSetting("user_id", "");
    fake.setIntercomSetting("email", "");
    fake.addSnippet("abc12345");
    fake.loadScript();
    messenger = create();
    messenger.boot(ada());
    assertCallsFrom(2, BOOT_ADA);
  }

  @Test
  void aDateMayBeFarAhead() {
    fake.loadScript();
    messenger.boot(ada().date("contract_ends_at", new Date(253402214400000L)));
    assertCalls("['boot',{'app_id':'abc12345','user_id':'ada','contract_ends_at':253402214400}]");
  }
}
