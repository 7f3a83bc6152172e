/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.User;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often a step looks at the page or calls it: each look costs a page time. */
class PageCallsTest extends SessionTest {
  private final List<String> calls = new ArrayList<>();

  @BeforeEach
  void watchThePage() {
    messenger =
        fake.builder("abc12345")
            .onError(errors::add)
            .page(PageDecorator.onEach(fake.page(), calls::add))
            .build();
  }

  private void assertAtMost(int most, String step, Runnable code) {
    calls.clear();
    code.run();
    String count = "Page calls of " + step + ": " + calls.size() + " of " + most + " " + calls;
    System.out.println(count);
    assertTrue(calls.size() <= most, count);
  }

  @Test
  void aFirstBoot() {
    assertAtMost(11, "a first boot", () -> messenger.boot(ada()));
  }

  @Test
  void aLiveBoot() {
    bootSeenLive();
    assertAtMost(8, "a live boot", () -> messenger.boot(ada().attribute("apples", 1)));
  }

  @Test
  void aLiveUpdate() {
    bootSeenLive();
    User apples = User.changes().attribute("apples", 1);
    assertAtMost(7, "a live update", () -> messenger.update(apples));
  }

  @Test
  void aSettledNavigation() {
    messenger.followNavigation();
    bootSeenLive();
    fake.navigate("/b");
    fake.advanceMillis(49);
    assertAtMost(8, "a settled navigation", () -> fake.advanceMillis(1));
    assertCallsFrom(1, UPDATE);
  }

  @Test
  void anUnreadCount() {
    messenger.onUnreadCountChange(count -> heard.add("unread " + count));
    bootSeenLive();
    assertAtMost(2, "an unread count", () -> fake.unread(3));
    assertHeard("unread 0", "unread 3");
  }
}
