/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import io.github.intercomclient.fake.Ping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be true of all that the widget and the vendor have received in the end. */
final class FinalChecks {
  private static final Pattern VALUE = Pattern.compile("\"([a-f])\":(\\d+)");
  private static final Pattern EVENT =
      Pattern.compile("\\[\"(?:trackEvent|showNewMessage)\",\"e(\\d+)\"]");
  private static final Pattern PROOF = Pattern.compile("(?:proof-of-session-|\"a{39}\\d)0*(\\d+)");
  private static final Pattern HASH = Pattern.compile("\"user_hash\":\"a{39}(\\d)");
  private static final Pattern USER_ID = Pattern.compile("\"user_id\":\"(\\w+)\"");

  private static final String SETTINGS = "{\"app_id\":\"abc12345\"}";

  /** When the fake's clock begins. */
  private static final double START = 1_700_000_000_000.0;

  private final ProgramRun run;
  private final Model model;
  private final List<String> calls;

  FinalChecks(ProgramRun run) {
    this.run = run;
    model = run.model;
    List<String> all = run.fake.calls();
    calls = all.subList(0, all.size() - run.fake.waiting().size());
  }

  void check() {
    checkEvents();
    checkSessions();
    checkIdentity();
    checkPings();
    checkFaults();
    long plain = calls.stream().filter("[\"update\"]"::equals).count();
    run.check(
        plain <= run.plainUpdates, plain + " updates for " + run.plainUpdates + " navigations");
  }

  /** In order, once, and none but those that a shutdown or the bound has dropped is missing. */
  private void checkEvents() {
    List<Integer> received = new ArrayList<>();
    for (String call : calls) {
      Matcher event = EVENT.matcher(call);
      if (event.matches()) {
        received.add(Integer.parseInt(event.group(1)));
      }
    }
    String wrong =
        Workarounds.ONLY_THE_EVENTS_OF_EACH_MESSENGER_ARE_IN_ORDER
            ? null
            : model.wrongEvents(received);
    for (App app : run.apps) {
      wrong = wrong == null ? model.wrongEvents(app.client, received) : wrong;
    }
    run.check(wrong == null, wrong);
  }

  /** Nothing of an earlier session comes after something of a later one, and a shutdown between. */
  private void checkSessions() {
    int current = 0;
    boolean shutDown = true;
    for (int i = 0; i < calls.size(); i++) {
      String call = calls.get(i);
      // A new widget knows nobody.
      shutDown |= call.equals("[\"shutdown\"]") || run.removedAfter.contains(i);
      for (Integer session : sessions(call)) {
        if (session == null) {
          throw new AssertionError("dropped data was sent: " + call);
        }
        run.check(session >= current, "of session " + session + " in " + current + ": " + call);
        run.check(session == current || shutDown, "no shutdown before " + call);
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

  private void checkIdentity() {
    for (String call : calls) {
      boolean token = call.contains("intercom_user_jwt");
      Matcher id = USER_ID.matcher(call);
      boolean named = id.find();
      run.check(
          !token || !named && !call.contains("user_hash") && !call.contains("\"email\""),
          "plain fields beside a token: " + call);
      Matcher hash = HASH.matcher(call);
      if (hash.find()) {
        Who proved = Steps.proved(Integer.parseInt(hash.group(1)));
        run.check(
            proved.id() == null
                ? !named && call.contains(proved.email())
                : named && id.group(1).equals(proved.id()),
            "the hash is of " + proved + ": " + call);
      }
      for (Integer session : sessions(call)) {
        Set<Who> people = model.people(session);
        Set<String> ids = people.stream().map(Who::id).collect(Collectors.toSet());
        run.check(!named || ids.contains(id.group(1)), "not of session " + session + ": " + call);
        boolean carriesData = VALUE.matcher(call).find();
        boolean allHaveIds = !ids.isEmpty() && !ids.contains(null);
        run.check(!carriesData || !allHaveIds || named || token, "data of nobody: " + call);
      }
    }
  }

  // ------------------------------------------------------ what the vendor has

  private void checkPings() {
    List<Ping> pings = run.fake.pings();
    boolean complete = true;
    for (Ping dropped : run.fake.droppedPings()) {
      boolean repeats = pings.stream().anyMatch(ping -> isRepeated(ping, dropped));
      boolean excused =
          run.clockSetAt > Double.NEGATIVE_INFINITY
              || bootsByItself()
              || Workarounds.WHAT_DRAINS_MAY_BE_OVER_THE_BUDGET
                  && (run.hasBroken() || run.appCodeQueues);
      complete &= repeats || !excused && mayBeDropped(dropped);
      run.check(
          repeats || excused || mayBeDropped(dropped),
          "the vendor has dropped " + dropped + time(dropped) + texts(pings));
    }
    if (complete) {
      checkLastValues(pings);
      checkLastUrl(pings);
    }
  }

  /**
   * Whether the widget has found an empty queue and booted by itself: nobody knows of that ping.
   */
  private boolean bootsByItself() {
    long pings =
        Stream.concat(run.fake.pings().stream(), run.fake.droppedPings().stream())
            .filter(ping -> ping.method().equals("boot") && ping.data().equals(SETTINGS))
            .count();
    return pings > calls.stream().filter(("[\"boot\"," + SETTINGS + "]")::equals).count();
  }

  private static String texts(List<Ping> pings) {
    return pings.stream().map(ping -> "\n  " + ping + time(ping)).collect(Collectors.joining());
  }

  private static String time(Ping ping) {
    return " at " + (long) (ping.time() - START);
  }

  /** What is sent at once, whatever the budget says. */
  private static boolean mayBeDropped(Ping ping) {
    return ping.method().equals("boot") || ping.data().contains("z_index");
  }

  private boolean isRepeated(Ping ping, Ping dropped) {
    return ping.url().equals(dropped.url())
        && ping.data().equals(dropped.data())
        && (run.rows.contains(Row.THE_CLOCK_IS_SET)
            || dropped.time() - ping.time() < 60_000 && dropped.time() >= ping.time());
  }

  private void checkLastValues(List<Ping> pings) {
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
                run.check(
                    value.equals(arrived.get(key)),
                    key + " is " + value + ", the vendor has " + arrived.get(key)));
  }

  private void checkLastUrl(List<Ping> pings) {
    String here = run.fake.page().url();
    Ping latest = pings.isEmpty() ? null : pings.get(pings.size() - 1);
    String last = latest == null ? null : latest.url();
    // Over the budget nobody knows whether the vendor hears where the looks are changed.
    boolean unsure = latest != null && latest.data().contains("z_index");
    run.check(
        !run.navigates || unsure || here.equals(last) || run.earlyUrls.contains(here),
        "the page is " + here + ", the vendor has " + last);
  }

  // ------------------------------------------------------ what the apps have heard

  private void checkFaults() {
    List<String> uncaught = new ArrayList<>(run.fake.uncaught());
    uncaught.removeIf(thrown -> thrown.contains("a callback in the queue"));
    run.check(uncaught.isEmpty(), "uncaught: " + uncaught);
    long told = run.apps.stream().flatMap(app -> app.errors.stream()).filter(this::isBoom).count();
    int thrown = run.appCode.thrown();
    run.check(told == thrown, thrown + " listeners threw, " + told + " were told");
    for (App app : run.apps) {
      checkTold(app, "calls dropped", app.client.overflows);
      checkTold(app, "dropped after shutdown", app.client.drops);
      checkTold(app, "session taken over", app.client.takenOver);
    }
  }

  private boolean isBoom(String error) {
    return error.contains("boom");
  }

  private void checkTold(App app, String fault, int times) {
    long told = app.errors.stream().filter(error -> error.startsWith(fault)).count();
    run.check(told == times, app.name + " heard '" + fault + "' " + told + " times, not " + times);
  }
}
