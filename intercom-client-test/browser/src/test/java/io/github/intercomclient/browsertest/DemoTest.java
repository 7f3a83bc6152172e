/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.github.intercomclient.demo.server.DemoServer;
import io.github.intercomclient.driver.Chromium;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The compiled demo: what its customer does, and what of it reaches the widget. */
class DemoTest {
  enum Build {
    J2CL,
    GWT
  }

  @RegisterExtension static final Chromium chromium = Chromium.headless();
  @RegisterExtension final Tab tab = new Tab(chromium);

  private DemoServer server;
  private Shop shop;

  private void open(Build build, Duration sessionLength) {
    DemoServer.Builder builder = DemoServer.builder().sessionLength(sessionLength);
    server = (build == Build.GWT ? builder.gwt() : builder).start();
    shop = new Shop(server.url(), server::log, tab);
    shop.open("/login");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void aVisitFromLoginToLogout(Build build) {
    open(build, Duration.ofHours(1));
    shop.logIn("abc123", "ada@example.com", "Ada Lovelace");
    shop.log(1);
    shop.follow("/fruit/apple");
    shop.log(2);
    shop.follow("/account");
    shop.log(3);
    shop.goBack("/fruit/apple");
    shop.log(4);
    shop.addOne();
    shop.log(5);
    shop.logOut();
    shop.follow("/fruit");
    shop.follow("/fruit/pear");
    shop.follow("/login");
    shop.askAsGuest();

    List<String> lines = shop.lines(7);
    assertEquals("/fruit boot ", lines.get(0).substring(0, 12));
    assertEquals(
        List.of(
            "/fruit/apple update",
            "/account update",
            "/fruit/apple update",
            "/fruit/apple update "
                + "{apples=1, intercom_user_jwt="
                + given(4).get("intercom_user_jwt")
                + "}",
            "/fruit/apple shutdown",
            "/login boot {custom_launcher_selector=\"#contact\"}"),
        lines.subList(1, 7));
    assertEquals(
        Set.of("intercom_user_jwt"), shop.log(0).get(5).getAsJsonObject("identity").keySet());
    assertTrue(shop.log(0).get(6).getAsJsonObject("identity").isEmpty());
    assertNotEquals(shop.log(0).get(0).get("anonymous_id"), shop.log(0).get(6).get("anonymous_id"));
  }

  private JsonObject given(int index) {
    return shop.log(index + 1).get(index).getAsJsonObject("given");
  }

  @ParameterizedTest
  @EnumSource
  void theBootCarriesTheAttributesOfTheArticle(Build build) {
    long before = Instant.now().getEpochSecond();
    open(build, Duration.ofHours(1));
    shop.logIn("abc123", "ada@example.com", "Ada Lovelace");

    JsonObject boot = given(0);

    assertEquals(
        Set.of(
            "app_id",
            "api_base",
            "custom_launcher_selector",
            "intercom_user_jwt",
            "name",
            "created_at",
            "company"),
        boot.keySet());
    assertEquals("demo1234", boot.get("app_id").getAsString());
    assertEquals("Ada Lovelace", boot.get("name").getAsString());
    String token = boot.get("intercom_user_jwt").getAsString();
    String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    assertTrue(
        claims.startsWith("{\"user_id\":\"abc123\",\"email\":\"ada@example.com\",\"exp\":"),
        claims);
    assertEquals(
        "{\"id\":\"example.com\",\"name\":\"example.com\",\"plan\":\"weekly-crate\"}",
        boot.get("company").toString());
    long createdAt = boot.get("created_at").getAsLong();
    assertTrue(before <= createdAt && createdAt <= before + 60, "seconds: " + createdAt);
  }

  @ParameterizedTest
  @EnumSource
  void whoHasNoIdIsNamedByTheEmailAlone(Build build) {
    open(build, Duration.ofHours(1));
    shop.logIn("", "grace@example.com", "Grace");
    shop.log(1);
    shop.follow("/fruit/plum");
    shop.addOne();
    shop.log(3);

    assertFalse(given(0).has("user_id"));
    JsonObject update = given(2);
    assertEquals(Set.of("email", "user_hash", "plums"), update.keySet());
    assertTrue(update.get("user_hash").getAsString().matches("[0-9a-f]{64}"));
    assertEquals("grace@example.com", update.get("email").getAsString());
  }

  @ParameterizedTest
  @EnumSource
  void theEndOfTheServersSessionEndsTheMessengers(Build build) {
    open(build, Duration.ofSeconds(2));
    shop.logIn("abc123", "ada@example.com", "Ada Lovelace");

    List<String> lines = shop.lines(2);
    shop.follow("/fruit");

    assertEquals("shutdown", lines.get(1).replaceAll(".* ", ""));
    assertEquals(2, shop.lines().size(), () -> shop.lines().toString());
    assertEquals(List.of(), intercomSessionCookies());
  }

  private List<String> intercomSessionCookies() {
    return tab.cookies().stream().filter(name -> name.startsWith("intercom-")).toList();
  }

  @ParameterizedTest
  @EnumSource
  void aTokenIsRefreshedUntilTheLogout(Build build) {
    server =
        (build == Build.GWT ? DemoServer.builder().gwt() : DemoServer.builder())
            .tokenLength(Duration.ofSeconds(3))
            .start();
    shop = new Shop(server.url(), server::log, tab);
    shop.open("/login");
    shop.logIn("abc123", "ada@example.com", "Ada Lovelace");

    shop.log(3);
    shop.logOut();
    List<String> lines = shop.lines();
    tab.settle();

    assertEquals(Set.of("intercom_user_jwt"), given(1).keySet());
    assertEquals(Set.of("intercom_user_jwt"), given(2).keySet());
    assertEquals(
        3, Set.of(0, 1, 2).stream().map(i -> given(i).get("intercom_user_jwt")).distinct().count());
    assertEquals("shutdown", lines.get(lines.size() - 1).replaceAll(".* ", ""));
    assertEquals(lines, shop.lines());
  }

  @ParameterizedTest
  @EnumSource
  void theCheckoutPageHidesTheLauncherWithItsOneUpdate(Build build) {
    open(build, Duration.ofHours(1));
    shop.logIn("abc123", "ada@example.com", "Ada Lovelace");
    shop.log(1);
    shop.follow("/checkout");
    shop.follow("/fruit");

    assertEquals(
        List.of(
            "/checkout update {hide_default_launcher=true}",
            "/fruit update {hide_default_launcher=false}"),
        shop.lines(3).subList(1, 3));
  }
}
