/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.Company;
import io.github.intercomclient.EventData;
import io.github.intercomclient.User;
import org.junit.jupiter.api.Test;

/** What an end user typed is cut or sent as it is, and the error handler told. */
class ReportTest extends SessionTest {
  private static final String LONG = "x".repeat(256);

  @Test
  void aTextThatIsTooLongIsCutInABoot() {
    messenger.boot(ada().attribute("biography", LONG));
    assertCalls(
        "['boot',{'app_id':'abc12345','user_id':'ada','biography':'" + "x".repeat(255) + "'}]");
    assertErrors("biography was cut to 255 characters");
  }

  @Test
  void aTextThatIsTooLongIsToldOnceItIsSent() {
    bootLive();
    messenger.update(User.changes().attribute("biography", LONG));
    assertErrors("biography was cut to 255 characters");
  }

  @Test
  void aTextThatIsTooLongIsToldOfHeldData() {
    messenger.update(User.changes().attribute("biography", LONG));
    messenger.boot(ada());
    assertErrors("biography was cut to 255 characters");
  }

  @Test
  void aTextThatIsTooLongIsToldOfAnEvent() {
    bootLive();
    messenger.trackEvent("saved", EventData.create().put("text", LONG));
    assertErrors("text was cut to 255 characters");
  }

  @Test
  void tooManyKeysOfAnEventAreSentAndTold() {
    bootLive();
    EventData data = EventData.create();
    for (int i = 1; i <= 11; i++) {
      data.put("k" + i, i);
    }
    messenger.trackEvent("saved", data);
    assertErrors("event data has more than 10 keys, the vendor may drop some");
  }

  @Test
  void eachOfTwoTextsThatAreTooLongIsTold() {
    messenger.boot(ada().attribute("biography", LONG).attribute("motto", LONG));
    assertErrors("biography was cut to 255 characters", "motto was cut to 255 characters");
  }

  @Test
  void aTextThatIsTooLongInACompanyIsTold() {
    messenger.boot(
        ada()
            .attribute("biography", LONG)
            .company(Company.withId("c1").name("One").attribute("slogan", LONG)));
    assertErrors("biography was cut to 255 characters", "slogan was cut to 255 characters");
  }

  @Test
  void aKeyThatJavaScriptWouldSwallowIsRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> EventData.create().put("__proto__", "lost"));
    assertTrue(refused.getMessage().contains("__proto__"), refused.getMessage());
  }
}
