/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import io.github.intercomclient.Appearance;
import io.github.intercomclient.User;
import io.github.intercomclient.properties.Client.Phase;
import io.github.intercomclient.properties.Ear.Event;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each kind of step does, to the page or to a Messenger and the model. */
final class Steps {
  static final Who ADA = new Who("ada", null);

  private static final Who[] PEOPLE = {
    ADA,
    new Who("bob", "bob@example.com"),
    new Who(null, "carol@example.com"),
    // The one before, who has got an id.
    new Who("carol", "carol@example.com")
  };
  private static final double[] PAUSES = {0, 10, 50, 300, 1000, 20_000, 300_000, 1_860_000};
  private static final double MONTH = 30 * 86_400_000.0;
  private static final double[] CLOCKS = {-5, 40, -300, 5000, -3_600_000, 1_200_000, -MONTH, MONTH};

  private final ProgramRun run;
  private int ears;
  private int urlNumber;

  Steps(ProgramRun run) {
    this.run = run;
  }

  /** The attributes that the first app sends, or the second. */
  static List<String> keys(boolean first) {
    return first || !Workarounds.EACH_MESSENGER_HAS_ATTRIBUTES_OF_ITS_OWN
        ? List.of("a", "b", "c")
        : List.of("d", "e", "f");
  }

  /**
   * Does something.
   *
   * @param ear the listener that does it, or null
   */
  void perform(Kind.Choice choice, App app, Ear ear) {
    int variant = choice.variant();
    switch (choice.kind()) {
      case NOTHING, THROW -> {}
      case BOOT -> boot(app, PEOPLE[variant % 4], run.serial % 3);
      case BOOT_VISITOR -> boot(app, Who.VISITOR, 0);
      case SHUTDOWN -> shutdown(app);
      case UPDATE -> update(app);
      case UPDATE_DATA -> updateData(app, variant);
      case UPDATE_TWICE -> updateTwice(app, variant);
      case UPDATE_OTHER -> updateOther(app, PEOPLE[variant % 4]);
      case APPEARANCE -> appearance(app, variant);
      case TRACK -> track(app);
      case TRACK_MANY -> trackMany(app);
      case SHOW -> show(app);
      case LISTEN -> listen(app, variant);
      case REMOVE -> remove(app, variant, ear);
      case RETRY -> retry(app);
      case LOAD -> {
        run.java("%s.load();", app.name);
        app.messenger.load();
      }
      case ASK -> ask(app);
      case FOLLOW -> follow(app, variant);
      case FOLLOW_LOGOUT -> followLogout(app);
      case LOG_OUT_ELSEWHERE -> logOutElsewhere();
      case NAVIGATED -> {
        run.java("%s.navigated();", app.name);
        run.plainUpdates++;
        app.messenger.navigated();
      }
      case MISTAKE -> mistake(app);
      case LONG_TEXT -> longText(app);
      case CREATE_SECOND -> run.create();
      default -> performOnPage(choice.kind(), variant);
    }
  }

  private void performOnPage(Kind kind, int variant) {
    switch (kind) {
      case LOAD_SCRIPT -> {
        run.java("fake.loadScript();");
        run.fake.loadScript();
      }
      case BLOCK_SCRIPT -> {
        run.java("fake.blockScript();");
        run.rows.add(Row.THE_SCRIPT_FAILS);
        run.fake.blockScript();
      }
      case BREAK_SCRIPT -> {
        run.java("fake.breakScript();");
        run.fake.breakScript();
      }
      case COME_ONLINE -> {
        run.java("fake.comeOnline();");
        run.fake.comeOnline();
      }
      case REMOVE_WIDGET -> removeWidget();
      case THROW_IN_QUEUE -> throwInQueue();
      case MOVE_CLOCK -> moveClock(CLOCKS[variant]);
      case OPEN -> open(true);
      case CLOSE -> open(false);
      case UNREAD -> unread();
      case NAVIGATE -> navigate(variant);
      case ADVANCE -> run.advance(PAUSES[variant]);
      default -> throw new IllegalArgumentException(kind + " is no step of the page");
    }
  }

  void checkBooted(App app) {
    run.check(app.messenger.isBooted() == app.isIn(), app.name + ".isBooted() is " + !app.isIn());
  }

  // ------------------------------------------------------ boot and shutdown

  private void boot(App app, Who who, int proof) {
    if (who.isVisitor()) {
      run.java("%s.boot();", app.name);
      bootInModel(app, who, Map.of());
      app.messenger.boot();
    } else {
      User user = user(who);
      String code = code(who);
      int session = run.model.sessionOfBoot(who);
      boolean knowsMore =
          Workarounds.A_HASH_OF_AN_EMAIL_GOES_WITH_THE_ID
              && who.id() == null
              && (run.model.person.id() != null || app.client.heldFor.id() != null);
      if (proof == 1 && !knowsMore) {
        user.userHash(hash(who, session));
        code += ".userHash(\"" + hash(who, session) + "\")";
      } else if (proof == 2 && who.id() != null) {
        run.rows.add(Row.JWT);
        user.jwt("proof-of-session-" + session);
        code += ".jwt(\"proof-of-session-" + session + "\")";
      }
      int value = ++run.serial;
      String key = app.keys.get(value % 3);
      run.java("%s.boot(%s.attribute(\"%s\", %s));", app.name, code, key, value);
      user.attribute(key, value);
      bootInModel(app, who, Map.of(key, value));
      app.messenger.boot(user);
    }
    checkBooted(app);
  }

  private void bootInModel(App app, Who who, Map<String, Integer> data) {
    run.lookAtThePage();
    Model model = run.model;
    boolean joins = model.isRunning() && !app.isIn();
    if (!model.isRunning()) {
      run.rows.add(Row.FIRST_BOOT);
    } else if (model.person.isVisitor()) {
      run.rows.add(joins ? Row.BOOT_JOINS_ANOTHERS_SESSION : Row.BOOT_OVER_A_VISITOR);
    } else if (model.person.isSame(who)) {
      run.rows.add(joins ? Row.BOOT_JOINS_ANOTHERS_SESSION : Row.BOOT_OF_THE_SAME_PERSON);
    } else {
      run.rows.add(Row.BOOT_OF_ANOTHER_PERSON);
      if (joins || model.members().size() > 1) {
        run.rows.add(Row.BOOT_ENDS_ANOTHERS_SESSION);
      }
      run.navigates = false;
    }
    model.boot(app.client, who, data);
  }

  private static User user(Who who) {
    return who.id() == null
        ? User.withEmail(who.email())
        : User.withId(who.id()).email(who.email());
  }

  /** What could be a hash, and tells the session and whom it proves. */
  private static String hash(Who who, int session) {
    return "a".repeat(39) + Arrays.asList(PEOPLE).indexOf(who) + String.format("%024d", session);
  }

  /** Whom a hash proves. */
  static Who proved(int index) {
    return PEOPLE[index];
  }

  private static String code(Who who) {
    return who.id() == null
        ? "User.withEmail(\"" + who.email() + "\")"
        : "User.withId(\""
            + who.id()
            + "\")"
            + (who.email() == null ? "" : ".email(\"" + who.email() + "\")");
  }

  private void shutdown(App app) {
    run.java("%s.shutdown();", app.name);
    noteShutdown(app);
    int reactions = run.appCode.count();
    app.messenger.shutdown();
    run.check(
        reactions != run.appCode.count()
            || "{\"app_id\":\"abc12345\"}".equals(run.fake.intercomSettings()),
        "intercomSettings after shutdown: " + run.fake.intercomSettings());
    run.apps.forEach(this::checkBooted);
  }

  private void noteShutdown(App app) {
    run.lookAtThePage();
    run.rows.add(Row.SHUTDOWN);
    if (app.client.phase == Phase.BEFORE) {
      run.rows.add(Row.SHUTDOWN_BEFORE_THE_FIRST_BOOT);
    }
    if (run.model.members().size() > (app.isIn() ? 1 : 0)) {
      run.rows.add(Row.SHUTDOWN_ENDS_ANOTHERS_SESSION);
    }
    run.model.shutdown(app.client);
    run.navigates = false;
  }

  private void followLogout(App app) {
    // Two that follow would be two shutdowns, with app code between them.
    if (run.apps.stream().noneMatch(any -> any.followsLogout)) {
      run.java("%s.followLogout();", app.name);
      app.followsLogout = true;
      app.messenger.followLogout();
    }
  }

  private void logOutElsewhere() {
    run.advance(0);
    run.java("fake.logOutElsewhere();");
    for (App app : run.apps) {
      if (app.followsLogout) {
        run.rows.add(Row.LOGOUT_IN_ANOTHER_TAB);
        noteShutdown(app);
      }
    }
    run.fake.logOutElsewhere();
    run.apps.forEach(this::checkBooted);
  }

  // ------------------------------------------------------ updates

  private void update(App app) {
    run.java("%s.update();", app.name);
    run.rows.add(Row.UPDATE);
    run.plainUpdates++;
    app.messenger.update();
  }

  private void updateData(App app, int variant) {
    String key = app.keys.get(variant % 3);
    for (int times = variant == 7 ? 6 : 1; times > 0; times--) {
      noteUse(app);
      int value = ++run.serial;
      run.java("%s.update(User.changes().attribute(\"%s\", %s));", app.name, key, value);
      run.model.update(app.client, Map.of(key, value));
      app.messenger.update(User.changes().attribute(key, value));
      if (run.isLive() && app.isIn() && app.messenger.remainingUpdates() == 0) {
        run.rows.add(Row.OVER_THE_BUDGET);
      }
    }
    run.rows.add(Row.UPDATE_WITH_DATA);
    checkBooted(app);
  }

  /** What repeats the data before makes no call. */
  private void updateTwice(App app, int variant) {
    int reactions = run.appCode.count();
    updateData(app, variant % 3);
    User same = User.changes().attribute(app.keys.get(variant % 3), run.serial);
    int calls = app.tap.calls();
    if (app.isIn() && run.appCode.count() == reactions) {
      run.java(
          "%s.update(User.changes().attribute(\"%s\", %s));",
          app.name, app.keys.get(variant % 3), run.serial);
      run.rows.add(Row.UPDATE_THAT_REPEATS);
      app.messenger.update(same);
      run.check(
          app.tap.calls() == calls || run.appCode.count() != reactions, "a repetition was sent");
    }
  }

  private void updateOther(App app, Who who) {
    noteUse(app);
    int value = ++run.serial;
    String key = app.keys.get(value % 3);
    run.java("%s.update(%s.attribute(\"%s\", %s));", app.name, code(who), key, value);
    Map<String, Integer> data = Map.of(key, value);
    switch (app.client.phase) {
      case BEFORE -> app.client.hold(who, data);
      case ENDED -> app.client.drop();
      case BOOTED -> {
        if (run.model.person.isMeantBy(who)) {
          run.model.name(who);
          run.model.update(app.client, data);
        } else {
          run.rows.add(Row.UPDATE_THAT_NAMES_ANOTHER_PERSON);
          bootInModel(app, who, data);
        }
      }
    }
    app.messenger.update(user(who).attribute(key, value));
    checkBooted(app);
  }

  private void appearance(App app, int variant) {
    int value = ++run.serial;
    run.java("%s.appearance(Appearance.create().zIndex(%s));", app.name, value);
    run.rows.add(Row.APPEARANCE);
    int reactions = run.appCode.count();
    app.messenger.appearance(Appearance.create().zIndex(value));
    int calls = app.tap.calls();
    if (variant < 3 && app.isIn() && run.appCode.count() == reactions) {
      run.java("%s.appearance(Appearance.create().zIndex(%s));", app.name, value);
      run.rows.add(Row.APPEARANCE_THAT_CHANGES_NOTHING);
      app.messenger.appearance(Appearance.create().zIndex(value));
      run.check(
          app.tap.calls() == calls || run.appCode.count() != reactions,
          "an appearance that changes nothing was sent");
    }
  }

  private void longText(App app) {
    run.java("%s.update(User.changes().attribute(\"bio\", \"x\".repeat(300)));", app.name);
    run.rows.add(Row.WHAT_AN_END_USER_TYPED);
    run.model.update(app.client, Map.of());
    app.messenger.update(User.changes().attribute("bio", "x".repeat(300)));
  }

  private void mistake(App app) {
    run.java("// attribute(\"user_id\", 1) is refused");
    run.rows.add(Row.THE_DEVELOPERS_MISTAKE);
    try {
      app.messenger.update(User.changes().attribute("user_id", 1));
    } catch (IllegalArgumentException expected) {
      return;
    }
    throw new AssertionError("a reserved name was let through");
  }

  private void noteUse(App app) {
    if (app.client.phase == Phase.BEFORE) {
      run.rows.add(Row.BEFORE_THE_FIRST_BOOT);
    } else if (app.client.phase == Phase.ENDED) {
      run.rows.add(Row.AFTER_SHUTDOWN);
    } else if (!run.isLive()) {
      run.rows.add(Row.QUEUE);
    } else {
      run.rows.add(Row.EVERY_CALL_READS_AFRESH);
    }
  }

  // ------------------------------------------------------ other calls

  private void track(App app) {
    run.lookAtThePage();
    noteUse(app);
    int event = ++run.serial;
    run.java("%s.trackEvent(\"e%s\");", app.name, event);
    run.rows.add(Row.OPTIONAL_ARGUMENTS);
    run.model.event(app.client, event);
    app.messenger.trackEvent("e" + event);
    noteOverflow(app);
    checkBooted(app);
  }

  private void trackMany(App app) {
    run.lookAtThePage();
    int to = run.serial + 70;
    run.java(
        "for (int i = %s; i <= %s; i++) { %s.trackEvent(\"e\" + i); }",
        run.serial + 1, to, app.name);
    while (run.serial < to) {
      run.model.event(app.client, ++run.serial);
      app.messenger.trackEvent("e" + run.serial);
    }
    noteOverflow(app);
  }

  private void noteOverflow(App app) {
    if (app.client.overflows > 0) {
      run.rows.add(Row.OVERFLOW);
    }
  }

  /** Opens the Messenger, of which the widget tells at once. */
  private void show(App app) {
    run.lookAtThePage();
    int event = ++run.serial;
    run.java("%s.showNewMessage(\"e%s\");", app.name, event);
    run.model.event(app.client, event);
    app.messenger.showNewMessage("e" + event);
    checkBooted(app);
  }

  private void retry(App app) {
    boolean inDrain = run.appCode.depth() > 0 && run.apps.size() > 1;
    if (!inDrain || !Workarounds.A_RETRY_RESTORES_ONLY_ITS_OWN) {
      run.java("%s.retry();", app.name);
      run.rows.add(Row.RETRY);
      app.messenger.retry();
    }
  }

  private void ask(App app) {
    run.java("%s.state(); %s.remainingUpdates();", app.name, app.name);
    checkBooted(app);
    app.messenger.state();
    int remaining = app.messenger.remainingUpdates();
    run.check(
        remaining >= 0 && remaining <= run.program.limit(), "remainingUpdates() is " + remaining);
  }

  // ------------------------------------------------------ listeners

  private void listen(App app, int variant) {
    Event event = Event.values()[variant % 5];
    Ear ear = new Ear(event, "listener" + ++ears);
    String method =
        switch (event) {
          case SHOW -> "onShow(() -> {})";
          case HIDE -> "onHide(() -> {})";
          case UNREAD -> "onUnreadCountChange(count -> {})";
          case READY -> "onReady(() -> {})";
          case STATE -> "onStateChange(state -> {})";
        };
    if (event == Event.STATE) {
      ear.last = run.state(app).ordinal();
    }
    run.java("Registration %s = %s.%s;", ear.name, app.name, method);
    app.client.hearing.add(ear);
    ear.registration =
        switch (event) {
          case SHOW -> app.messenger.onShow(() -> run.appCode.hear(app, ear, 0));
          case HIDE -> app.messenger.onHide(() -> run.appCode.hear(app, ear, 0));
          case UNREAD ->
              app.messenger.onUnreadCountChange(count -> run.appCode.hear(app, ear, count));
          case READY -> app.messenger.onReady(() -> run.appCode.hear(app, ear, 0));
          case STATE ->
              app.messenger.onStateChange(state -> run.appCode.hear(app, ear, state.ordinal()));
        };
  }

  private void remove(App app, int variant, Ear itself) {
    List<Ear> all = app.client.hearing.ears();
    Ear ear = itself;
    if (itself == null || variant < 4 && !all.isEmpty()) {
      ear = all.isEmpty() ? null : all.get(variant % all.size());
    }
    if (ear != null && ear.registration != null) {
      run.java("%s.remove();", ear.name);
      ear.remove();
    }
  }

  private void open(boolean opens) {
    run.advance(0);
    boolean before = run.fake.isOpen();
    Map<App, Integer> times = times(opens ? Event.SHOW : Event.HIDE);
    run.java(opens ? "fake.open();" : "fake.close();");
    int session = run.model.session;
    boolean running = run.model.isRunning() && run.isLive();
    int uncaught = run.fake.uncaught().size();
    if (opens) {
      run.fake.open();
    } else {
      run.fake.close();
    }
    if (running && before != opens && uncaught == run.fake.uncaught().size()) {
      checkTold(times, opens ? Event.SHOW : Event.HIDE, session);
    }
  }

  /** The number of unread conversations changes. */
  void unread() {
    run.advance(0);
    Map<App, Integer> times = times(Event.UNREAD);
    int count = ++run.serial;
    run.java("fake.unread(%s);", count);
    int session = run.model.session;
    boolean running = run.model.isRunning() && run.isLive();
    int reactions = run.appCode.count();
    int uncaught = run.fake.uncaught().size();
    run.fake.unread(count);
    // A callback that has thrown in the queue may throw again.
    running &= uncaught == run.fake.uncaught().size();
    if (running) {
      checkTold(times, Event.UNREAD, session);
    }
    for (App app : times.keySet()) {
      run.check(
          !running || reactions != run.appCode.count() || app.messenger.unreadCount() == count,
          app.name + ".unreadCount() is not " + count);
    }
  }

  /** How often the widget has told an event to those who are in the session and listen. */
  private Map<App, Integer> times(Event event) {
    Map<App, Integer> times = new HashMap<>();
    for (App app : run.apps) {
      if (app.isIn() && app.client.hearing.isListenedTo(event)) {
        times.put(app, app.client.hearing.times(event));
      }
    }
    return times;
  }

  private void checkTold(Map<App, Integer> before, Event event, int session) {
    // App code that ends the session keeps the other Messenger from being told.
    if (run.model.isRunning() && run.model.session == session) {
      before.forEach(
          (app, times) ->
              run.check(
                  app.client.hearing.times(event) > times,
                  app.name + " was not told of " + event.wire));
    }
  }

  // ------------------------------------------------------ the page

  private void navigate(int variant) {
    // Every other one goes back to where the app has been before.
    String url = variant % 2 == 0 ? "/" + ++urlNumber : "/" + urlNumber / 2;
    run.java("fake.navigate(\"%s\");", url);
    run.navigates = run.apps.stream().anyMatch(app -> app.isIn() && !app.hooks.isEmpty());
    if (run.navigates) {
      run.rows.add(Row.ROUTER_HOOK);
    }
    run.plainUpdates += run.apps.size();
    noteUrl();
    run.fake.navigate(url);
    noteUrl();
  }

  private void noteUrl() {
    if (!run.isLive()) {
      run.earlyUrls.add(run.fake.page().url());
    }
  }

  private void follow(App app, int variant) {
    if (variant < 6 || app.hooks.isEmpty()) {
      run.java(
          "Registration %sHook%s = %s.followNavigation();", app.name, app.hooks.size(), app.name);
      app.hooks.add(app.messenger.followNavigation());
    } else {
      run.java("%sHook%s.remove();", app.name, app.hooks.size() - 1);
      run.navigates = false;
      app.hooks.remove(app.hooks.size() - 1).remove();
    }
  }

  private void removeWidget() {
    run.advance(0);
    boolean misses = Workarounds.A_STUB_WITHOUT_THE_BOOT_IS_NOT_MISSED && run.throwsInQueue > 0;
    if (!run.isLive() && run.fake.hasWidget() && misses) {
      return;
    }
    run.java("fake.removeWidget();");
    run.rows.add(Row.THE_WIDGET_IS_REMOVED);
    run.lookAtThePage();
    run.model.lose();
    run.removedAfter.add(run.fake.calls().size() - run.fake.waiting().size());
    run.fake.removeWidget();
    noteUrl();
    if (Workarounds.ONLY_A_LOOK_AT_ONCE_SEES_THAT_THE_WIDGET_IS_GONE) {
      run.apps.forEach(this::checkBooted);
    }
  }

  private void throwInQueue() {
    run.advance(0);
    boolean one = run.apps.size() == 1 || !Workarounds.A_RETRY_RESTORES_ONLY_ITS_OWN;
    if (!run.isLive() && one) {
      run.java("fake.throwInQueue();");
      run.rows.add(run.program.takesAtOnce() ? Row.THE_QUEUE_IS_LOST : Row.THE_QUEUE_THROWS);
      run.losesCalls |= run.program.takesAtOnce();
      run.throwsInQueue++;
      run.fake.throwInQueue();
    }
  }

  private void moveClock(double millis) {
    run.java("fake.moveClock(%s);", millis);
    run.rows.add(Row.THE_CLOCK_IS_SET);
    if (millis > 0) {
      run.clockSetAt = run.elapsed;
    }
    run.fake.moveClock(millis);
  }
}
