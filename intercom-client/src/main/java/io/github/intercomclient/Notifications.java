/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Action;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;

/**
 * What app code is to hear. It hears it at the outermost exit, when the state is where it will stay
 * and all is sent, so that whatever it calls is an entry of its own on a consistent state.
 */
final class Notifications {
  /** After so many the page has a turn: app code may answer each notification with another. */
  private static final int AT_ONCE = 1000;

  private final Page page;
  private final ErrorHandler errors;
  private final Action onEnter;
  private final Items<Action> pending = Items.create();

  /** How many entries are under way: more than one where foreign code calls back. */
  private int entries;

  private boolean notifying;

  /**
   * Nothing to hear yet.
   *
   * @param errors hears of faults; null for the console
   * @param onEnter runs as the outermost entry begins
   */
  Notifications(Page page, ErrorHandler errors, Action onEnter) {
    this.page = page;
    this.errors = errors;
    this.onEnter = onEnter;
  }

  /** Code from outside enters the Messenger: the app, the widget, a timer or an event. */
  void enter() {
    entries++;
    if (entries == 1) {
      onEnter.run();
    }
  }

  /** The code that has entered leaves. */
  void exit() {
    leave();
    flush();
  }

  /** Code from outside wants to know how things are at the page. */
  void lookOnly() {
    enter();
    exit();
  }

  /** The code that has entered leaves, and another Messenger will {@link #flush}. */
  void leave() {
    entries--;
  }

  /** Notifies in order. Who is notified may enter again: what follows from it comes last. */
  void flush() {
    if (entries == 0 && !notifying) {
      notifying = true;
      for (int i = 0; i < AT_ONCE && pending.size() > 0; i++) {
        pending.removeFirst().run();
      }
      notifying = false;
      if (pending.size() > 0) {
        page.after(0, this::flush);
      }
    }
  }

  /** A callback that enters and exits around what it does. */
  Action entry(Action action) {
    return () -> {
      enter();
      action.run();
      exit();
    };
  }

  /** Notifies at the exit, by what isolates the app's code itself. */
  void add(Action notification) {
    pending.add(notification);
  }

  /** Notifies at the exit; what the app's code throws is an error of this name. */
  void add(String name, Action appCode) {
    pending.add(() -> page.run(appCode, reason -> thrown(name, reason)));
  }

  /** Foreign code of this name has thrown. */
  void thrown(String name, String reason) {
    tellNow(name + " threw " + reason);
  }

  /** Tells a fault in these words: an entry of its own. */
  void tellNow(String message) {
    enter();
    tell(message);
    exit();
  }

  /**
   * Tells a fault at the exit. A handler that throws is on its own: nobody is left to tell.
   *
   * @param explanation what production leaves out
   */
  void error(String fault, String explanation) {
    tell(Checks.areOn() ? fault + ": " + explanation : fault);
  }

  /** Tells faults in these words. */
  void tellNow(Items<String> messages) {
    for (int i = 0; i < messages.size(); i++) {
      tellNow(messages.get(i));
    }
  }

  /** Tells a fault in these words at the exit. */
  void tell(String message) {
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
