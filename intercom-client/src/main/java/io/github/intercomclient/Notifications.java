/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Action;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;

/**
 * The pending notifications of app code. They run at the outermost exit, when the state is
 * consistent and all calls are sent. So app code may call the Messenger again, as a new entry.
 */
final class Notifications {
  /**
   * After this many the page gets a turn, since app code may cause a new one with each
   * notification.
   */
  private static final int MAX_PER_FLUSH = 1000;

  private final Page page;
  private final ErrorHandler errors;
  private final Action onEnter;
  private final Items<Action> pending = Items.create();

  /** How many entries are running: more than one if foreign code calls back. */
  private int entries;

  private boolean notifying;

  /**
   * Creates an empty list of notifications.
   *
   * @param errors the handler of faults; null for the console
   * @param onEnter runs as the outermost entry begins
   */
  Notifications(Page page, ErrorHandler errors, Action onEnter) {
    this.page = page;
    this.errors = errors;
    this.onEnter = onEnter;
  }

  /**
   * Called when code from outside enters the Messenger: the app, the widget, a timer or an event.
   */
  void enter() {
    entries++;
    if (entries == 1) {
      onEnter.run();
    }
  }

  /** Called when the code that has entered leaves. */
  void exit() {
    leave();
    flush();
  }

  /** Enters and exits at once, to learn the current state of the page. */
  void refresh() {
    enter();
    exit();
  }

  /** Called when the code leaves, but another Messenger will {@link #flush}. */
  void leave() {
    entries--;
  }

  /**
   * Runs the pending notifications in order. App code may enter again; what that adds comes last.
   */
  void flush() {
    if (entries == 0 && !notifying) {
      notifying = true;
      for (int i = 0; i < MAX_PER_FLUSH && pending.size() > 0; i++) {
        pending.removeFirst().run();
      }
      notifying = false;
      if (pending.size() > 0) {
        page.after(0, this::flush);
      }
    }
  }

  /** A callback that enters and exits around what it does. */
  Action asEntry(Action action) {
    return () -> {
      enter();
      action.run();
      exit();
    };
  }

  /** Adds a notification that isolates the app's code itself. */
  void add(Action notification) {
    pending.add(notification);
  }

  /** Adds a notification of app code; what the code throws is reported under this name. */
  void add(String name, Action appCode) {
    pending.add(() -> page.run(appCode, reason -> reportThrow(name, reason)));
  }

  /** Reports that foreign code of this name has thrown. */
  void reportThrow(String name, String reason) {
    reportNow(name + " threw " + reason);
  }

  /** Reports a fault at once, as an entry of its own. */
  void reportNow(String message) {
    enter();
    report(message);
    exit();
  }

  /**
   * Reports a fault at the exit.
   *
   * @param explanation added to the message in development only
   */
  void reportFault(String fault, String explanation) {
    report(Checks.areOn() ? fault + ": " + explanation : fault);
  }

  /** Reports faults at once. */
  void reportNow(Items<String> messages) {
    for (int i = 0; i < messages.size(); i++) {
      reportNow(messages.get(i));
    }
  }

  /** Reports a fault at the exit. What the handler itself throws is ignored. */
  void report(String message) {
    pending.add(
        () -> {
          if (errors == null) {
            page.warn("Intercom: " + message);
          } else {
            page.run(() -> errors.onError(message), reason -> {});
          }
        });
  }
}
