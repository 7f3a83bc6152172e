/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.AuthTokens;
import io.github.intercomclient.User;
import org.junit.jupiter.api.Test;

/** Who a person is, and what proves it. */
class IdentityTest extends SessionTest {
  private static final String EMAIL_NOT_SENT =
      "email not sent: where a token says who it is, only a new token can";

  private void bootLive(User user) {
    fake.loadScript();
    messenger.boot(user);
    fake.advanceMillis(0);
  }

  // ------------------------------------------------------ a hash

  @Test
  void aHashOfAnEmailGoesWhenAnIdComes() {
    bootLive(User.withEmail("ada@example.com").userHash(hash("email")));
    messenger.update(ada().email("ada@example.com").attribute("apples", 1));
    assertCallsFrom(1, "['update',{'user_id':'ada','email':'ada@example.com','apples':1}]");
  }

  @Test
  void aHashThatComesWithTheIdTakesThePlaceOfTheEmails() {
    bootLive(User.withEmail("ada@example.com").userHash(hash("email")));
    messenger.boot(ada().email("ada@example.com").userHash(hash("id")));
    assertCallsFrom(
        1,
        "['boot',{'app_id':'abc12345','user_id':'ada','email':'ada@example.com','user_hash':'"
            + hash("id")
            + "'}]");
  }

  @Test
  void aHashOfAnIdStaysWhenTheEmailChanges() {
    bootLive(ada().email("old@example.com").userHash(hash("ada")));
    messenger.update(User.changes().email("new@example.com"));
    assertCallsFrom(
        1,
        "['update',{'user_id':'ada','email':'new@example.com','user_hash':'" + hash("ada") + "'}]");
  }

  @Test
  void aHashStaysWhenTheSamePersonIsNamedAgain() {
    bootLive(User.withEmail("ada@example.com").userHash(hash("email")));
    messenger.boot(User.withEmail("ada@example.com").attribute("apples", 1));
    messenger.update(User.withEmail("ada@example.com").attribute("apples", 2));
    String ada = "'email':'ada@example.com','user_hash':'" + hash("email") + "'";
    assertCallsFrom(
        1,
        "['boot',{'app_id':'abc12345'," + ada + ",'apples':1}]",
        "['update',{" + ada + ",'apples':2}]");
  }

  @Test
  void aHashOfAnEmailInThePagesSettingsIsNotTheIds() {
    fake.setIntercomSetting("email", "ada@example.com");
    fake.setIntercomSetting("user_hash", hash("email"));
    messenger.boot(ada().email("ada@example.com"));
    messenger.update(User.changes().attribute("apples", 1));
    assertFalse(fake.calls().toString().contains(hash("email")), fake.calls().toString());
  }

  @Test
  void aHeldHashOfAnEmailIsNotTheIds() {
    messenger.update(User.withEmail("ada@example.com").userHash(hash("email")));
    messenger.boot(ada().email("ada@example.com"));
    assertCalls("['boot',{'app_id':'abc12345','user_id':'ada','email':'ada@example.com'}]");
  }

  @Test
  void aHashInTheQueueGoesWithTheEmailThatItIsOf() {
    messenger.boot(User.withEmail("ada@example.com").userHash(hash("email")));
    messenger.boot(ada().email("ada@example.com"));
    assertFalse(fake.calls().toString().contains(hash("email")), fake.calls().toString());
  }

  @Test
  void aHashDoesNotOutliveItsSession() {
    bootLive(ada().userHash(hash("ada")));
    messenger.shutdown();
    messenger.boot(ada());
    messenger.update(User.changes().attribute("apples", 1));
    assertCallsFrom(1, SHUTDOWN, BOOT_ADA, "['update',{'user_id':'ada','apples':1}]");
  }

  // ------------------------------------------------------ a token

  @Test
  void aFreshTokenContinuesTheSession() {
    bootLive(ada().jwt("t1"));
    messenger.update(User.changes().jwt("t2"));
    messenger.boot(ada().jwt("t3"));
    messenger.update(User.changes().attribute("apples", 1));
    assertCallsFrom(
        1,
        "['update',{'intercom_user_jwt':'t2'}]",
        "['boot',{'app_id':'abc12345','intercom_user_jwt':'t3'}]",
        "['update',{'intercom_user_jwt':'t3','apples':1}]");
    assertErrors();
  }

  @Test
  void aFreshTokenTakesThePlaceOfTheOneThatWaits() {
    messenger.boot(ada().jwt("t1"));
    messenger.update(User.changes().jwt("t2"));
    assertCalls("['boot',{'app_id':'abc12345','intercom_user_jwt':'t2'}]");
    messenger.boot(ada().jwt("t3"));
    assertCalls("['boot',{'app_id':'abc12345','intercom_user_jwt':'t3'}]");
  }

  @Test
  void aFreshTokenGoesWithDataThatWaitsForRoom() {
    bootLive(ada().jwt("t1"));
    exhaust();
    messenger.update(User.changes().attribute("apples", 1));
    messenger.boot(ada().jwt("t2"));
    fake.advance(31);
    String last = fake.calls().get(fake.calls().size() - 1);
    assertTrue(last.contains("\"intercom_user_jwt\":\"t2\"") && last.contains("apples"), last);
  }

  @Test
  void anEmailThatChangesInASessionWithATokenIsToldAsNotSent() {
    bootLive(ada().email("old@example.com").jwt("t1"));
    messenger.update(User.changes().email("new@example.com").attribute("apples", 1));
    assertCallsFrom(1, "['update',{'intercom_user_jwt':'t1','apples':1}]");
    assertErrors(EMAIL_NOT_SENT);
    messenger.boot(ada().email("newest@example.com"));
    assertErrors(EMAIL_NOT_SENT, EMAIL_NOT_SENT);
  }

  @Test
  void anEmailThatComesWithAFreshTokenIsInTheToken() {
    bootLive(ada().email("old@example.com").jwt("t1"));
    messenger.update(User.changes().email("new@example.com").jwt("t2"));
    messenger.boot(ada().email("new@example.com"));
    assertErrors();
  }

  // ------------------------------------------------------ an email

  @Test
  void anEmailThatDiffersInCaseIsTheSamePersons() {
    bootLive(User.withEmail("Ada@Example.com"));
    messenger.boot(User.withEmail("ada@example.com"));
    messenger.update(User.withEmail("ADA@example.com").attribute("apples", 1));
    assertCallsFrom(
        1,
        "['boot',{'app_id':'abc12345','email':'ada@example.com'}]",
        "['update',{'email':'ADA@example.com','apples':1}]");
  }

  @Test
  void anIdThatDiffersInCaseIsAnotherPersons() {
    bootLive(ada());
    messenger.boot(User.withId("Ada"));
    assertCallsFrom(1, SHUTDOWN, "['boot',{'app_id':'abc12345','user_id':'Ada'}]");
  }

  // ------------------------------------------------------ nobody

  @Test
  void changesAreNoPersonToBoot() {
    bootLive(ada().jwt("t1"));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> messenger.boot(User.changes().jwt("t2")));
    assertTrue(refused.getMessage().contains("update(changes)"), refused.getMessage());
    assertTrue(refused.getMessage().contains("User.visitor"), refused.getMessage());
    assertTrue(messenger.isBooted());
    assertCallsFrom(1);
  }

  @Test
  void aVisitorMayHaveData() {
    messenger.boot(User.visitor().languageOverride("fr").attribute("apples", 1));
    assertCalls("['boot',{'app_id':'abc12345','language_override':'fr','apples':1}]");
  }

  @Test
  void aVisitorWithDataEndsTheSessionOfAUser() {
    bootLive(ada());
    messenger.boot(User.visitor().languageOverride("fr"));
    assertCallsFrom(1, SHUTDOWN, "['boot',{'app_id':'abc12345','language_override':'fr'}]");
  }

  @Test
  void aVisitorWithDataBecomesTheUserWhoLogsIn() {
    bootLive(User.visitor().languageOverride("fr"));
    messenger.boot(ada());
    assertCallsFrom(1, BOOT_ADA);
  }

  @Test
  void aVisitorHasNothingToProve() {
    assertThrows(IllegalArgumentException.class, () -> User.visitor().jwt("t1"));
    assertThrows(IllegalArgumentException.class, () -> User.visitor().userHash(hash("ada")));
  }

  // ------------------------------------------------------ in logs

  @Test
  void proofsAndTokensAreMaskedInLogs() {
    AuthTokens tokens = AuthTokens.create().token("warehouse", "secret-token");
    String log =
        ada().userHash(hash("ada")).authTokens(tokens)
            + " "
            + bob().jwt("secret-jwt")
            + " "
            + tokens;
    assertFalse(log.contains("secret") || log.contains(hash("ada")), log);
    assertTrue(log.contains("ada") && log.contains("auth_tokens=***"), log);
  }
}
