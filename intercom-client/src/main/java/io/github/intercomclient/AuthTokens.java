/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/**
 * Tokens by name, with which the workspace's data connectors act for the user.
 *
 * @see Messenger#setAuthTokens
 */
public final class AuthTokens extends Value {
  private AuthTokens() {}

  /**
   * Creates a set of tokens.
   *
   * @return an empty set of tokens
   */
  public static AuthTokens create() {
    return new AuthTokens();
  }

  /**
   * Adds a token.
   *
   * @param name the name under which the workspace's connector looks for the token
   * @param token the token, or null to leave it out
   * @return these tokens
   * @throws IllegalArgumentException in development, if the name is blank or {@code __proto__}
   */
  public AuthTokens token(String name, String token) {
    if (require(
        CustomNames.isLegal(name, ""),
        "token",
        "has the name '" + name + "': give one that is not blank, and not __proto__")) {
      putText(name, token);
    }
    return this;
  }

  @Override
  String kind() {
    return "AuthTokens";
  }

  @Override
  boolean isSecret(String name) {
    return true;
  }
}
