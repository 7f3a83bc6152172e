/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.server;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs who someone is, so that nobody else can speak for them in the Messenger. The secret never
 * leaves the server.
 */
final class IdentitySigner {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String HEADER = base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");

  private final SecretKeySpec secret;

  IdentitySigner(String secret) {
    this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** A token that says who has this user id, and that until it expires. */
  String token(String userId, String email, Instant expires) {
    JsonObject claims = new JsonObject();
    claims.addProperty("user_id", userId);
    claims.addProperty("email", email);
    claims.addProperty("exp", expires.getEpochSecond());
    String signed = HEADER + "." + base64(claims.toString());
    return signed + "." + base64(hmac(signed));
  }

  /** The older proof: the {@code user_hash} of someone who is known by their email alone. */
  String userHash(String email) {
    return HexFormat.of().formatHex(hmac(email));
  }

  private byte[] hmac(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
    }
  }

  private static String base64(String text) {
    return base64(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
