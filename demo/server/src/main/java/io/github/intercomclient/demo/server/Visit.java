/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.server;

/**
 * What the app is told about whoever asks.
 *
 * @param millisLeft how long their session lasts if they ask for nothing more
 * @param token null where there is no secret to sign with, or no id to sign
 * @param number of the order that they have just placed, or null
 */
record Visit(Customer customer, long millisLeft, Token token, String number) {

  /**
   * What proves to the Messenger who they are.
   *
   * @param millisLeft how long it does so
   */
  record Token(String jwt, long millisLeft) {}
}
