/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

/** Bugs that are known and not mended yet: what the model lets pass so that others are found. */
final class Workarounds {
  /** What waits at one Messenger may be sent after what the other has said later. */
  static final boolean EACH_MESSENGER_HAS_ATTRIBUTES_OF_ITS_OWN = true;

  /** A Messenger does not see that the widget is another one than before. */
  static final boolean ONLY_A_LOOK_AT_ONCE_SEES_THAT_THE_WIDGET_IS_GONE = true;

  /** A boot does not join one that a retry has queued again. */
  static final boolean A_BOOT_THAT_IS_RESTORED_STAYS_ALONE = true;

  /** A retry does not restore what the broken widget had of the other Messenger. */
  static final boolean A_RETRY_RESTORES_ONLY_ITS_OWN = true;

  /** What waits in the stub is sent whatever the budget, and the vendor may drop it. */
  static final boolean WHAT_DRAINS_MAY_BE_OVER_THE_BUDGET = true;

  /** App code of one Messenger runs while the other is making calls that were held. */
  static final boolean ONLY_THE_EVENTS_OF_EACH_MESSENGER_ARE_IN_ORDER = true;

  /** What waits behind a callback that has thrown is lost with the stub. */
  static final boolean A_STUB_WITHOUT_THE_BOOT_IS_NOT_MISSED = true;

  /** The hash of an email is sent with the id that the session knows. */
  static final boolean A_HASH_OF_AN_EMAIL_GOES_WITH_THE_ID = true;

  private Workarounds() {}
}
