/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;

/**
 * A part of a session, notified of what happens between boot and shutdown. A part is in the app's
 * JavaScript only if the app calls a method that needs it. So the session notifies its parts
 * through this class.
 */
abstract class SessionPart {
  /** The part after this one, or null. */
  SessionPart next;

  /**
   * Called before a boot is sent: adds what the app has set before it.
   *
   * @param named the identity that the boot names
   * @param person the identity of the session, to which held data may add
   * @param boot the settings of the boot, such as the appearance
   * @param said the data of the person
   */
  void addTo(Attributes named, Attributes person, Attributes boot, Attributes said) {}

  /**
   * Called after a boot was sent, because a session has begun or another widget must learn of it.
   */
  void begin() {}

  /** Called when the script is requested again. */
  void restore() {}

  /** Called when the session ends: forgets what belongs to it. */
  void end() {}

  /** Called when the script's state has changed to this one. */
  void stateChanged(int state) {}
}
