/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import io.github.intercomclient.Messenger;
import java.util.List;

/**
 * What a platform gives to a case: a page that looks new, a widget that records, a clock that
 * stands still until it is told to go on.
 */
public interface Stage {

  /**
   * Makes the page look as if nothing had been there before, but for a running widget at {@code
   * window.Intercom}, which records its calls.
   */
  void clear();

  /** Takes the widget away, as on a page that nobody has booted yet: before anything else. */
  void removeWidget();

  /** Lets the script arrive: a widget takes the place of the stub and its queue. */
  void widgetArrives();

  /** Sets a member of {@code window.intercomSettings}, as a page's own snippet does. */
  void pageSetting(String name, String value);

  /** A builder of a Messenger for this page, which loads no script by itself. */
  Messenger.Builder messenger(String appId);

  /**
   * Every call that the widget has received since it is there, each as JSON text of all its
   * arguments, in which a function is {@code "<function>"} and undefined {@code "<undefined>"}.
   */
  List<String> calls();

  /** {@code window.intercomSettings} in the same form. */
  String settings();

  /** The user opens the Messenger: whoever gave the widget an {@code onShow} is called back. */
  void open();

  /** The user closes the Messenger: {@code onHide}. */
  void close();

  /** A visitor gives their email: {@code onUserEmailSupplied}. */
  void supplyEmail();

  /** The number of unread messages changes: {@code onUnreadCountChange}. */
  void unread(int count);

  /** The vendor has answered the boot, if it had not: {@code ready}. */
  void answer();

  /** What the widget returns for {@code getVisitorId} in a session. */
  String visitorId();

  /** Goes to another URL of the page's site without loading a page. */
  void navigate(String path);

  /** Moves the clock, and runs the timers that are due on the way. */
  void advance(double millis);

  /** Sets a cookie of this host. */
  void setCookie(String name);

  /** Whether a cookie is there. */
  boolean hasCookie(String name);

  /** Whether this build throws at a developer's mistake; a production build makes do. */
  boolean throwsAtMistakes();

  /** Puts everything back to what it was before the first case. */
  void leave();
}
