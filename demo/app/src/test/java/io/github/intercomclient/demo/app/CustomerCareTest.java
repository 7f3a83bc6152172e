/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.intercomclient.fake.FakeIntercom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the shop says to its Messenger, on the JVM. */
class CustomerCareTest {
  private static final String HASH =
      "0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9";

  private static final Fruit APPLE = Fruit.named("apple");
  private static final Fruit PEAR = Fruit.named("pear");
  private static final String APP = "\"app_id\":\"abc12345\"";

  private final FakeIntercom fake = new FakeIntercom();
  private final CustomerCare care = new CustomerCare(fake.messenger("abc12345"));
  private int callsSeen;

  @BeforeEach
  void scriptIsThere() {
    fake.loadScript();
  }

  @Test
  void aCustomerIsBootedWithAllThatTheServerKnows() {
    Customer ada = ada("abc123");
    ada.put(APPLE, 2);

    care.welcome(ada);

    assertCalls(
        "[\"boot\",{"
            + APP
            + ",\"user_id\":\"abc123\",\"email\":\"ada@example.com\",\"user_hash\":\"" + HASH + "\""
            + ",\"created_at\":1234567890,\"company\":{\"id\":\"example.com\","
            + "\"name\":\"example.com\",\"plan\":\"weekly-crate\"},\"name\":\"Ada\","
            + "\"apples\":2}]");
  }

  @Test
  void aCustomerWithoutANumberIsKnownByTheEmailAlone() {
    care.welcome(ada(null));
    newCalls();

    care.basketChanged(APPLE, 1);

    assertCalls("[\"update\",{\"email\":\"ada@example.com\",\"user_hash\":\"" + HASH + "\",\"apples\":1}]");
  }

  @Test
  void aFruitThatIsPutBackIsCleared() {
    care.welcome(ada("abc123"));
    newCalls();

    care.basketChanged(PEAR, 0);

    assertCalls(
        "[\"update\",{\"user_id\":\"abc123\",\"email\":\"ada@example.com\",\"user_hash\":\"" + HASH + "\","
            + "\"pears\":null}]");
  }

  @Test
  void anOrderIsAnEventAndEmptiesTheBasket() {
    Customer ada = ada("abc123");
    ada.put(APPLE, 2);
    ada.put(PEAR, 1);
    care.welcome(ada);
    newCalls();

    care.ordered(ada, "3434", "https://orchard.example/account");

    assertCalls(
        "[\"trackEvent\",\"order-placed\",{\"price\":{\"amount\":195,\"currency\":\"gbp\"},"
            + "\"order\":{\"url\":\"https://orchard.example/account\",\"value\":\"#3434\"}}]",
        "[\"update\",{\"user_id\":\"abc123\",\"email\":\"ada@example.com\",\"user_hash\":\"" + HASH + "\","
            + "\"apples\":null,\"pears\":null}]");
  }

  @Test
  void theLauncherIsOutOfTheWayAtTheCheckout() {
    care.welcome(ada("abc123"));
    newCalls();

    care.hideLauncher(true);
    care.hideLauncher(false);

    assertCalls(
        "[\"update\",{\"hide_default_launcher\":true}]",
        "[\"update\",{\"hide_default_launcher\":false}]");
  }

  @Test
  void aGuestIsAVisitorWithAQuestion() {
    care.welcomeGuest();

    assertCalls(
        "[\"boot\",{" + APP + "}]", "[\"showNewMessage\",\"Hello! I have a question about \"]");
  }

  @Test
  void walkingAroundIsFollowedUntilTheGoodbye() {
    care.welcome(ada("abc123"));
    newCalls();

    navigate("/fruit");
    assertCalls("[\"update\"]");

    care.goodbye();
    navigate("/login");
    care.basketChanged(APPLE, 3);
    assertCalls("[\"shutdown\"]");
    assertEquals(Collections.emptyList(), fake.cookies());
  }

  @Test
  void theUnreadCountIsToldToEachCustomerAnew() {
    List<Integer> counts = new ArrayList<>();
    care.onUnreadCountChange(counts::add);
    care.welcome(ada("abc123"));
    fake.advanceMillis(1000);
    fake.unread(2);
    care.goodbye();
    care.welcome(ada("abc123"));
    fake.unread(1);

    assertEquals(Arrays.asList(2, 0, 1), changesIn(counts));
  }

  private static Customer ada(String id) {
    return new Customer(
        id, "ada@example.com", "Ada", 1234567890, HASH, "example.com", "weekly-crate");
  }

  private void navigate(String path) {
    fake.navigate(path);
    fake.advanceMillis(1000);
  }

  private void assertCalls(String... expected) {
    assertEquals(Arrays.asList(expected), newCalls());
  }

  private List<String> newCalls() {
    List<String> calls = fake.calls();
    List<String> fresh = calls.subList(callsSeen, calls.size());
    callsSeen = calls.size();
    return fresh;
  }

  /** A count may be told twice; what counts is when it changes. It starts at 0. */
  private static List<Integer> changesIn(List<Integer> counts) {
    List<Integer> changes = new ArrayList<>();
    int last = 0;
    for (int count : counts) {
      if (count != last) {
        changes.add(count);
        last = count;
      }
    }
    return changes;
  }
}
