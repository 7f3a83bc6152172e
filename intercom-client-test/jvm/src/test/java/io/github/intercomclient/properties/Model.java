/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the app may expect of a Messenger, kept as plainly as possible and without a look at how the
 * library does it: who is booted, which events reach the widget, and the last value of each
 * attribute.
 */
final class Model {
  static final int WAITING_LIMIT = 100;

  enum Phase {
    BEFORE,
    BOOTED,
    ENDED
  }

  /** Somebody, with what they are known by; a visitor has neither. */
  record Who(String id, String email) {
    static final Who VISITOR = new Who(null, null);

    boolean isVisitor() {
      return id == null && email == null;
    }

    boolean isSame(Who other) {
      if (id != null && other.id != null) {
        return id.equals(other.id);
      }
      return email != null && email.equals(other.email);
    }

    /** Whether data that names somebody can be about this one: an email alone may have changed. */
    boolean isMeantBy(Who named) {
      return named.isVisitor() || isSame(named) || id != null && named.id == null;
    }

    Who with(Who named) {
      return new Who(named.id == null ? id : named.id, named.email == null ? email : named.email);
    }
  }

  Phase phase = Phase.BEFORE;
  Who person = Who.VISITOR;
  int session;
  boolean overflowed;

  /** In the middle of a first boot, when what was held has not been sent yet. */
  boolean booting;

  private final List<Integer> waiting = new ArrayList<>();
  private final List<Integer> delivered = new ArrayList<>();
  private final Map<String, Integer> held = new LinkedHashMap<>();
  private Who heldFor = Who.VISITOR;
  private final Map<String, Integer> last = new LinkedHashMap<>();
  private final Map<Integer, Integer> sessions = new HashMap<>();
  private final Map<Integer, Set<Who>> people = new HashMap<>();

  /** The session in which a person's boot would be. */
  int sessionOfBoot(Who who) {
    return continues(who) ? session : session + 1;
  }

  private boolean continues(Who who) {
    return phase == Phase.BOOTED && (person.isVisitor() || person.isSame(who));
  }

  /** Begins or continues a session. */
  void boot(Who who, Map<String, Integer> data) {
    if (phase == Phase.BOOTED && !continues(who)) {
      shutdown();
    }
    boolean begins = phase != Phase.BOOTED;
    Who joined = Who.VISITOR;
    if (begins) {
      session++;
      last.clear();
      overflowed = false;
      booting = true;
      for (int event : waiting) {
        sessions.put(event, session);
      }
      if (who.isMeantBy(heldFor)) {
        put(held);
        joined = heldFor;
      }
      held.clear();
      heldFor = Who.VISITOR;
    }
    phase = Phase.BOOTED;
    person = joined.with(person).with(who);
    people.computeIfAbsent(session, s -> new HashSet<>()).add(person);
    put(data);
  }

  /** The boot has returned: what waited is sent if the widget takes it. */
  void booted(boolean live) {
    booting = false;
    drain(live);
  }

  private void put(Map<String, Integer> data) {
    last.putAll(data);
    for (int value : data.values()) {
      sessions.put(value, session);
    }
  }

  /** Data of whoever is booted, or held for whoever will be. */
  void update(Map<String, Integer> data) {
    if (phase == Phase.BEFORE) {
      held.putAll(data);
    } else if (phase == Phase.BOOTED) {
      put(data);
    }
  }

  /** Data that names somebody, before the first boot. */
  void hold(Who who, Map<String, Integer> data) {
    if (!heldFor.isVisitor() && !heldFor.isMeantBy(who)) {
      held.clear();
      heldFor = Who.VISITOR;
    }
    heldFor = heldFor.with(who);
    held.putAll(data);
  }

  /** An event; returns whether the oldest one had to go for it. */
  boolean event(int event, boolean live) {
    if (phase == Phase.ENDED) {
      return false;
    }
    drain(live);
    if (phase == Phase.BOOTED) {
      sessions.put(event, session);
    }
    if (phase == Phase.BOOTED && live && !booting) {
      delivered.add(event);
      return false;
    }
    waiting.add(event);
    if (waiting.size() <= WAITING_LIMIT) {
      return false;
    }
    waiting.remove(0);
    overflowed = true;
    return true;
  }

  void drain(boolean live) {
    if (live && phase == Phase.BOOTED && !booting) {
      delivered.addAll(waiting);
      waiting.clear();
    }
  }

  void shutdown() {
    phase = Phase.ENDED;
    person = Who.VISITOR;
    booting = false;
    waiting.clear();
    held.clear();
    heldFor = Who.VISITOR;
    last.clear();
  }

  /** The events that reach the widget, in order. */
  List<Integer> delivered() {
    return delivered;
  }

  /** The last value of each attribute of the running session. */
  Map<String, Integer> last() {
    return last;
  }

  /** The session that a value or event belongs to, or null if it must reach nobody. */
  Integer sessionOf(int token) {
    return sessions.get(token);
  }

  /** Everybody whom a session was about. */
  Set<Who> people(int ofSession) {
    return people.getOrDefault(ofSession, Set.of());
  }
}
