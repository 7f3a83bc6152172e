/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.fake;

import io.github.intercomclient.page.Action;
import java.util.ArrayList;
import java.util.List;

/**
 * The page's event loop on a clock that only tests advance. What a task throws ends that task
 * alone, as in a browser.
 */
final class EventLoop {
  private static final int TASKS_AT_ONCE = 100_000;

  private static final class Timer {
    final double due;
    final Action task;

    Timer(double due, Action task) {
      this.due = due;
      this.task = task;
    }
  }

  private final List<Action> microtasks = new ArrayList<>();
  private final List<Timer> timers = new ArrayList<>();
  private final List<String> uncaught = new ArrayList<>();

  /** A morning in November 2023. */
  private double now = 1_700_000_000_000.0;

  private boolean turning;
  private int tasksOfThisMoment;

  double now() {
    return now;
  }

  /** What was thrown and caught by nobody, as text. */
  List<String> uncaught() {
    return uncaught;
  }

  /** Runs a task before any timer, once the code that is running has returned. */
  void soon(Action task) {
    microtasks.add(task);
  }

  Action after(double millis, Action task) {
    Timer timer = new Timer(now + Math.max(millis, 0), task);
    timers.add(timer);
    return () -> timers.remove(timer);
  }

  /** Runs what is due, the task, and what is due after it. */
  void run(Action task) {
    advance(0);
    guard(task);
    advance(0);
  }

  /** Lets time pass, and runs what falls due in it, in order. */
  void advance(double millis) {
    // A listener that uses the fake is inside a turn already, and ends before the next task.
    if (turning) {
      return;
    }
    turning = true;
    tasksOfThisMoment = 0;
    double end = now + millis;
    runMicrotasks();
    for (Timer timer = next(end); timer != null; timer = next(end)) {
      timers.remove(timer);
      if (timer.due > now) {
        now = timer.due;
        tasksOfThisMoment = 0;
      }
      guard(timer.task);
      runMicrotasks();
    }
    now = end;
    turning = false;
  }

  private Timer next(double end) {
    Timer next = null;
    for (Timer timer : timers) {
      if (timer.due <= end && (next == null || timer.due < next.due)) {
        next = timer;
      }
    }
    return next;
  }

  private void runMicrotasks() {
    while (!microtasks.isEmpty()) {
      guard(microtasks.remove(0));
    }
  }

  private void guard(Action task) {
    if (++tasksOfThisMoment > TASKS_AT_ONCE) {
      turning = false;
      throw new IllegalStateException("the page never comes to rest: a task starts itself again");
    }
    try {
      task.run();
    } catch (Throwable thrown) {
      uncaught.add(thrown.toString());
    }
  }
}
