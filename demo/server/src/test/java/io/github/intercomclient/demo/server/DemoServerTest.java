/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoServerTest {
  private static final String ADA = "{'id': 'abc123', 'email': 'ada@example.com', 'name': 'Ada'}";

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private DemoServer server;

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aDeepLinkOpensTheApp() throws Exception {
    server = DemoServer.builder().start();

    String page = send("GET", "/fruit/apple", "").body();

    assertTrue(page.contains("<script src=\"/j2cl/app.js\">"), page);
    assertEquals(200, send("GET", "/j2cl/app.js", "").statusCode());
  }

  @Test
  void theGwtBuildIsServedOnDemand() throws Exception {
    server = DemoServer.builder().gwt().start();

    String page = send("GET", "/", "").body();

    assertTrue(page.contains("<script src=\"/gwt/gwt.nocache.js\">"), page);
    assertEquals(200, send("GET", "/gwt/gwt.nocache.js", "").statusCode());
  }

  @Test
  void whoHasAnIdIsProvedByATokenThatTheSecretHasSigned() throws Exception {
    server = DemoServer.builder().workspace("abc12345", "a secret").start();
    long before = Instant.now().getEpochSecond();

    JsonObject visit = visit(send("POST", "/api/session", ADA));

    String[] parts = jwt(visit).split("\\.");
    assertEquals(3, parts.length);
    assertEquals("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", decode(parts[0]));
    assertEquals(hmac("a secret", parts[0] + "." + parts[1]), parts[2]);
    JsonObject claims = claims(visit);
    assertEquals(Set.of("user_id", "email", "exp"), claims.keySet());
    assertEquals("abc123", claims.get("user_id").getAsString());
    assertEquals("ada@example.com", claims.get("email").getAsString());
    long life = claims.get("exp").getAsLong() - before;
    assertTrue(life >= 3599 && life <= 3610, "seconds: " + life);
    assertTrue(visit.getAsJsonObject("customer").get("userHash").isJsonNull());
  }

  @Test
  void aTokenIsBase64ForUrlsWithoutPadding() throws Exception {
    server = DemoServer.builder().start();

    for (int i = 0; i < 20; i++) {
      String name = "\u00fc\u00ff>?\\\\".repeat(i + 1);
      JsonObject visit =
          visit(send("POST", "/api/session", "{'id': '%s', 'email': 'a@b'}".formatted(name)));

      assertTrue(jwt(visit).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]{43}"), jwt(visit));
      assertEquals(name.replace("\\\\", "\\"), claims(visit).get("user_id").getAsString());
    }
  }

  @Test
  void anAnswerSaysHowLongItsTokenLasts() throws Exception {
    server = DemoServer.builder().tokenLength(Duration.ofSeconds(3)).start();

    JsonObject visit = visit(send("POST", "/api/session", ADA));

    long millisLeft = visit.getAsJsonObject("token").get("millisLeft").getAsLong();
    assertTrue(millisLeft > 1000 && millisLeft <= 3000, "millis: " + millisLeft);
    Instant end = Instant.now().plusMillis(millisLeft);
    Instant expires = Instant.ofEpochSecond(claims(visit).get("exp").getAsLong());
    assertTrue(Duration.between(expires, end).toMillis() < 1000, expires + " or " + end);
  }

  @Test
  void eachAnswerHasAFreshToken() throws Exception {
    server = DemoServer.builder().start();
    String first = jwt(visit(send("POST", "/api/session", ADA)));
    Thread.sleep(1100);

    String asked = jwt(visit(send("GET", "/api/session", "")));
    String filled = jwt(visit(send("PUT", "/api/basket/apples", "{'count': 2}")));
    String ordered = jwt(visit(send("POST", "/api/orders", "")));

    for (String later : List.of(asked, filled, ordered)) {
      assertTrue(expires(later) > expires(first), later);
    }
  }

  @Test
  void nobodyGetsTheTokenOfAnother() throws Exception {
    server = DemoServer.builder().start();
    signIn(ADA);
    HttpClient other = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    assertEquals("", send(other, "GET", "/api/session?id=abc123", ADA).body());
    assertEquals(401, send(other, "PUT", "/api/basket/apples", "{'count': 2}").statusCode());
    assertEquals(401, send(other, "POST", "/api/orders", ADA).statusCode());

    send(other, "POST", "/api/session", "{'id': 'def456', 'email': 'grace@example.com'}");
    for (String path : List.of("/api/session?id=abc123", "/api/session?user_id=abc123")) {
      HttpResponse<String> answer = send(other, "GET", path, ADA);
      assertEquals("def456", claims(visit(answer)).get("user_id").getAsString());
      assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse("none"));
    }
    assertEquals(
        "abc123", claims(visit(send("GET", "/api/session", ""))).get("user_id").getAsString());
  }

  @Test
  void whoHasLoggedOutGetsNoToken() throws Exception {
    server = DemoServer.builder().start();
    signIn(ADA);

    send("DELETE", "/api/session", "");

    assertEquals("", send("GET", "/api/session", "").body());
  }

  @Test
  void whoHasNoIdIsProvedByAHashOfTheirEmail() throws Exception {
    server = DemoServer.builder().workspace("abc12345", "a secret").start();

    JsonObject visit =
        visit(send("POST", "/api/session", "{'id': '', 'email': 'ada@example.com'}"));

    JsonObject customer = visit.getAsJsonObject("customer");
    assertTrue(customer.get("id").isJsonNull());
    assertTrue(visit.get("token").isJsonNull());
    // echo -n ada@example.com | openssl dgst -sha256 -hmac "a secret"
    assertEquals(
        "fa2a026743e4d7f412215c22b357dbf9e25246b9acdd9d2c1770085c454d3b0e",
        customer.get("userHash").getAsString());
  }

  @Test
  void withoutASecretNothingIsSigned() throws Exception {
    server = DemoServer.builder().workspace("abc12345", null).start();

    JsonObject ada = visit(send("POST", "/api/session", ADA));
    assertTrue(ada.get("token").isJsonNull());
    assertTrue(ada.getAsJsonObject("customer").get("userHash").isJsonNull());
    assertTrue(signIn("{'email': 'ada@example.com'}").get("userHash").isJsonNull());
    assertEquals("{\"appId\":\"abc12345\"}", send("GET", "/api/messenger", "").body());
  }

  @Test
  void aCustomerIsAsOldAsTheirFirstLogin() throws Exception {
    server = DemoServer.builder().start();
    long before = Instant.now().getEpochSecond();

    long createdAt = signIn(ADA).get("createdAt").getAsLong();

    assertTrue(createdAt >= before && createdAt <= Instant.now().getEpochSecond());
    assertEquals(createdAt, signIn(ADA).get("createdAt").getAsLong());
  }

  @Test
  void aSessionEndsWhenNothingIsAskedForItsLength() throws Exception {
    server = DemoServer.builder().sessionLength(Duration.ofMillis(300)).start();
    signIn(ADA);
    assertEquals(200, send("GET", "/api/session", "").statusCode());

    Instant limit = Instant.now().plusSeconds(5);
    while (send("GET", "/api/session", "").statusCode() == 200) {
      assertTrue(Instant.now().isBefore(limit), "asking who is here keeps the session alive");
      Thread.sleep(20);
    }

    assertEquals(204, send("GET", "/api/session", "").statusCode());
    assertEquals(401, send("PUT", "/api/basket/apples", "{'count': 2}").statusCode());
    assertEquals(401, send("POST", "/api/orders", "").statusCode());
  }

  @Test
  void theBasketIsKeptUntilItIsOrdered() throws Exception {
    server = DemoServer.builder().start();
    signIn(ADA);

    send("PUT", "/api/basket/apples", "{'count': 2}");
    assertEquals(
        "{\"apples\":2}", customer(send("GET", "/api/session", "")).get("basket").toString());

    send("POST", "/api/orders", "");
    assertEquals("{}", customer(send("GET", "/api/session", "")).get("basket").toString());
  }

  @Test
  void loggingOutEndsTheSession() throws Exception {
    server = DemoServer.builder().start();
    signIn(ADA);

    send("DELETE", "/api/session", "");

    assertEquals(204, send("GET", "/api/session", "").statusCode());
  }

  @Test
  void whatTheStandInSendsIsLoggedInTheOrderOfSending() throws Exception {
    server = DemoServer.builder().start();

    ping("second", 2);
    ping("first", 1);

    assertEquals("first", server.log().get(0).get("call").getAsString());
    JsonArray served =
        JsonParser.parseString(send("GET", "/stand-in/log", "").body()).getAsJsonArray();
    assertEquals(server.log(), List.of(served.get(0), served.get(1)));
    send("DELETE", "/stand-in/log", "");
    assertTrue(server.log().isEmpty());
  }

  @Test
  void aNewUserFindsAWelcomeUntilTheyReadIt() throws Exception {
    server = DemoServer.builder().start();

    assertEquals("{\"unread\":1}", ping("boot", 1).body());
    send("POST", "/messenger/web/read", message("read", "read", 2));
    assertEquals("{\"unread\":0}", ping("update", 3).body());
    send("PUT", "/stand-in/unread/abc123/7", "");
    assertEquals("{\"unread\":7}", ping("update", 4).body());
  }

  @Test
  void theStandInKnowsAPersonByTheirToken() throws Exception {
    server = DemoServer.builder().start();
    String token = jwt(visit(send("POST", "/api/session", ADA)));
    send("PUT", "/stand-in/unread/abc123/7", "");

    String message =
        "{'type': 'ping', 'call': 'boot', 'sent_at': 1, 'identity': {'intercom_user_jwt': '%s'}}";

    assertEquals(
        "{\"unread\":7}", send("POST", "/messenger/web/ping", message.formatted(token)).body());
  }

  @Test
  void whatIsAddedCanStandInTheWay() throws Exception {
    server =
        DemoServer.builder()
            .more(
                config ->
                    config.routes.before(
                        "/widget/*", context -> context.status(503).skipRemainingHandlers()))
            .start();

    assertEquals(503, send("GET", "/widget/demo1234", "").statusCode());
    assertFalse(send("GET", "/", "").body().isEmpty());
  }

  private HttpResponse<String> ping(String call, int sentAt)
      throws IOException, InterruptedException {
    return send("POST", "/messenger/web/ping", message("ping", call, sentAt));
  }

  private static String message(String type, String call, int sentAt) {
    return "{'type': '%s', 'call': '%s', 'sent_at': %d, 'identity': {'user_id': 'abc123'}}"
        .formatted(type, call, sentAt);
  }

  private JsonObject signIn(String body) throws IOException, InterruptedException {
    return customer(send("POST", "/api/session", body));
  }

  private static JsonObject customer(HttpResponse<String> response) {
    return visit(response).getAsJsonObject("customer");
  }

  private static JsonObject visit(HttpResponse<String> response) {
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private static String jwt(JsonObject visit) {
    return visit.getAsJsonObject("token").get("jwt").getAsString();
  }

  private static JsonObject claims(JsonObject visit) {
    return claims(jwt(visit));
  }

  private static JsonObject claims(String jwt) {
    return JsonParser.parseString(decode(jwt.split("\\.")[1])).getAsJsonObject();
  }

  private static long expires(String jwt) {
    return claims(jwt).get("exp").getAsLong();
  }

  private static String decode(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  /** HMAC-SHA256 by its definition, in RFC 2104, and not by the class that the server uses. */
  private static String hmac(String secret, String text) throws Exception {
    byte[] inner = new byte[64];
    byte[] outer = new byte[64];
    byte[] key = Arrays.copyOf(secret.getBytes(StandardCharsets.UTF_8), 64);
    for (int i = 0; i < 64; i++) {
      inner[i] = (byte) (key[i] ^ 0x36);
      outer[i] = (byte) (key[i] ^ 0x5c);
    }
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    sha.update(inner);
    byte[] first = sha.digest(text.getBytes(StandardCharsets.UTF_8));
    sha.update(outer);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sha.digest(first));
  }

  private HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    return send(client, method, path, body);
  }

  private HttpResponse<String> send(HttpClient from, String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .method(method, BodyPublishers.ofString(body.replace('\'', '"')))
            .header("Accept", "*/*")
            .build();
    return from.send(request, BodyHandlers.ofString());
  }
}
