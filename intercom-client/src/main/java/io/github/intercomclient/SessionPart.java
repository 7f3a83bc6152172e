/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;

/**
 * Something that goes with the session from boot to shutdown. A part is in the app's JavaScript
 * only if the app calls what needs it; so the session knows none of them by name.
 */
abstract class SessionPart {
  /** The part after this one, or null. */
  SessionPart next;

  /**
   * A boot is about to be sent: adds what the app has said before it.
   *
   * @param named who is booted, with what the boot says
   * @param person who is booted, to be told of what is known besides
   * @param boot how the Messenger is to look
   * @param said what the app says of the person
   */
  void addTo(Attributes named, Attributes person, Attributes boot, Attributes said) {}

  /** A session has begun, or another widget must learn of it: the boot was sent. */
  void begin() {}

  /** The script is asked for once more. */
  void restore() {}

  /** The session is over: forgets what belongs to it. */
  void end() {}

  /** The script's state has changed to this one. */
  void stateChanged(int state) {}
}
