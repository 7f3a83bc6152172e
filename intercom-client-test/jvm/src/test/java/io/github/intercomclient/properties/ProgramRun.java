/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import io.github.intercomclient.Appearance;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.Registration;
import io.github.intercomclient.ScriptLoading;
import io.github.intercomclient.User;
import io.github.intercomclient.fake.FakeIntercom;
import io.github.intercomclient.fake.Ping;
import io.github.intercomclient.page.Page;
import io.github.intercomclient.properties.Ear.Event;
import io.github.intercomclient.properties.Ear.Habit;
import io.github.intercomclient.properties.Model.Phase;
import io.github.intercomclient.properties.Model.Who;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs a random program beside the model, and writes down what it does as Java. */
final class ProgramRun {
  /** How many numbers each kind of step has, so how often it comes. */
  private enum Kind {
    NOTHING(2),
    BOOT(12),
    BOOT_VISITOR(4),
    SHUTDOWN(6),
    UPDATE(8),
    UPDATE_DATA(16),
    UPDATE_OTHER(4),
    APPEARANCE(4),
    TRACK(12),
    TRACK_MANY(2),
    LISTEN(10),
    REMOVE(4),
    LOAD_SCRIPT(5),
    BLOCK_SCRIPT(3),
    BREAK_SCRIPT(2),
    RETRY(4),
    ONLINE(2),
    LOAD(3),
    OPEN(5),
    CLOSE(5),
    UNREAD(6),
    NAVIGATE(10),
    NAVIGATED(3),
    FOLLOW(4),
    ADVANCE(16),
    MISTAKE(2),
    LONG_TEXT(2),
    STATE(2);

    final int weight;

    Kind(int weight) {
      this.weight = weight;
    }
  }

  private static final int CHOICES = 8;
  private static final double[] PAUSES = {0, 10, 50, 300, 1000, 20_000, 300_000, 1_860_000};
  private static final String[] KEYS = {"a", "b", "c"};
  private static final Who[] PEOPLE = {
    new Who("ada", null), new Who("bob", "bob@example.com"), new Who(null, "carol@example.com")
  };
  private static final Pattern VALUE = Pattern.compile("\"([abc])\":(\\d+)");
  private static final Pattern EVENT = Pattern.compile("\\[\"trackEvent\",\"e(\\d+)\"]");
  private static final Pattern PROOF = Pattern.compile("(?:proof-of-session-|\"a{40})0*(\\d+)");
  private static final Pattern USER_ID = Pattern.compile("\"user_id\":\"(\\w+)\"");

  private final FakeIntercom fake = new FakeIntercom();
  private final List<String> errors = new ArrayList<>();
  private final List<String> java = new ArrayList<>();
  private final Model model = new Model();
  private final List<Ear> ears = new ArrayList<>();
  private final List<Registration> hooks = new ArrayList<>();
  private final Set<Row> rows = EnumSet.noneOf(Row.class);
  private final Program program;
  private Messenger messenger;
  private int serial;
  private int thrown;
  private int urlNumber;
  private int plainUpdates;

  /** Whether the app has navigated in this session, and was followed. */
  private boolean navigates;

  /** Pages open while the script was on its way: nobody knows on which of them it drained. */
  private final Set<String> earlyUrls = new HashSet<>();

  private boolean wasLive;

  private ProgramRun(Program program) {
    this.program = program;
  }

  /** How many different steps there are. */
  static int numbers() {
    int sum = 0;
    for (Kind kind : Kind.values()) {
      sum += kind.weight * CHOICES;
    }
    return sum;
  }

  /** Runs a program; what it shows to be wrong is thrown, with the program as Java. */
  static void run(Program program) {
    ProgramRun run = new ProgramRun(program);
    try {
      run.begin();
      program.steps().forEach(run::step);
      run.end();
      run.check();
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(e.getMessage() + "\n" + String.join("\n", run.java), e);
    }
    run.rows.forEach(Row::exercised);
  }

  // ------------------------------------------------------ steps

  private void begin() {
    java("FakeIntercom fake = new FakeIntercom();");
    java("fake.throttle(%s);", program.limit());
    fake.throttle(program.limit());
    if (program.page() > 0) {
      rows.add(Row.PAGE_HAS_A_WIDGET);
      pageWithAWidget();
    }
    ScriptLoading loading = ScriptLoading.values()[program.loading()];
    java(
        "Messenger messenger = fake.builder(\"abc12345\").updateLimit(%s)"
            + ".load(ScriptLoading.%s).build();",
        program.limit(), loading);
    messenger =
        fake.builder("abc12345")
            .updateLimit(program.limit())
            .load(loading)
            .onError(errors::add)
            .build();
    rows.add(Row.CREATE);
    if (loading != ScriptLoading.AT_BOOT) {
      rows.add(Row.SCRIPT_FETCHED_LATER);
    }
  }

  private void pageWithAWidget() {
    if (program.page() != 4) {
      java("fake.setIntercomSetting(\"app_id\", \"abc12345\");");
      fake.setIntercomSetting("app_id", "abc12345");
      Who who = Who.VISITOR;
      if (program.page() < 3) {
        java("fake.setIntercomSetting(\"user_id\", \"ada\");");
        fake.setIntercomSetting("user_id", "ada");
        who = PEOPLE[0];
      }
      model.boot(who, Map.of());
      model.booted(false);
    }
    if (program.page() == 1) {
      java("fake.addStub();");
      fake.addStub();
    } else {
      java("fake.addSnippet(\"abc12345\");");
      fake.addSnippet("abc12345");
      if (program.page() == 3) {
        java("fake.loadScript();");
        fake.loadScript();
      }
    }
  }

  private void step(int number) {
    int rest = number;
    Kind kind = Kind.NOTHING;
    for (Kind k : Kind.values()) {
      if (rest < k.weight * CHOICES) {
        kind = k;
        break;
      }
      rest -= k.weight * CHOICES;
    }
    noteLive();
    perform(kind, rest % CHOICES);
    noteLive();
  }

  private void noteLive() {
    model.drain(isLive());
    if (isLive() && !wasLive) {
      wasLive = true;
      rows.add(Row.LIVE);
    }
  }

  private boolean isLive() {
    return fake.page().widget() == Page.LIVE;
  }

  private void perform(Kind kind, int choice) {
    switch (kind) {
      case NOTHING -> {}
      case BOOT -> boot(PEOPLE[choice % 3], choice / 3);
      case BOOT_VISITOR -> boot(Who.VISITOR, 0);
      case SHUTDOWN -> shutdown();
      case UPDATE -> update();
      case UPDATE_DATA -> updateData(choice);
      case UPDATE_OTHER -> updateOther(PEOPLE[choice % 3]);
      case APPEARANCE -> appearance();
      case TRACK -> track();
      case TRACK_MANY -> trackMany();
      case LISTEN -> listen(choice);
      case REMOVE -> remove(choice);
      case LOAD_SCRIPT -> {
        java("fake.loadScript();");
        fake.loadScript();
      }
      case BLOCK_SCRIPT -> {
        java("fake.blockScript();");
        rows.add(Row.THE_SCRIPT_FAILS);
        fake.blockScript();
      }
      case BREAK_SCRIPT -> {
        java("fake.breakScript();");
        fake.breakScript();
      }
      case RETRY -> {
        java("messenger.retry();");
        rows.add(Row.RETRY);
        messenger.retry();
      }
      case ONLINE -> {
        java("fake.comeOnline();");
        fake.comeOnline();
      }
      case LOAD -> {
        java("messenger.load();");
        messenger.load();
      }
      case OPEN -> open(true);
      case CLOSE -> open(false);
      case UNREAD -> unread();
      case NAVIGATE -> navigate(choice);
      case NAVIGATED -> {
        java("messenger.navigated();");
        plainUpdates++;
        messenger.navigated();
      }
      case FOLLOW -> follow(choice);
      case ADVANCE -> advance(PAUSES[choice]);
      case MISTAKE -> mistake();
      case LONG_TEXT -> longText();
      case STATE -> {
        java("messenger.onStateChange(state -> {});");
        messenger.onStateChange(state -> {});
      }
    }
  }

  private void boot(Who who, int proof) {
    if (who.isVisitor()) {
      java("messenger.boot();");
      bootInModel(who, Map.of());
      messenger.boot();
    } else {
      User user = user(who);
      String code = code(who);
      int session = model.sessionOfBoot(who);
      if (proof == 1) {
        user.userHash(hash(session));
        code += ".userHash(\"" + hash(session) + "\")";
      } else if (proof == 2 && who.id() != null) {
        rows.add(Row.JWT);
        user.jwt("proof-of-session-" + session);
        code += ".jwt(\"proof-of-session-" + session + "\")";
      }
      String key = KEYS[++serial % 3];
      java("messenger.boot(%s.attribute(\"%s\", %s));", code, key, serial);
      user.attribute(key, serial);
      bootInModel(who, Map.of(key, serial));
      messenger.boot(user);
    }
    model.booted(isLive());
  }

  private void bootInModel(Who who, Map<String, Integer> data) {
    model.drain(isLive());
    if (model.phase != Phase.BOOTED) {
      rows.add(Row.FIRST_BOOT);
    } else if (model.person.isVisitor()) {
      rows.add(Row.BOOT_OVER_A_VISITOR);
    } else if (model.person.isSame(who)) {
      rows.add(Row.BOOT_OF_THE_SAME_PERSON);
    } else {
      rows.add(Row.BOOT_OF_ANOTHER_PERSON);
    }
    model.boot(who, data);
  }

  private static User user(Who who) {
    return who.id() == null
        ? User.withEmail(who.email())
        : User.withId(who.id()).email(who.email());
  }

  /** What could be a hash, and tells the session. */
  private static String hash(int session) {
    return "a".repeat(40) + String.format("%024d", session);
  }

  private static String code(Who who) {
    return who.id() == null
        ? "User.withEmail(\"" + who.email() + "\")"
        : "User.withId(\""
            + who.id()
            + "\")"
            + (who.email() == null ? "" : ".email(\"" + who.email() + "\")");
  }

  private void shutdown() {
    java("messenger.shutdown();");
    rows.add(Row.SHUTDOWN);
    // A drained call is the widget's, whatever comes.
    model.drain(isLive());
    model.shutdown();
    navigates = false;
    messenger.shutdown();
    assertThat(
        "{\"app_id\":\"abc12345\"}".equals(fake.intercomSettings()),
        "intercomSettings after shutdown: " + fake.intercomSettings());
  }

  private void update() {
    java("messenger.update();");
    rows.add(Row.UPDATE);
    plainUpdates++;
    messenger.update();
  }

  private void updateData(int choice) {
    String key = KEYS[choice % 3];
    for (int times = choice == 7 ? 6 : 1; times > 0; times--) {
      noteUse();
      java("messenger.update(User.changes().attribute(\"%s\", %s));", key, ++serial);
      model.update(Map.of(key, serial));
      if (messenger.remainingUpdates() == 0 && isLive() && model.phase == Phase.BOOTED) {
        rows.add(Row.OVER_THE_BUDGET);
      }
      messenger.update(User.changes().attribute(key, serial));
    }
    rows.add(Row.UPDATE_WITH_DATA);
  }

  private void updateOther(Who who) {
    String key = KEYS[++serial % 3];
    noteUse();
    java("messenger.update(%s.attribute(\"%s\", %s));", code(who), key, serial);
    Map<String, Integer> data = Map.of(key, serial);
    if (model.phase == Phase.BEFORE) {
      model.hold(who, data);
    } else if (model.phase == Phase.BOOTED) {
      if (model.person.isMeantBy(who)) {
        model.person = model.person.with(who);
        model.update(data);
      } else {
        rows.add(Row.UPDATE_THAT_NAMES_ANOTHER_PERSON);
        bootInModel(who, data);
      }
    }
    messenger.update(user(who).attribute(key, serial));
    model.booted(isLive());
  }

  private void appearance() {
    java("messenger.appearance(Appearance.create().zIndex(%s));", ++serial);
    rows.add(Row.APPEARANCE);
    messenger.appearance(Appearance.create().zIndex(serial));
  }

  private void noteUse() {
    if (model.phase == Phase.BEFORE) {
      rows.add(Row.BEFORE_THE_FIRST_BOOT);
    } else if (model.phase == Phase.ENDED) {
      rows.add(Row.AFTER_SHUTDOWN);
    } else if (!isLive()) {
      rows.add(Row.QUEUE);
    } else {
      rows.add(Row.EVERY_CALL_READS_AFRESH);
    }
  }

  private void track() {
    noteUse();
    java("messenger.trackEvent(\"e%s\");", ++serial);
    rows.add(Row.OPTIONAL_ARGUMENTS);
    // A boot of another person shuts down first, and a listener may hear of that in between.
    boolean between = model.booting && !messenger.isBooted();
    if (!between && model.event(serial, isLive())) {
      rows.add(Row.OVERFLOW);
    }
    messenger.trackEvent("e" + serial);
  }

  private void trackMany() {
    int from = serial + 1;
    int to = serial + 70;
    java("for (int i = %s; i <= %s; i++) { messenger.trackEvent(\"e\" + i); }", from, to);
    while (serial < to) {
      if (model.event(++serial, isLive())) {
        rows.add(Row.OVERFLOW);
      }
      messenger.trackEvent("e" + serial);
    }
  }

  // ------------------------------------------------------ listeners

  private void listen(int choice) {
    Event event = Event.values()[choice % 4];
    Habit habit = Habit.values()[(choice + ears.size()) % 6];
    if (event != Event.SHOW && (habit == Habit.SHUTS_DOWN || habit == Habit.BOOTS)) {
      habit = Habit.NOTHING;
    }
    Ear ear = new Ear(event, habit, "listener" + ears.size());
    String code =
        switch (habit) {
          case NOTHING -> "{}";
          case THROWS -> "{ throw new IllegalStateException(); }";
          case REMOVES_ITSELF -> "{ " + ear.name + "[0].remove(); }";
          case TRACKS -> "messenger.trackEvent(\"e\" + next++)";
          case SHUTS_DOWN -> "messenger.shutdown()";
          case BOOTS -> "messenger.boot(User.withId(\"ada\"))";
        };
    java("Registration[] %s = new Registration[1];", ear.name);
    String method =
        switch (event) {
          case SHOW -> "onShow(() -> ";
          case HIDE -> "onHide(() -> ";
          case UNREAD -> "onUnreadCountChange(count -> ";
          case READY -> "onReady(() -> ";
        };
    java("%s[0] = messenger.%s%s);", ear.name, method, code);
    ears.add(ear);
    ear.registration =
        switch (event) {
          case SHOW -> messenger.onShow(() -> hear(ear, 0));
          case HIDE -> messenger.onHide(() -> hear(ear, 0));
          case UNREAD -> messenger.onUnreadCountChange(count -> hear(ear, count));
          case READY -> messenger.onReady(() -> hear(ear, 0));
        };
    if (ear.removed) {
      ear.registration.remove();
    }
  }

  private void hear(Ear ear, int value) {
    ear.heard.add(value);
    if (messenger.isBooted()) {
      // Without a widget that is live, it is draining the queue at this moment.
      model.drain(true);
    }
    rows.add(ear.event == Event.READY ? Row.ON_READY : Row.LISTENERS);
    java("// %s hears %s", ear.name, value);
    switch (ear.habit) {
      case NOTHING -> {}
      case THROWS -> {
        thrown++;
        rows.add(Row.A_LISTENER_THROWS);
        throw new IllegalStateException("boom");
      }
      case REMOVES_ITSELF -> removeEar(ear);
      case TRACKS -> {
        java.add("// in it:");
        track();
      }
      case SHUTS_DOWN -> {
        java.add("// in it:");
        shutdown();
      }
      case BOOTS -> {
        java.add("// in it:");
        boot(PEOPLE[0], 0);
      }
    }
  }

  private void removeEar(Ear ear) {
    ear.removed = true;
    if (ear.registration != null) {
      ear.registration.remove();
    }
  }

  private void remove(int choice) {
    if (!ears.isEmpty()) {
      Ear ear = ears.get(choice % ears.size());
      java("%s[0].remove();", ear.name);
      removeEar(ear);
    }
  }

  private void open(boolean opens) {
    boolean before = fake.isOpen();
    Map<Ear, Integer> counts = counts(opens ? Event.SHOW : Event.HIDE);
    java(opens ? "fake.open();" : "fake.close();");
    if (model.phase != Phase.BOOTED || !isLive() || before == opens) {
      return;
    }
    if (opens) {
      fake.open();
    } else {
      fake.close();
    }
    counts.forEach(
        (ear, count) ->
            assertThat(
                ear.heard.size() == count + 1,
                ear.name + " heard one event " + (ear.heard.size() - count) + " times"));
  }

  private Map<Ear, Integer> counts(Event event) {
    Map<Ear, Integer> counts = new LinkedHashMap<>();
    for (Ear ear : ears) {
      if (ear.event == event && !ear.removed) {
        counts.put(ear, ear.heard.size());
      }
    }
    return counts;
  }

  private void unread() {
    advance(0);
    Map<Ear, Integer> counts = counts(Event.UNREAD);
    int count = ++serial;
    java("fake.unread(%s);", count);
    boolean told = model.phase == Phase.BOOTED && isLive();
    fake.unread(count);
    if (told) {
      counts.forEach(
          (ear, size) ->
              assertThat(
                  ear.heard.size() == size + 1 && ear.heard.get(size) == count,
                  ear.name + " heard " + ear.heard + " of " + count));
      assertThat(messenger.unreadCount() == count, "unreadCount() of " + count);
    }
  }

  // ------------------------------------------------------ the page

  private void navigate(int choice) {
    // Every other one goes back to where the app has been before.
    String url = choice % 2 == 0 ? "/" + ++urlNumber : "/" + urlNumber / 2;
    java("fake.navigate(\"%s\");", url);
    if (!hooks.isEmpty() && model.phase == Phase.BOOTED) {
      rows.add(Row.ROUTER_HOOK);
      navigates = true;
    }
    plainUpdates++;
    noteUrl();
    fake.navigate(url);
    noteUrl();
  }

  private void noteUrl() {
    if (!isLive()) {
      earlyUrls.add(fake.page().url());
    }
  }

  private void follow(int choice) {
    if (choice < 6 || hooks.isEmpty()) {
      java("Registration hook%s = messenger.followNavigation();", hooks.size());
      hooks.add(messenger.followNavigation());
    } else {
      java("hook%s.remove();", hooks.size() - 1);
      navigates = false;
      hooks.remove(hooks.size() - 1).remove();
    }
  }

  private void advance(double millis) {
    java("fake.advanceMillis(%s);", (long) millis);
    boolean before = isLive();
    fake.advanceMillis(millis);
    if (!before && isLive()) {
      rows.add(Row.NOTICING_LIVE);
    }
    if (!isLive()) {
      List<String> waiting = fake.waiting();
      assertThat(waiting.size() <= Model.WAITING_LIMIT + 9, waiting.size() + " calls wait");
      assertThat(
          waiting.stream().filter(call -> call.startsWith("[\"boot\"")).count() <= 1,
          "more than one boot waits: " + waiting);
    }
  }

  private void mistake() {
    java("// attribute(\"user_id\", 1) is refused");
    rows.add(Row.THE_DEVELOPERS_MISTAKE);
    try {
      messenger.update(User.changes().attribute("user_id", 1));
    } catch (IllegalArgumentException expected) {
      return;
    }
    throw new AssertionError("a reserved name was let through");
  }

  private void longText() {
    java("messenger.update(User.changes().attribute(\"bio\", \"x\".repeat(300)));");
    rows.add(Row.WHAT_AN_END_USER_TYPED);
    messenger.update(User.changes().attribute("bio", "x".repeat(300)));
  }

  // ------------------------------------------------------ what must be true in the end

  /** Lets the script arrive whatever has happened to it, and all that waits for time happen. */
  private void end() {
    java("messenger.load();");
    java("fake.loadScript();");
    messenger.load();
    fake.loadScript();
    advance(21_000);
    if (!isLive()) {
      java("messenger.retry();");
      messenger.retry();
    }
    advance(3 * 60 * 60 * 1000);
    assertThat(isLive() || model.phase != Phase.BOOTED, "the script did not arrive");
    model.drain(isLive());
  }

  private void check() {
    List<String> calls = fake.calls();
    checkEvents(calls);
    checkSessions(calls);
    checkIdentity(calls);
    checkPings();
    checkFaults();
    long plain = calls.stream().filter("[\"update\"]"::equals).count();
    assertThat(plain <= plainUpdates, plain + " updates for " + plainUpdates + " navigations");
  }

  /** In order, once, and none but those that a shutdown or the bound has dropped is missing. */
  private void checkEvents(List<String> calls) {
    List<Integer> received = new ArrayList<>();
    for (String call : isLive() ? calls : List.<String>of()) {
      Matcher event = EVENT.matcher(call);
      if (event.matches()) {
        received.add(Integer.parseInt(event.group(1)));
      }
    }
    assertThat(
        received.equals(model.delivered()),
        "events " + model.delivered() + " were made, the widget has " + received);
  }

  /** Nothing of an earlier session comes after something of a later one, and a shutdown between. */
  private void checkSessions(List<String> calls) {
    int current = 0;
    boolean shutDown = true;
    for (String call : calls) {
      shutDown |= call.equals("[\"shutdown\"]");
      for (Integer session : sessions(call)) {
        assertThat(session != null, "dropped data was sent: " + call);
        assertThat(session >= current, "of session " + session + " in " + current + ": " + call);
        assertThat(session == current || shutDown, "no shutdown before " + call);
        if (session > current) {
          current = session;
          shutDown = false;
        }
      }
    }
  }

  private List<Integer> sessions(String text) {
    List<Integer> sessions = new ArrayList<>();
    Matcher value = VALUE.matcher(text);
    while (value.find()) {
      sessions.add(model.sessionOf(Integer.parseInt(value.group(2))));
    }
    Matcher event = EVENT.matcher(text);
    if (event.matches()) {
      sessions.add(model.sessionOf(Integer.parseInt(event.group(1))));
    }
    Matcher proof = PROOF.matcher(text);
    while (proof.find()) {
      sessions.add(Integer.parseInt(proof.group(1)));
    }
    return sessions;
  }

  private void checkIdentity(List<String> calls) {
    for (String call : calls) {
      boolean token = call.contains("intercom_user_jwt");
      Matcher id = USER_ID.matcher(call);
      boolean named = id.find();
      assertThat(
          !token || !named && !call.contains("user_hash") && !call.contains("\"email\""),
          "plain fields beside a token: " + call);
      for (Integer session : sessions(call)) {
        Set<Who> people = model.people(session);
        Set<String> ids = people.stream().map(Who::id).collect(Collectors.toSet());
        assertThat(!named || ids.contains(id.group(1)), "not of session " + session + ": " + call);
        boolean carriesData = VALUE.matcher(call).find();
        boolean allHaveIds = !ids.isEmpty() && !ids.contains(null);
        assertThat(!carriesData || !allHaveIds || named || token, "data of nobody: " + call);
      }
    }
  }

  private void checkPings() {
    List<Ping> pings = fake.pings();
    Map<String, Integer> arrived = new LinkedHashMap<>();
    for (Ping ping : pings) {
      Matcher value = VALUE.matcher(ping.data());
      while (value.find()) {
        arrived.put(value.group(1), Integer.parseInt(value.group(2)));
      }
    }
    model
        .last()
        .forEach(
            (key, value) ->
                assertThat(
                    value.equals(arrived.get(key)),
                    key + " is " + value + ", the vendor has " + arrived.get(key)));
    for (Ping dropped : fake.droppedPings()) {
      assertThat(
          dropped.method().equals("boot")
              || dropped.data().contains("z_index")
              || pings.stream().anyMatch(ping -> isRepeated(ping, dropped)),
          "the vendor has dropped " + dropped);
    }
    String last = pings.isEmpty() ? null : pings.get(pings.size() - 1).url();
    assertThat(
        !navigates || fake.page().url().equals(last) || earlyUrls.contains(fake.page().url()),
        "the page is " + fake.page().url() + ", the vendor has " + last);
  }

  private static boolean isRepeated(Ping ping, Ping dropped) {
    return ping.url().equals(dropped.url())
        && ping.data().equals(dropped.data())
        && dropped.time() - ping.time() < 60_000
        && dropped.time() >= ping.time();
  }

  private void checkFaults() {
    assertThat(fake.uncaught().isEmpty(), "uncaught: " + fake.uncaught());
    long told = errors.stream().filter(error -> error.contains("boom")).count();
    assertThat(told == thrown, thrown + " listeners threw, " + told + " were told");
    boolean overflow = errors.stream().anyMatch(error -> error.contains("the oldest are dropped"));
    assertThat(overflow == rows.contains(Row.OVERFLOW), "overflow told: " + overflow);
  }

  private void java(String format, Object... arguments) {
    java.add(String.format(format, arguments));
  }

  private static void assertThat(boolean holds, String message) {
    if (!holds) {
      throw new AssertionError(message);
    }
  }
}
