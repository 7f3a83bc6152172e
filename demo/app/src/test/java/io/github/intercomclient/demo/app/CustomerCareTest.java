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
  private static final String THE_REST =
      "'created_at':1234567890,'company':{'id':'example.com','name':'example.com',"
          + "'plan':'weekly-crate'},'name':'Grace'}]";

  private final FakeIntercom fake = new FakeIntercom();
  private final CustomerCare care = new CustomerCare(fake.messenger("abc12345"));
  private int callsSeen;

  @BeforeEach
  void scriptIsThere() {
    fake.loadScript();
  }

  @Test
  void aCustomerIsBootedWithTheTokenAndAllThatTheServerKnows() {
    Customer ada = ada();
    ada.put(APPLE, 2);

    care.welcome(ada, "a.b.c");

    assertNewCalls(
        "['boot',{'app_id':'abc12345','intercom_user_jwt':'a.b.c','created_at':1234567890,"
            + "'company':{'id':'example.com','name':'example.com','plan':'weekly-crate'},"
            + "'name':'Ada','apples':2}]");
  }

  @Test
  void withoutATokenTheHashIsTheProof() {
    care.welcome(grace("abc123", HASH), null);

    assertNewCalls(
        "['boot',{'app_id':'abc12345','user_id':'abc123','email':'grace@example.com',"
            + "'user_hash':'"
            + HASH
            + "',"
            + THE_REST);
  }

  @Test
  void aServerWithoutASecretProvesNothing() {
    care.welcome(grace("abc123", null), null);

    assertNewCalls(
        "['boot',{'app_id':'abc12345','user_id':'abc123','email':'grace@example.com'," + THE_REST);
  }

  @Test
  void aCustomerWithoutANumberIsKnownByTheEmailAlone() {
    care.welcome(grace(null, HASH), null);
    seen();

    care.basketChanged(APPLE, 1, null);

    assertNewCalls(
        "['update',{'email':'grace@example.com','user_hash':'" + HASH + "','apples':1}]");
  }

  @Test
  void aFreshTokenTakesThePlaceOfTheOneThatExpires() {
    care.welcome(ada(), "a.b.c");
    seen();

    care.prove("d.e.f");
    care.basketChanged(APPLE, 1, null);

    assertNewCalls(
        "['update',{'intercom_user_jwt':'d.e.f'}]",
        "['update',{'intercom_user_jwt':'d.e.f','apples':1}]");
  }

  @Test
  void aServerThatSignsNothingHasNothingFresh() {
    care.welcome(grace(null, HASH), null);
    seen();

    care.prove(null);

    assertNewCalls();
  }

  @Test
  void aTokenThatComesAfterTheLogoutIsKeptBack() {
    care.welcome(ada(), "a.b.c");
    care.goodbye();
    seen();

    care.prove("d.e.f");

    assertNewCalls();
    assertEquals(Collections.emptyList(), fake.warnings());
  }

  @Test
  void aTokenThatComesAfterALogoutInAnotherTabIsKeptBack() {
    care.welcome(ada(), "a.b.c");
    fake.logOutElsewhere();
    assertEquals(Collections.emptyList(), fake.cookies());
    seen();

    care.prove("d.e.f");

    assertNewCalls();
    assertEquals(Collections.emptyList(), fake.warnings());
  }

  @Test
  void aLogoutIsToldToTheOtherTabs() {
    care.welcome(ada(), "a.b.c");

    care.goodbye();

    assertEquals(1, fake.logoutsTold());
  }

  @Test
  void aPageWithNobodyOnItForgetsWhoWasThere() {
    fake.setCookie("intercom-id-abc12345", "of the last customer");

    care.goodbye();
    assertEquals(Collections.emptyList(), fake.cookies());
    assertNewCalls();

    care.welcome(ada(), "a.b.c");
    assertEquals(1, fake.pings().size());
  }

  @Test
  void aFruitThatIsPutBackIsCleared() {
    care.welcome(ada(), "a.b.c");
    seen();

    care.basketChanged(PEAR, 0, "d.e.f");

    assertNewCalls("['update',{'intercom_user_jwt':'d.e.f','pears':null}]");
  }

  @Test
  void anOrderIsAnEventAndEmptiesTheBasket() {
    Customer ada = ada();
    ada.put(APPLE, 2);
    ada.put(PEAR, 1);
    care.welcome(ada, "a.b.c");
    seen();

    care.ordered(ada, "3434", "https://orchard.example/account", "d.e.f");

    assertNewCalls(
        "['trackEvent','order-placed',{'price':{'amount':195,'currency':'gbp'},"
            + "'order':{'url':'https://orchard.example/account','value':'#3434'}}]",
        "['update',{'intercom_user_jwt':'d.e.f','apples':null,'pears':null}]");
  }

  @Test
  void theLauncherIsOutOfTheWayAtTheCheckout() {
    care.welcome(ada(), "a.b.c");
    seen();

    care.hideLauncher(true);
    care.hideLauncher(false);

    assertNewCalls(
        "['update',{'hide_default_launcher':true}]", "['update',{'hide_default_launcher':false}]");
  }

  @Test
  void aGuestIsAVisitorWithAQuestion() {
    care.welcomeGuest();

    assertNewCalls(
        "['boot',{'app_id':'abc12345'}]", "['showNewMessage','Hello! I have a question about ']");
  }

  @Test
  void walkingAroundIsFollowedUntilTheGoodbye() {
    care.welcome(ada(), "a.b.c");
    seen();

    navigate("/fruit");
    assertNewCalls("['update']");

    care.goodbye();
    navigate("/login");
    care.basketChanged(APPLE, 3, "d.e.f");
    assertNewCalls("['shutdown']");
    assertEquals(Collections.emptyList(), fake.cookies());
  }

  @Test
  void theUnreadCountIsToldToEachCustomerAnew() {
    List<Integer> counts = new ArrayList<>();
    care.onUnreadCountChange(counts::add);
    care.welcome(ada(), "a.b.c");
    fake.advanceMillis(1000);
    fake.unread(2);
    care.goodbye();
    care.welcome(ada(), "a.b.c");
    fake.unread(1);

    assertEquals(Arrays.asList(2, 0, 1), changesIn(counts));
  }

  /** Whom the server proves by a token. */
  private static Customer ada() {
    return customer("abc123", "ada@example.com", "Ada", null);
  }

  private static Customer grace(String id, String hash) {
    return customer(id, "grace@example.com", "Grace", hash);
  }

  private static Customer customer(String id, String email, String name, String hash) {
    return new Customer(id, email, name, 1234567890, hash, "example.com", "weekly-crate");
  }

  private void navigate(String path) {
    fake.navigate(path);
    fake.advanceMillis(1000);
  }

  private void assertNewCalls(String... expected) {
    fake.assertCallsFrom(callsSeen, expected);
    seen();
  }

  private void seen() {
    callsSeen = fake.calls().size();
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
