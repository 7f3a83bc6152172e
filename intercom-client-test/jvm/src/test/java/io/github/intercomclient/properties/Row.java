/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import java.util.EnumMap;
import java.util.Map;

/** The rows of the table of decided behaviour, and how often random programs came by each. */
enum Row {
  CREATE,
  FIRST_BOOT,
  SCRIPT_FETCHED_LATER,
  PAGE_HAS_A_WIDGET,
  LIVE,
  EVERY_CALL_READS_AFRESH,
  BEFORE_THE_FIRST_BOOT,
  AFTER_SHUTDOWN,
  QUEUE,
  BOOT_OF_THE_SAME_PERSON,
  BOOT_OVER_A_VISITOR,
  BOOT_OF_ANOTHER_PERSON,
  UPDATE,
  UPDATE_WITH_DATA,
  UPDATE_THAT_NAMES_ANOTHER_PERSON,
  JWT,
  OPTIONAL_ARGUMENTS,
  OVER_THE_BUDGET,
  APPEARANCE,
  SHUTDOWN,
  LISTENERS,
  ON_READY,
  A_LISTENER_THROWS,
  THE_SCRIPT_FAILS,
  RETRY,
  NOTICING_LIVE,
  THE_DEVELOPERS_MISTAKE,
  WHAT_AN_END_USER_TYPED,
  OVERFLOW,
  ROUTER_HOOK;

  private static final Map<Row, Integer> COUNTS = new EnumMap<>(Row.class);

  /** A program exercises this row. */
  void exercised() {
    COUNTS.merge(this, 1, Integer::sum);
  }

  int count() {
    return COUNTS.getOrDefault(this, 0);
  }
}
