/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.intercomclient.standin.StandIn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A web site on loopback, with the vendor's widget (the stand-in) and API on it. A test decides
 * what is answered where; the site remembers what was asked and what was sent.
 */
final class Site implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  static final String APP_ID = "abc12345";
  static final String WIDGET = "/widget/" + APP_ID;
  static final String PAGE =
      "<!doctype html><title>A page</title><link rel=icon href=data:,>"
          + "<body><script src=/remote.js></script>";

  private final HttpServer server;
  private final String scheme;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<CountDownLatch> gates = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<JsonObject> sent = new CopyOnWriteArrayList<>();

  private volatile int unread;

  Site() {
    this(newServer(), "http");
  }

  /** The site on a server that has yet to be started. */
  Site(HttpServer server, String scheme) {
    this.server = server;
    this.scheme = scheme;
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    reset();
  }

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  String url() {
    return url("localhost", "");
  }

  String url(String host, String path) {
    return scheme + "://" + host + ":" + port() + path;
  }

  /** Answers this path so from now on, until the end of the test. */
  Site at(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Answers so in place of the vendor's script. */
  Site widget(Answer answer) {
    return at(WIDGET, answer);
  }

  /** A gate that an answer can wait behind; it opens at the end of the test at the latest. */
  CountDownLatch gate() {
    CountDownLatch gate = new CountDownLatch(1);
    gates.add(gate);
    return gate;
  }

  /** Has so many messages wait for whoever asks next. */
  void leaveUnread(int count) {
    unread = count;
  }

  /** What was asked for, as in {@code GET /widget/abc12345}, oldest first. */
  List<String> requests() {
    return requests;
  }

  long requestsOf(String path) {
    return requests.stream().filter(request -> request.endsWith(" " + path)).count();
  }

  /** What the widget has sent, oldest first. */
  List<JsonObject> sent() {
    // Posts may overtake each other.
    return sent.stream()
        .sorted(Comparator.comparingDouble(each -> each.get("sent_at").getAsDouble()))
        .toList();
  }

  /**
   * The same as text, as in {@code boot {email="ada@example.com"}}: the data of each call as the
   * widget got it, in the order of the alphabet, without the two settings that say which Messenger
   * it is.
   */
  List<String> calls() {
    return sent().stream().map(Site::call).toList();
  }

  static String call(JsonObject sent) {
    String type = sent.get("type").getAsString();
    if (type.equals("events")) {
      return "trackEvent " + sent.get("event_name").getAsString();
    }
    if (!type.equals("ping")) {
      return type;
    }
    String call = sent.get("call").getAsString();
    if (!sent.has("given")) {
      return call;
    }
    Map<String, JsonElement> given = new TreeMap<>(sent.getAsJsonObject("given").asMap());
    given.keySet().removeAll(Set.of("app_id", "api_base"));
    return call + " " + given;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(exchange.getRequestMethod() + " " + path);
    try (exchange) {
      answers.getOrDefault(path, Site::answerAsUsual).to(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answerAsUsual(HttpExchange exchange)
      throws IOException, InterruptedException {
    Answer.of(404, "text/plain", "Nothing here").to(exchange);
  }

  /** Keeps what the widget says. */
  private void receive(HttpExchange exchange) throws IOException, InterruptedException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    sent.add(JsonParser.parseString(body).getAsJsonObject());
    Answer.json("{\"unread\": " + unread + "}").to(exchange);
  }

  private static String resource(String path) {
    try (InputStream resource = Site.class.getResourceAsStream(path)) {
      return new String(resource.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void reset() {
    openGates();
    answers.clear();
    at("/", Answer.html(PAGE));
    at("/remote.js", Answer.script(resource("/remote.js")));
    widget(Answer.script(StandIn.script()));
    for (String type : List.of("ping", "shutdown", "events", "read", "messages", "email")) {
      at("/messenger/web/" + type, this::receive);
    }
    unread = 0;
    requests.clear();
    sent.clear();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    reset();
  }

  /** A browser holds back what it asks for twice, also in the next test. */
  private void openGates() {
    gates.forEach(CountDownLatch::countDown);
    gates.clear();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    openGates();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server.stop(0);
    threads.shutdownNow();
  }
}
