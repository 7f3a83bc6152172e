/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

/**
 * Something that follows the session from boot to shutdown. A part is in the app's JavaScript only
 * if the app calls what needs it.
 */
abstract class SessionPart {
  SessionPart next;

  /** A session has begun: its boot is on its way to the widget. */
  abstract void onBoot();

  /** The session is over: forgets what belongs to it. */
  abstract void onShutdown();

  /** The session is over and forgotten: tells whom it concerns. */
  void afterShutdown() {}
}
