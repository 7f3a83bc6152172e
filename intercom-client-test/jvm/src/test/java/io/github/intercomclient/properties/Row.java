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
  SHUTDOWN_BEFORE_THE_FIRST_BOOT,
  UPDATE_THAT_REPEATS,
  APPEARANCE_THAT_CHANGES_NOTHING,
  ADOPTION_OF_A_SNIPPET,
  ADOPTED_SCRIPT_ON_ITS_WAY,
  ADOPTION_OF_ANOTHERS_SESSION,
  BOOT_JOINS_ANOTHERS_SESSION,
  BOOT_ENDS_ANOTHERS_SESSION,
  SHUTDOWN_ENDS_ANOTHERS_SESSION,
  LOGOUT_IN_ANOTHER_TAB,
  THE_WIDGET_IS_REMOVED,
  THE_QUEUE_THROWS,
  THE_QUEUE_IS_LOST,
  THE_CLOCK_IS_SET,
  APP_CODE,
  APP_CODE_IN_STATE_LISTENER,
  APP_CODE_IN_ERROR_HANDLER,
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
