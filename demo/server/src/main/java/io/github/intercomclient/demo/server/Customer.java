/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.server;

import java.util.Map;

/**
 * Someone who has signed in, as the app is told.
 *
 * @param id null for those who are known by their email alone
 * @param createdAt Unix seconds
 * @param userHash null where there is no secret to sign with, and for those who have an id: a token
 *     proves who they are
 * @param basket how many of each fruit
 */
record Customer(
    String id,
    String email,
    String name,
    long createdAt,
    String userHash,
    Company company,
    Map<String, Integer> basket) {

  record Company(String id, String name, String plan) {}
}
