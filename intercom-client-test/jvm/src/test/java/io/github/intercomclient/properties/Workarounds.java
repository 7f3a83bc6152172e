/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

/** Bugs that are known and not mended yet: what the model lets pass so that others are found. */
final class Workarounds {
  /** Each Messenger in a session queues a boot or update of its own while the script is loading. */
  static final boolean EACH_MESSENGER_QUEUES_A_BOOT = true;

  /** What waits at one Messenger may be sent after what the other has said later. */
  static final boolean EACH_MESSENGER_HAS_ATTRIBUTES_OF_ITS_OWN = true;

  /** A Messenger does not see that the widget is another one than before. */
  static final boolean ONLY_A_LOOK_AT_ONCE_SEES_THAT_THE_WIDGET_IS_GONE = true;

  /** A boot that ends another Messenger's session drops what was held for that boot. */
  static final boolean A_BOOT_THAT_ENDS_A_SESSION_DROPS_WHAT_IS_HELD = true;

  /** Where a retry is the first to see that the widget is gone, nobody hears of BLOCKED. */
  static final boolean A_RETRY_HIDES_THAT_THE_WIDGET_WAS_GONE = true;

  /**
   * A boot that a retry queues again may have counted at the vendor's, and is not charged twice.
   */
  static final boolean A_BOOT_THAT_IS_RESTORED_COUNTS_ONCE = true;

  /** A boot does not join one that a retry has queued again. */
  static final boolean A_BOOT_THAT_IS_RESTORED_STAYS_ALONE = true;

  /** A retry does not restore what the broken widget had of the other Messenger. */
  static final boolean A_RETRY_RESTORES_ONLY_ITS_OWN = true;

  /** An update that repeats what has waited for room is sent all the same. */
  static final boolean WHAT_HAS_WAITED_FOR_ROOM_MAY_BE_REPEATED = true;

  /** What waits in the stub of a widget that was lost is sent, and dropped, whatever the budget. */
  static final boolean WHAT_DRAINS_INTO_A_SECOND_WIDGET_MAY_BE_DROPPED = true;

  /** App code of one Messenger runs while the other is making calls that were held. */
  static final boolean ONLY_THE_EVENTS_OF_EACH_MESSENGER_ARE_IN_ORDER = true;

  /** What has drained is charged only when the Messenger whose it was looks at the page. */
  static final boolean EACH_MESSENGER_CHARGES_WHAT_DRAINS_WHEN_IT_LOOKS = true;

  /** Where a queue breaks twice, an update is lost, or comes before an older boot. */
  static final boolean ONLY_THE_BOOT_IS_RESTORED = true;

  /** Where one Messenger has put a new stub, the other does not see that its own was removed. */
  static final boolean ONE_MESSENGER_HIDES_A_LOST_STUB_FROM_THE_OTHER = true;

  /** What waits behind a callback that has thrown is lost with the stub. */
  static final boolean A_STUB_WITHOUT_THE_BOOT_IS_NOT_MISSED = true;

  /** The hash of an email is sent with the id that the session knows. */
  static final boolean A_HASH_OF_AN_EMAIL_GOES_WITH_THE_ID = true;

  private Workarounds() {}
}
