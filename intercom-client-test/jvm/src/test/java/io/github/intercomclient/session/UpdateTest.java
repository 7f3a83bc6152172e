/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import io.github.intercomclient.Company;
import io.github.intercomclient.User;
import org.junit.jupiter.api.Test;

class UpdateTest extends SessionTest {

  @Test
  void updateWithoutDataIsExactlyThat() {
    bootLive();
    messenger.update();
    assertCallsFrom(1, UPDATE);
  }

  @Test
  void theCurrentIdentityIsAddedToData() {
    fake.loadScript();
    messenger.boot(ada().email("ada@example.com").userHash(hash("h")));
    fake.advanceMillis(0);
    messenger.update(User.changes().attribute("apples", 2).clear("pears"));
    assertCallsFrom(
        1,
        "['update',{'user_id':'ada','email':'ada@example.com','user_hash':'"
            + hash("h")
            + "','apples':2,"
            + "'pears':null}]");
  }

  @Test
  void identityIsAsLastGiven() {
    fake.loadScript();
    messenger.boot(ada().email("old@example.com").userHash(hash("h1")));
    fake.advanceMillis(0);
    messenger.update(User.changes().email("new@example.com").userHash(hash("h2")));
    messenger.update(User.changes().company(Company.withId("company1").name("One")));
    assertCallsFrom(
        1,
        "['update',{'user_id':'ada','email':'new@example.com','user_hash':'" + hash("h2") + "'}]",
        "['update',{'user_id':'ada','email':'new@example.com','user_hash':'"
            + hash("h2")
            + "',"
            + "'company':{'id':'company1','name':'One'}}]");
  }

  @Test
  void aVisitorHasNoIdentityToAdd() {
    fake.loadScript();
    messenger.boot();
    fake.advanceMillis(0);
    messenger.update(User.changes().attribute("apples", 1));
    assertCallsFrom(1, "['update',{'apples':1}]");
  }

  @Test
  void anUpdateThatNamesAnotherIdIsABootOfThatPerson() {
    bootLive();
    messenger.update(bob().attribute("apples", 1));
    assertCallsFrom(1, SHUTDOWN, "['boot',{'app_id':'abc12345','user_id':'bob','apples':1}]");
  }

  @Test
  void anUpdateThatNamesAnotherEmailIsABootOfThatPerson() {
    fake.loadScript();
    messenger.boot(User.withEmail("ada@example.com"));
    fake.advanceMillis(0);
    messenger.update(User.withEmail("bob@example.com").attribute("apples", 1));
    assertCallsFrom(
        1, SHUTDOWN, "['boot',{'app_id':'abc12345','email':'bob@example.com','apples':1}]");
  }

  @Test
  void anUpdateThatNamesAnEmailChangesTheEmailOfAUserWithAnId() {
    fake.loadScript();
    messenger.boot(ada().email("old@example.com"));
    fake.advanceMillis(0);
    messenger.update(User.withEmail("new@example.com"));
    assertCallsFrom(1, "['update',{'user_id':'ada','email':'new@example.com'}]");
  }

  @Test
  void anUpdateThatNamesAnIdIsAnotherPersonThanAnEmail() {
    fake.loadScript();
    messenger.boot(User.withEmail("ada@example.com"));
    fake.advanceMillis(0);
    messenger.update(bob());
    assertCallsFrom(1, SHUTDOWN, BOOT_BOB);
  }

  @Test
  void anUpdateThatNamesTheEmailAndItsIdIsTheSamePerson() {
    fake.loadScript();
    messenger.boot(User.withEmail("ada@example.com"));
    fake.advanceMillis(0);
    messenger.update(ada().email("ada@example.com"));
    assertCallsFrom(1, "['update',{'user_id':'ada','email':'ada@example.com'}]");
  }

  @Test
  void anUpdateThatNamesSomeoneInAVisitorsSessionIsTheirBoot() {
    fake.loadScript();
    messenger.boot();
    fake.advanceMillis(0);
    messenger.update(ada());
    assertCallsFrom(1, BOOT_ADA);
  }

  @Test
  void aTokenIsSentAndNothingElseOfTheIdentity() {
    fake.loadScript();
    messenger.boot(ada().email("ada@example.com").jwt("t1"));
    fake.advanceMillis(0);
    messenger.update(User.changes().attribute("apples", 1));
    assertCalls(
        "['boot',{'app_id':'abc12345','intercom_user_jwt':'t1'}]",
        "['update',{'intercom_user_jwt':'t1','apples':1}]");
  }

  @Test
  void theLatestTokenIsSent() {
    fake.loadScript();
    messenger.boot(ada().jwt("t1"));
    fake.advanceMillis(0);
    messenger.boot(ada().jwt("t2"));
    messenger.update(User.changes().jwt("t3"));
    messenger.update(User.changes().attribute("apples", 1));
    assertCallsFrom(
        1,
        "['boot',{'app_id':'abc12345','intercom_user_jwt':'t2'}]",
        "['update',{'intercom_user_jwt':'t3'}]",
        "['update',{'intercom_user_jwt':'t3','apples':1}]");
  }

  @Test
  void peopleWithTokensAreComparedByTheIdThatIsNotSent() {
    fake.loadScript();
    messenger.boot(ada().jwt("t1"));
    fake.advanceMillis(0);
    messenger.boot(bob().jwt("t2"));
    assertCallsFrom(1, SHUTDOWN, "['boot',{'app_id':'abc12345','intercom_user_jwt':'t2'}]");
  }

  @Test
  void aTokenDoesNotOutliveItsSession() {
    fake.loadScript();
    messenger.boot(ada().jwt("t1"));
    fake.advanceMillis(0);
    messenger.shutdown();
    messenger.boot(ada());
    assertCallsFrom(1, SHUTDOWN, BOOT_ADA);
  }

  @Test
  void optionalArgumentsAreAbsent() {
    bootLive();
    messenger.trackEvent("x");
    messenger.showNewMessage();
    messenger.showNewMessage("Hello");
    messenger.call("dance");
    messenger.call("dance", 2);
    messenger.call("dance", (String) null);
    messenger.hideNotifications(false);
    assertCallsFrom(
        1,
        "['trackEvent','x']",
        "['showNewMessage']",
        "['showNewMessage','Hello']",
        "['dance']",
        "['dance',2]",
        "['dance']",
        "['hideNotifications',false]");
  }

  @Test
  void aHashThatIsGivenAfterATokenTakesItsPlace() {
    fake.loadScript();
    messenger.boot(ada().jwt("a.b.c"));
    fake.advanceMillis(0);
    messenger.update(User.changes().userHash(hash("1a2b")));
    assertCallsFrom(1, "['update',{'user_id':'ada','user_hash':'" + hash("1a2b") + "'}]");
  }
}
