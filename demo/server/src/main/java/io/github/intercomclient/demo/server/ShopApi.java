/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.server;

import com.google.gson.JsonObject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Header;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the app asks the server: who am I, what is in my basket, and please deliver it. */
final class ShopApi {
  private static final String SESSION_COOKIE = "orchard-session";

  private final Map<String, Customer> customers = new ConcurrentHashMap<>();
  private final AtomicInteger lastOrder = new AtomicInteger(3433);
  private final Sessions sessions;
  private final IdentitySigner signer;
  private final Duration tokenLength;
  private final Map<String, String> messenger;

  /**
   * @param signer null if identities are not signed
   * @param tokenLength how long a token proves who someone is
   * @param messenger the settings that the app needs to find its Messenger
   */
  ShopApi(
      Sessions sessions,
      IdentitySigner signer,
      Duration tokenLength,
      Map<String, String> messenger) {
    this.sessions = sessions;
    this.signer = signer;
    this.tokenLength = tokenLength;
    this.messenger = messenger;
  }

  void addTo(RoutesConfig routes) {
    routes
        .get("/api/messenger", context -> context.json(messenger))
        .get("/api/session", this::whoIsHere)
        .post("/api/session", this::signIn)
        .delete("/api/session", this::signOut)
        .put("/api/basket/{fruit}", this::fillBasket)
        .post("/api/orders", this::order);
  }

  private void whoIsHere(Context context) {
    sessions
        .find(token(context))
        .ifPresentOrElse(session -> answer(context, session, null), () -> context.status(204));
  }

  private void signIn(Context context) {
    SignIn wish = context.bodyAsClass(SignIn.class);
    if (wish.email() == null || !wish.email().contains("@")) {
      throw new BadRequestResponse("An email address is needed to sign in");
    }
    String known = wish.isKnownById() ? wish.id() : wish.email();
    Customer customer = customers.computeIfAbsent(known, unused -> newCustomer(wish));
    String token = sessions.start(customer);
    Cookie cookie = new Cookie(SESSION_COOKIE, token);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    context.cookie(cookie);
    answer(context, sessions.find(token).orElseThrow(), null);
  }

  private void signOut(Context context) {
    sessions.end(token(context));
    context.removeCookie(SESSION_COOKIE);
    context.status(204);
  }

  private void fillBasket(Context context) {
    Sessions.Session session = needSession(context);
    int count = context.bodyAsClass(JsonObject.class).get("count").getAsInt();
    Map<String, Integer> basket = session.customer().basket();
    if (count > 0) {
      basket.put(context.pathParam("fruit"), count);
    } else {
      basket.remove(context.pathParam("fruit"));
    }
    answer(context, session, null);
  }

  private void order(Context context) {
    Sessions.Session session = needSession(context);
    session.customer().basket().clear();
    answer(context, session, String.valueOf(lastOrder.incrementAndGet()));
  }

  private Sessions.Session needSession(Context context) {
    return sessions
        .renew(token(context))
        .orElseThrow(() -> new UnauthorizedResponse("The session is over"));
  }

  /** Tells the customer of this session, and nobody else, about themselves. */
  private void answer(Context context, Sessions.Session session, String orderNumber) {
    Customer customer = session.customer();
    context.header(Header.CACHE_CONTROL, "no-store");
    context.json(new Visit(customer, session.left().toMillis(), token(customer), orderNumber));
  }

  private Visit.Token token(Customer customer) {
    if (signer == null || customer.id() == null) {
      return null;
    }
    Instant now = Instant.now();
    Instant expires = now.plus(tokenLength).truncatedTo(ChronoUnit.SECONDS);
    return new Visit.Token(
        signer.token(customer.id(), customer.email(), expires),
        Duration.between(now, expires).toMillis());
  }

  private static String token(Context context) {
    return context.cookie(SESSION_COOKIE);
  }

  private Customer newCustomer(SignIn wish) {
    String domain = wish.email().substring(wish.email().indexOf('@') + 1).toLowerCase(Locale.ROOT);
    return new Customer(
        wish.isKnownById() ? wish.id() : null,
        wish.email(),
        wish.name(),
        Instant.now().getEpochSecond(),
        signer == null || wish.isKnownById() ? null : signer.userHash(wish.email()),
        new Customer.Company(domain, domain, "weekly-crate"),
        new ConcurrentSkipListMap<>());
  }

  private record SignIn(String id, String email, String name) {
    boolean isKnownById() {
      return id != null && !id.isBlank();
    }
  }
}
