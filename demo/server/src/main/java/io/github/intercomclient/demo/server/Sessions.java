/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.server;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who is signed in, and for how much longer. */
final class Sessions {
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Duration length;

  Sessions(Duration length) {
    this.length = length;
  }

  /** Starts a session and returns its secret token. */
  String start(Customer customer) {
    String token = UUID.randomUUID().toString();
    sessions.put(token, new Session(customer, Instant.now().plus(length)));
    return token;
  }

  /** The running session of this token. Looking at it does not make it last longer. */
  Optional<Session> find(String token) {
    return Optional.ofNullable(token).map(sessions::get).filter(Session::isRunning);
  }

  /** The same, and it lasts for its whole length again. */
  Optional<Session> renew(String token) {
    return find(token)
        .map(
            session -> {
              Session renewed = new Session(session.customer, Instant.now().plus(length));
              sessions.put(token, renewed);
              return renewed;
            });
  }

  void end(String token) {
    if (token != null) {
      sessions.remove(token);
    }
  }

  void endAll() {
    sessions.clear();
  }

  record Session(Customer customer, Instant end) {
    boolean isRunning() {
      return end.isAfter(Instant.now());
    }

    Duration left() {
      return Duration.between(Instant.now(), end);
    }
  }
}
