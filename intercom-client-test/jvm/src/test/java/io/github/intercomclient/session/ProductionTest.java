/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.intercomclient.EventData;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of mistakes where they do not throw. */
class ProductionTest extends SessionTest {
  private static final String CHECKS = "jre.checks.checkLevel";

  @BeforeEach
  void compileForProduction() {
    System.setProperty(CHECKS, "MINIMAL");
  }

  @AfterEach
  void compileForDevelopment() {
    System.clearProperty(CHECKS);
  }

  @Test
  void withoutAnAppIdNoScriptIsFetched() {
    Messenger nobodys = fake.builder("").onError(errors::add).build();

    nobodys.boot();
    fake.advance(1);

    assertEquals(0, fake.scriptRequests());
    assertDoesNotThrow(nobodys::retry);
  }

  @Test
  void anAttributeCannotSendTheDataElsewhere() {
    fake.loadScript();
    messenger.boot(ada().attribute("api_base", "https://elsewhere.example.test"));
    assertCalls(BOOT_ADA);
  }

  @Test
  void changesThatAreBootedInASessionAreAnUpdate() {
    fake.loadScript();
    messenger.boot(ada().jwt("t1"));
    fake.advanceMillis(0);
    messenger.boot(User.changes().jwt("t2"));
    assertCallsFrom(1, "['update',{'intercom_user_jwt':'t2'}]");
    assertErrors("boot of changes");
  }

  @Test
  void changesThatAreBootedWithoutASessionAreAVisitors() {
    messenger.boot(User.changes().attribute("apples", 1));
    assertCalls("['boot',{'app_id':'abc12345','apples':1}]");
    assertErrors("boot of changes");
  }

  @Test
  void aKeyThatJavaScriptWouldSwallowIsLeftOutAndTold() {
    bootLive();
    messenger.trackEvent("saved", EventData.create().put("__proto__", "lost").put("kept", 1));
    assertCallsFrom(1, "['trackEvent','saved',{'kept':1}]");
    assertErrors("event key is not valid and was left out");
  }

  @Test
  void faultsAreToldInAFewWords() {
    messenger.boot(ada());
    fake.blockScript();
    messenger.shutdown();
    messenger.show();
    assertErrors("script failed", "dropped after shutdown");
  }
}
