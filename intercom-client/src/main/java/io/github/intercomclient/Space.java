/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/** A space of the Messenger, for {@link Messenger#showSpace}. */
public enum Space {
  /** The home screen. */
  HOME("home"),
  /** The conversations. */
  MESSAGES("messages"),
  /** The help center. */
  HELP("help"),
  /** The news. */
  NEWS("news"),
  /** The checklists. */
  TASKS("tasks"),
  /** The tickets. */
  TICKETS("tickets");

  final String wire;

  Space(String wire) {
    this.wire = wire;
  }
}
