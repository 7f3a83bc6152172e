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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
  void aSignedIdentityIsTheHmacOfTheId() throws Exception {
    server = DemoServer.builder().workspace("abc12345", "a secret").start();

    JsonObject customer = signIn(ADA);

    // echo -n abc123 | openssl dgst -sha256 -hmac "a secret"
    assertEquals(
        "3b6ecd6b0a8e14712a5331611fc4bd0ff5abe6ee57807bca8733506383c00149",
        customer.get("userHash").getAsString());
  }

  @Test
  void whoHasNoIdIsSignedByTheirEmail() throws Exception {
    server = DemoServer.builder().workspace("abc12345", "a secret").start();

    JsonObject customer = signIn("{'id': '', 'email': 'ada@example.com'}");

    assertTrue(customer.get("id").isJsonNull());
    // echo -n ada@example.com | openssl dgst -sha256 -hmac "a secret"
    assertEquals(
        "fa2a026743e4d7f412215c22b357dbf9e25246b9acdd9d2c1770085c454d3b0e",
        customer.get("userHash").getAsString());
  }

  @Test
  void withoutASecretNothingIsSigned() throws Exception {
    server = DemoServer.builder().workspace("abc12345", null).start();

    assertTrue(signIn(ADA).get("userHash").isJsonNull());
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
    return JsonParser.parseString(response.body()).getAsJsonObject().getAsJsonObject("customer");
  }

  private HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .method(method, BodyPublishers.ofString(body.replace('\'', '"')))
            .header("Accept", "*/*")
            .build();
    return client.send(request, BodyHandlers.ofString());
  }
}
