/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.core.Checks;

/**
 * Tokens by name, with which the workspace's data connectors act for the user.
 *
 * @see Messenger#setAuthTokens
 */
public final class AuthTokens extends Value {
  private AuthTokens() {}

  /** No tokens yet. */
  public static AuthTokens create() {
    return new AuthTokens();
  }

  /**
   * Adds a token.
   *
   * @param name the name that the workspace's connector asks for
   * @param token the token; null leaves it out
   * @throws IllegalArgumentException in development, if the name is blank
   */
  public AuthTokens token(String name, String token) {
    if (!attributes.refuses(Checks.isBlank(name), "token", "has a blank name: give one")) {
      attributes.putText(name, token);
    }
    return this;
  }

  @Override
  String kind() {
    return "AuthTokens";
  }

  @Override
  String text() {
    return attributes.names();
  }
}
