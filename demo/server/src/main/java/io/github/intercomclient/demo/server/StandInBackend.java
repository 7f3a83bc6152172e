/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.intercomclient.standin.StandIn;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The server's half of the stand-in: hands out its script and keeps what it sends. */
final class StandInBackend {
  private final List<JsonObject> log = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> unread = new ConcurrentHashMap<>();
  private final Consumer<JsonObject> watcher;

  StandInBackend(Consumer<JsonObject> watcher) {
    this.watcher = watcher;
  }

  void addTo(RoutesConfig routes) {
    routes
        .get("/widget/{appId}", StandInBackend::script)
        .post("/messenger/web/{type}", this::receive)
        .get("/stand-in/log", context -> context.json(log()))
        .delete("/stand-in/log", context -> log.clear())
        .put("/stand-in/unread/{person}/{count}", this::leaveUnread);
  }

  /** What the Messenger would have sent, in the order in which it did. */
  List<JsonObject> log() {
    return log.stream()
        .sorted(Comparator.comparingDouble(sent -> sent.get("sent_at").getAsDouble()))
        .toList();
  }

  void clearLog() {
    log.clear();
  }

  private static void script(Context context) {
    context.contentType("text/javascript").result(StandIn.script());
  }

  private void receive(Context context) {
    JsonObject sent = JsonParser.parseString(context.body()).getAsJsonObject();
    log.add(sent);
    watcher.accept(sent);
    String person = personIn(sent);
    if (sent.get("type").getAsString().equals("read")) {
      unread.put(person, 0);
    }
    // Posted from the app's origin to what may be another one.
    context.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    context.json(Map.of("unread", unread.getOrDefault(person, welcomeFor(sent))));
  }

  private void leaveUnread(Context context) {
    unread.put(context.pathParam("person"), context.pathParamAsClass("count", Integer.class).get());
  }

  private static int welcomeFor(JsonObject sent) {
    return sent.getAsJsonObject("identity").isEmpty() ? 0 : 1;
  }

  private static String personIn(JsonObject sent) {
    JsonObject identity = sent.getAsJsonObject("identity");
    if (identity.has("intercom_user_jwt")) {
      identity = claims(identity.get("intercom_user_jwt").getAsString());
    }
    for (String key : List.of("user_id", "email")) {
      JsonElement value = identity.get(key);
      if (value != null) {
        return value.getAsString();
      }
    }
    return sent.get("anonymous_id").getAsString();
  }

  /** What a token says. Whether it is true is not looked at: nobody is kept out of a stand-in. */
  private static JsonObject claims(String token) {
    byte[] json = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    return JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
  }
}
