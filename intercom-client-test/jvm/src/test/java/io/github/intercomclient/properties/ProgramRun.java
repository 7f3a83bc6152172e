/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import io.github.intercomclient.ScriptLoading;
import io.github.intercomclient.ScriptState;
import io.github.intercomclient.fake.FakeIntercom;
import io.github.intercomclient.page.Call;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;
import io.github.intercomclient.properties.Ear.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs a random program beside the model, and writes down what it does as Java. */
final class ProgramRun {
  static final String APP_ID = "abc12345";

  final FakeIntercom fake = new FakeIntercom();
  final Model model = new Model();
  final List<App> apps = new ArrayList<>();
  final Set<Row> rows = EnumSet.noneOf(Row.class);
  final Program program;
  final AppCode appCode;
  final Steps steps;

  /** Counts events and values, so that each can be told from all others. */
  int serial;

  /** How many plain updates there may be. */
  int plainUpdates;

  /** Whether the app has navigated in this session, and was followed. */
  boolean navigates;

  /** Whether a callback in the queue may have thrown, with all that was taken at once. */
  boolean losesCalls;

  /** After how many calls that it has received the widget was removed. */
  final Set<Integer> removedAfter = new HashSet<>();

  /** Whether app code has made calls that wait, perhaps while the widget was draining. */
  boolean appCodeQueues;

  /** How many callbacks were put into the queue to throw there. */
  int throwsInQueue;

  /** When the clock was set forward last, and the vendor's window seemed to have turned. */
  double clockSetAt = Double.NEGATIVE_INFINITY;

  /** Time that has passed, on a clock that nobody sets. */
  double elapsed;

  /** Pages open while the script was on its way: nobody knows on which of them it drained. */
  final Set<String> earlyUrls = new HashSet<>();

  private final List<String> java = new ArrayList<>();

  /** What a check in app code has found: there it would be taken for the app's own throw. */
  private AssertionError failure;

  private boolean wasLive;

  private ProgramRun(Program program) {
    this.program = program;
    appCode = new AppCode(this);
    steps = new Steps(this);
  }

  /** Runs a program; what it shows to be wrong is thrown, with the program as Java. */
  static void run(Program program) {
    ProgramRun run = new ProgramRun(program);
    try {
      run.begin();
      program.steps().forEach(run::step);
      run.end();
      new FinalChecks(run).check();
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(e + "\n" + String.join("\n", run.java), e);
    }
    run.rows.forEach(Row::exercised);
  }

  // ------------------------------------------------------ begin

  private void begin() {
    java("FakeIntercom fake = new FakeIntercom();");
    java("fake.throttle(%s);", program.limit());
    fake.throttle(program.limit());
    if (program.takesAtOnce()) {
      java("fake.takeQueueAtOnce();");
      fake.takeQueueAtOnce();
    }
    if (program.page() > 0) {
      rows.add(Row.PAGE_HAS_A_WIDGET);
      pageWithAWidget();
    }
    create();
    if (program.second() == 2) {
      create();
    }
  }

  private void pageWithAWidget() {
    if (program.page() != 4) {
      java("fake.setIntercomSetting(\"app_id\", \"%s\");", APP_ID);
      fake.setIntercomSetting("app_id", APP_ID);
      if (program.page() < 3) {
        java("fake.setIntercomSetting(\"user_id\", \"ada\");");
        fake.setIntercomSetting("user_id", "ada");
      }
    }
    if (program.page() == 1) {
      java("fake.addStub();");
      fake.addStub();
    } else {
      java("fake.addSnippet(\"%s\");", APP_ID);
      fake.addSnippet(APP_ID);
      if (program.page() == 3) {
        java("fake.loadScript();");
        fake.loadScript();
      }
    }
  }

  /** Creates the first Messenger, or the second where there is to be one. */
  void create() {
    if (apps.size() > (program.second() > 1 ? 1 : 0)) {
      return;
    }
    boolean first = apps.isEmpty();
    App app = new App(first ? "first" : "second", Steps.keys(first));
    ScriptLoading loading = ScriptLoading.values()[program.loading()];
    java(
        "Messenger %s = fake.builder(\"%s\").updateLimit(%s).load(ScriptLoading.%s).build();",
        app.name, APP_ID, program.limit(), loading);
    String settings = fake.intercomSettings();
    boolean adopts =
        page().widget() != Page.NONE
            && settings != null
            && settings.contains("app_id")
            && !model.ended;
    boolean takesOver = adopts && !model.isRunning();
    if (adopts) {
      rows.add(takesOver ? Row.ADOPTION_OF_A_SNIPPET : Row.ADOPTION_OF_ANOTHERS_SESSION);
      model.adopt(app.client, settings.contains("ada") ? Steps.ADA : Who.VISITOR);
    }
    app.tap = new Tap(page(), witness(app));
    apps.add(app);
    app.messenger =
        fake.builder(APP_ID)
            .page(app.tap.page())
            .updateLimit(program.limit())
            .load(loading)
            .onError(message -> appCode.onError(app, message))
            .build();
    rows.add(Row.CREATE);
    if (loading != ScriptLoading.AT_BOOT) {
      rows.add(Row.SCRIPT_FETCHED_LATER);
    }
    if (takesOver && !isLive()) {
      rows.add(Row.ADOPTED_SCRIPT_ON_ITS_WAY);
      List<String> waiting = fake.waiting();
      check(
          waiting.size() == 2 && waiting.get(1).startsWith("[\"boot\""),
          "an adopted stub has " + waiting);
    }
    steps.checkBooted(app);
  }

  private Tap.Witness witness(App app) {
    return new Tap.Witness() {
      @Override
      public void calls(Items<Object> call) {
        Integer event = event(call);
        if (event != null) {
          model.reachesPage(app.client, event, isLive());
        } else if (appCode.depth() > 0 && !isLive()) {
          appCodeQueues = true;
        }
      }

      @Override
      public int session() {
        return app.client.session();
      }

      @Override
      public void isTold(String wire, int value) {
        Event event = Event.of(wire);
        if (event != null) {
          app.client.hearing.happens(event, value);
        }
      }
    };
  }

  /** The number of an event in a call; null if it is another call. */
  private static Integer event(Items<Object> call) {
    boolean has =
        call.size() > 1
            && call.get(1) instanceof String
            && (Call.method(call).equals("trackEvent")
                || Call.method(call).equals("showNewMessage"));
    return has ? Integer.valueOf(((String) call.get(1)).substring(1)) : null;
  }

  // ------------------------------------------------------ steps

  private void step(int number) {
    lookAtThePage();
    Kind.Choice choice = Kind.step(number);
    App app = app(choice.second());
    int calls = app.tap.calls();
    steps.perform(choice, app, null);
    lookAtThePage();
    checkAtRest();
    if (app.tap.calls() != calls) {
      checkState(app);
    }
  }

  /** The one that a step or a reaction chooses, as far as there is a choice. */
  App app(boolean second) {
    return apps.get(second && apps.size() > 1 ? 1 : 0);
  }

  /** Tells the model which calls have left the stub. */
  void lookAtThePage() {
    Set<Integer> waiting = new HashSet<>();
    Items<Object> queue = page().queue();
    for (int i = 0; queue != null && i < queue.size(); i++) {
      Integer event = event(Items.of(queue.get(i)));
      if (event != null) {
        waiting.add(event);
      }
    }
    model.taken(waiting, !losesCalls);
    if (isLive() && !wasLive) {
      rows.add(Row.LIVE);
    }
    wasLive = isLive();
  }

  Page page() {
    return fake.page();
  }

  boolean isLive() {
    return page().widget() == Page.LIVE;
  }

  /** Time passes. */
  void advance(double millis) {
    java("fake.advanceMillis(%s);", (long) millis);
    boolean before = isLive();
    fake.advanceMillis(millis);
    elapsed += millis;
    if (!before && isLive()) {
      rows.add(Row.NOTICING_LIVE);
    }
  }

  // ------------------------------------------------------ end

  /** Lets the script arrive whatever has happened to it, and all that waits for time happen. */
  private void end() {
    for (App app : apps) {
      java("%s.load();", app.name);
      app.messenger.load();
    }
    java("fake.loadScript();");
    fake.loadScript();
    for (int tries = 0; tries < 20 && !isLive(); tries++) {
      advance(21_000);
      for (App app : isLive() ? List.<App>of() : apps) {
        java("%s.retry();", app.name);
        app.messenger.retry();
      }
    }
    advanceToRest();
    check(isLive() || !model.isRunning(), "the script did not arrive");
    steps.unread();
    int reactions;
    do {
      reactions = appCode.count();
      advanceToRest();
      checkAtRest();
      apps.forEach(this::checkState);
    } while (reactions != appCode.count());
  }

  /** Lets all that waits for time happen, and what app code does because of it. */
  private void advanceToRest() {
    int reactions;
    do {
      reactions = appCode.count();
      lookAtThePage();
      advance(3 * 60 * 60 * 1000);
      lookAtThePage();
    } while (reactions != appCode.count());
  }

  // ------------------------------------------------------ what is true after each step

  /** Whatever was to be heard was heard, and what waits is bounded. */
  private void checkAtRest() {
    if (failure != null) {
      throw failure;
    }
    for (App app : apps) {
      String missing = app.client.hearing.missing();
      check(missing == null, missing);
      check(app.client.unsent.isEmpty(), app.client.unsent + " did not reach the page");
    }
    if (!isLive()) {
      List<String> waiting = fake.waiting();
      long boots = waiting.stream().filter(call -> call.startsWith("[\"boot\"")).count();
      long others = waiting.stream().filter(call -> !call.endsWith(",function]")).count();
      int perMessenger = Model.WAITING_LIMIT + 4;
      check(others <= perMessenger * apps.size(), others + " calls wait: " + waiting);
      check(
          boots <= 1 || Workarounds.A_BOOT_THAT_IS_RESTORED_STAYS_ALONE && hasBroken(),
          boots + " boots wait: " + waiting);
    }
  }

  /** Whoever listens to the script's state has heard of the one that it has. */
  private void checkState(App app) {
    ScriptState state = state(app);
    for (Ear ear : app.client.hearing.ears()) {
      if (ear.event == Event.STATE && !ear.removed) {
        ScriptState heard = ScriptState.values()[ear.last];
        check(heard == state, ear.name + " has heard " + heard + ", the state is " + state);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  // ------------------------------------------------------ what all parts use

  /** The state of the script, after what the app does when it hears of it. */
  ScriptState state(App app) {
    int reactions;
    ScriptState state;
    do {
      reactions = appCode.count();
      state = app.messenger.state();
    } while (reactions != appCode.count());
    return state;
  }

  /** Whether a widget may have taken calls and gone away with them. */
  boolean hasBroken() {
    return rows.contains(Row.THE_WIDGET_IS_REMOVED)
        || rows.contains(Row.THE_QUEUE_THROWS)
        || rows.contains(Row.THE_QUEUE_IS_LOST);
  }

  void java(String format, Object... arguments) {
    java.add("  ".repeat(appCode.depth()) + String.format(format, arguments));
  }

  /** Fails with this message, at the end of the step where app code finds it. */
  void check(boolean holds, String message) {
    if (!holds) {
      AssertionError found = new AssertionError(message);
      if (appCode.depth() == 0) {
        throw found;
      }
      fail(found);
    }
  }

  void fail(AssertionError found) {
    if (failure == null) {
      failure = found;
      java("// HERE: %s", found.getMessage());
    }
  }
}
