/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How a {@link Site} answers a request. */
@FunctionalInterface
interface Answer {
  void to(HttpExchange exchange) throws IOException, InterruptedException;

  static Answer of(int status, String type, String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
      exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  static Answer html(String body) {
    return of(200, "text/html", body);
  }

  static Answer script(String body) {
    return of(200, "text/javascript", body);
  }

  static Answer json(String body) {
    return of(200, "application/json", body);
  }

  /** Closes the connection without a word. */
  static Answer refuse() {
    return HttpExchange::close;
  }

  /** The same answer, with one more header. */
  default Answer with(String header, String value) {
    return exchange -> {
      exchange.getResponseHeaders().set(header, value);
      to(exchange);
    };
  }

  /** The same answer, so much later. */
  default Answer after(Duration delay) {
    return exchange -> {
      TimeUnit.NANOSECONDS.sleep(delay.toNanos());
      to(exchange);
    };
  }

  /** The same answer, as soon as the gate is open. */
  default Answer behind(CountDownLatch gate) {
    return exchange -> {
      gate.await();
      to(exchange);
    };
  }
}
