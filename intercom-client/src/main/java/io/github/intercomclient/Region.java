/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/** Where the workspace's data is hosted. */
public enum Region {
  /** The United States, the vendor's default. */
  US("https://api-iam.intercom.io"),
  /** The European Union. */
  EU("https://api-iam.eu.intercom.io"),
  /** Australia. */
  AU("https://api-iam.au.intercom.io");

  final String wire;

  Region(String wire) {
    this.wire = wire;
  }
}
