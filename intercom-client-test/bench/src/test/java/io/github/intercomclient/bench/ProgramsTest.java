/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the JavaScript of three programs, compiled as apps are for production. */
class ProgramsTest {
  private static final double GROWTH = 1.02;

  private static final List<String> METHODS =
      List.of(
          "show",
          "hide",
          "showSpace",
          "showMessages",
          "showNewMessage",
          "startConversation",
          "showArticle",
          "showNews",
          "showTicket",
          "showConversation",
          "startTour",
          "startSurvey",
          "startChecklist",
          "trackEvent",
          "getVisitorId",
          "hideNotifications",
          "setAuthTokens",
          "ready",
          "onShow",
          "onHide",
          "onUserEmailSupplied",
          "onUnreadCountChange");

  private static final List<String> ATTRIBUTES =
      List.of(
          "api_base",
          "alignment",
          "horizontal_padding",
          "vertical_padding",
          "z_index",
          "hide_default_launcher",
          "custom_launcher_selector",
          "hide_notifications",
          "theme_mode",
          "session_duration",
          "action_color",
          "background_color",
          "link_color",
          "messenger_style_id",
          "page_title",
          "auth_tokens",
          "language_override",
          "phone",
          "created_at",
          "unsubscribed_from_emails",
          "avatar",
          "company",
          "companies",
          "plan",
          "monthly_spend",
          "size",
          "website",
          "industry");

  /** Parts of the messages that explain a developer's mistake. */
  private static final List<String> EXPLANATIONS =
      List.of("IllegalArgument", " is blank", "is null", "give ", "leave the call out");

  @Test
  void theSmallestHasNothingOfTheMethodsThatItDoesNotCall() throws IOException {
    String program = program("smallest");
    for (String method : METHODS) {
      assertFalse(hasText(program, method), method);
    }
    for (String attribute : ATTRIBUTES) {
      assertFalse(hasText(program, attribute), attribute);
    }
  }

  @Test
  void theTypicalHasTheMethodsThatItCallsAndNoOthers() throws IOException {
    String program = program("typical");
    for (String method : METHODS) {
      boolean called = List.of("trackEvent", "onUnreadCountChange").contains(method);
      assertEquals(called, hasText(program, method), method);
    }
  }

  @Test
  void everythingHasEveryMethodAndAttribute() throws IOException {
    String program = program("everything");
    for (String method : METHODS) {
      assertTrue(hasText(program, method), method);
    }
    for (String attribute : ATTRIBUTES) {
      assertTrue(hasText(program, attribute), attribute);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"smallest", "typical", "everything"})
  void explanationsForDevelopersAreNotInProduction(String name) throws IOException {
    for (String explanation : EXPLANATIONS) {
      assertFalse(program(name).contains(explanation), explanation);
    }
  }

  @ParameterizedTest
  @CsvSource({"smallest", "typical", "everything"})
  void isNotLargerThanItWas(String name) throws IOException {
    Properties sizes = sizes();
    int gzip = script(name).gzip();
    System.out.printf("size of %s: %,d B, gzip -9 %,d B%n", name, script(name).raw(), gzip);
    int limit = (int) (Integer.parseInt(sizes.getProperty(name)) * GROWTH);
    assertTrue(
        gzip <= limit,
        () -> name + " has grown to " + gzip + " B: mend it, or say why in sizes.properties");
  }

  @Test
  void theFiguresAndTheReadmeQuoteTheSizes() throws IOException {
    Properties sizes = sizes();
    List<String> quoted =
        Stream.of("smallest", "typical", "everything")
            .map(name -> String.format("%,d", Integer.parseInt(sizes.getProperty(name))))
            .toList();
    String row = "| intercom-client, J2CL | " + String.join(" | ", quoted) + " |";
    Path root = Path.of("..", "..");
    String figures = Files.readString(root.resolve("intercom-client/docs/figures.md"));
    String readme = Files.readString(root.resolve("README.md"));
    assertTrue(figures.contains(row), () -> "docs/figures.md lacks " + row);
    quoted.forEach(size -> assertTrue(readme.contains(size), () -> "the README lacks " + size));
  }

  private static Properties sizes() throws IOException {
    Properties sizes = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of("sizes.properties"))) {
      sizes.load(reader);
    }
    return sizes;
  }

  private static boolean hasText(String program, String text) {
    return program.contains("\"" + text + "\"") || program.contains("." + text + "=");
  }

  private static Script script(String name) throws IOException {
    return Script.read(Path.of("target", "programs", name, name + ".js"));
  }

  private static String program(String name) throws IOException {
    return script(name).text();
  }
}
