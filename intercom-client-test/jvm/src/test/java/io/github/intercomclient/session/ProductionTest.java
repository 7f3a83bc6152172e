/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.intercomclient.Messenger;
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
}
