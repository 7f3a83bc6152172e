/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import io.github.intercomclient.ScriptState;
import io.github.intercomclient.properties.Ear.Event;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The apps' code that their Messengers call back: each time it does the next thing on the program's
 * list of reactions, whatever that is.
 */
final class AppCode {

  /** What an app throws on purpose. */
  private static final class Boom extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Boom() {
      super("boom", null, false, false);
    }
  }

  private static final Map<ScriptState, Set<ScriptState>> MOVES =
      Map.of(
          // What another Messenger has fetched may be gone before this one looks.
          ScriptState.NEW, Set.of(ScriptState.LOADING, ScriptState.LIVE, ScriptState.BLOCKED),
          ScriptState.LOADING, Set.of(ScriptState.LIVE, ScriptState.BLOCKED),
          ScriptState.LIVE, Set.of(ScriptState.BLOCKED),
          ScriptState.BLOCKED, Set.of(ScriptState.LOADING, ScriptState.LIVE));

  private final ProgramRun run;
  private final Iterator<Integer> reactions;
  private int depth;

  /** How often listeners have thrown. */
  private int thrown;

  /** How many reactions there were. */
  private int count;

  AppCode(ProgramRun run) {
    this.run = run;
    reactions = run.program.reactions().iterator();
  }

  int depth() {
    return depth;
  }

  int thrown() {
    return thrown;
  }

  int count() {
    return count;
  }

  /** A listener is called. */
  void hear(App app, Ear ear, int value) {
    run.java("// %s hears %s", ear.name, value);
    depth++;
    try {
      String wrong = wrong(app, ear, value);
      run.check(wrong == null, wrong);
      run.lookAtThePage();
      react(app, ear, ear.event == Event.STATE ? Row.APP_CODE_IN_STATE_LISTENER : Row.APP_CODE);
    } finally {
      depth--;
    }
  }

  /** What is wrong with what is heard; null if nothing is. */
  private String wrong(App app, Ear ear, int value) {
    if (ear.removed) {
      return ear.name + " was removed and hears " + value;
    }
    if (ear.event == Event.STATE) {
      return hearState(ear, value);
    }
    run.rows.add(ear.event == Event.READY ? Row.ON_READY : Row.LISTENERS);
    return app.client.hearing.hear(ear, value);
  }

  private static String hearState(Ear ear, int value) {
    ScriptState before = ScriptState.values()[ear.last];
    ScriptState now = ScriptState.values()[value];
    ear.heard++;
    ear.last = value;
    return MOVES.get(before).contains(now) ? null : ear.name + " hears " + now + " after " + before;
  }

  /** An error handler is called. */
  void onError(App app, String message) {
    app.errors.add(message);
    run.java("// the error handler of %s hears: %s", app.name, message);
    if (app.messenger != null) {
      depth++;
      try {
        react(app, null, Row.APP_CODE_IN_ERROR_HANDLER);
      } finally {
        depth--;
      }
    }
  }

  private void react(App app, Ear ear, Row row) {
    if (!reactions.hasNext()) {
      return;
    }
    Kind.Choice choice = Kind.reaction(reactions.next());
    if (choice.kind() == Kind.NOTHING) {
      return;
    }
    count++;
    run.rows.add(row);
    if (choice.kind() == Kind.THROW) {
      run.java("throw new IllegalStateException();");
      if (row != Row.APP_CODE_IN_ERROR_HANDLER) {
        thrown++;
        run.rows.add(Row.A_LISTENER_THROWS);
      }
      throw new Boom();
    }
    try {
      // Mostly an app uses its own Messenger.
      App other = choice.second() && choice.variant() == 7 ? run.app(app == run.app(false)) : app;
      run.steps.perform(choice, other, other == app ? ear : null);
    } catch (AssertionError e) {
      run.fail(e);
    } catch (RuntimeException e) {
      run.fail(new AssertionError("an entry throws " + e, e));
    }
  }
}
