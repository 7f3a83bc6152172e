/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import io.github.intercomclient.properties.Client.Phase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the apps of a page may expect of their Messengers, kept as plainly as possible and without a
 * look at how the library does it: who is booted, which events reach the widget, and the last value
 * of each attribute. The page has one session, which its Messengers share.
 */
final class Model {
  static final int WAITING_LIMIT = 100;

  Who person = Who.VISITOR;
  int session;

  /** Whether a Messenger has ended the page's session, and none has begun another. */
  boolean ended;

  private final List<Client> members = new ArrayList<>();

  /** The events that are to reach the widget, in order. */
  private final List<Integer> events = new ArrayList<>();

  /** Those of them that a widget which broke down may have taken with it. */
  private final Set<Integer> perhaps = new HashSet<>();

  private final Map<String, Integer> last = new LinkedHashMap<>();
  private final Map<Integer, Integer> sessions = new HashMap<>();
  private final Map<Integer, Set<Who>> people = new HashMap<>();

  boolean isRunning() {
    return !members.isEmpty();
  }

  List<Client> members() {
    return members;
  }

  // ------------------------------------------------------ sessions

  /** The session in which a person's boot would be. */
  int sessionOfBoot(Who who) {
    return continues(who) ? session : session + 1;
  }

  boolean continues(Who who) {
    return isRunning() && (person.isVisitor() || person.isSame(who));
  }

  /** A new Messenger is in the session that the page or another Messenger has begun. */
  void adopt(Client client, Who who) {
    if (!isRunning()) {
      beginSession();
      person = who;
    }
    join(client);
  }

  /** Begins or continues a session. */
  void boot(Client client, Who who, Map<String, Integer> data) {
    if (isRunning() && !continues(who)) {
      for (Client member : members) {
        member.takenOver += member == client ? 0 : 1;
      }
      endSession();
    }
    if (!isRunning()) {
      beginSession();
    }
    if (client.phase != Phase.BOOTED) {
      boolean meant = who.isMeantBy(client.heldFor);
      person = meant ? client.heldFor.with(person) : person;
      put(meant ? client.held : Map.of());
      for (int event : client.heldEvents) {
        say(client, event);
      }
      client.forgetHeld();
    }
    join(client);
    name(who);
    put(data);
  }

  private void beginSession() {
    session++;
    ended = false;
    person = Who.VISITOR;
    last.clear();
  }

  private void join(Client client) {
    if (client.phase != Phase.BOOTED) {
      client.begin();
      members.add(client);
    }
    name(Who.VISITOR);
  }

  /** More is said of who is booted. */
  void name(Who who) {
    person = person.with(who);
    people.computeIfAbsent(session, s -> new HashSet<>()).add(person);
  }

  /** A shutdown: it ends the page's session, whoever has begun it. */
  void shutdown(Client client) {
    client.forgetHeld();
    endSession();
  }

  private void endSession() {
    for (Client member : members) {
      member.phase = Phase.ENDED;
      events.removeAll(member.unsent);
      events.removeAll(member.queued);
      // Where a widget is live already they were made before the shutdown.
      perhaps.addAll(member.lost);
      member.lost.clear();
      member.unsent.clear();
      member.queued.clear();
      member.hearing.sessionEnds();
    }
    members.clear();
    ended = true;
    person = Who.VISITOR;
    last.clear();
  }

  // ------------------------------------------------------ data

  private void put(Map<String, Integer> data) {
    last.putAll(data);
    for (int value : data.values()) {
      sessions.put(value, session);
    }
  }

  /** Data of whoever is booted, or held for whoever will be. */
  void update(Client client, Map<String, Integer> data) {
    switch (client.phase) {
      case BEFORE -> client.held.putAll(data);
      case BOOTED -> put(data);
      case ENDED -> client.drop();
    }
  }

  // ------------------------------------------------------ events

  /** An event is said. */
  void event(Client client, int event) {
    switch (client.phase) {
      case BEFORE -> {
        client.heldEvents.add(event);
        if (client.heldEvents.size() > WAITING_LIMIT) {
          client.heldEvents.remove(0);
          client.overflow();
        }
      }
      case BOOTED -> say(client, event);
      case ENDED -> client.drop();
    }
  }

  private void say(Client client, int event) {
    sessions.put(event, session);
    events.add(event);
    client.said.add(event);
    client.unsent.add(event);
  }

  /** An event reaches the page; it may have to wait in the stub. */
  void reachesPage(Client client, Integer event, boolean live) {
    if ((client.unsent.remove(event) | client.lost.remove(event)) && !live) {
      client.queued.add(event);
      if (client.queued.size() > WAITING_LIMIT) {
        events.remove(client.queued.remove(0));
        client.overflow();
      }
    }
  }

  /**
   * A look at the page: what has left the stub is the widget's, whatever comes.
   *
   * @param waiting the events that wait in the stub
   * @param surely whether what has left it must have arrived
   */
  void taken(Set<Integer> waiting, boolean surely) {
    for (Client member : members) {
      List<Integer> gone = new ArrayList<>(member.queued);
      gone.removeAll(waiting);
      member.queued.removeAll(gone);
      if (!surely) {
        perhaps.addAll(gone);
      }
    }
  }

  /** Other code has removed the widget, or the stub, where what has waited is made again. */
  void lose() {
    for (Client member : members) {
      member.lost.addAll(member.queued);
      member.queued.clear();
    }
  }

  // ------------------------------------------------------ what is to be true

  /** What is wrong with the events that the widget has received; null if nothing is. */
  String wrongEvents(List<Integer> received) {
    return wrongEvents(events, received);
  }

  /** What is wrong with those of one Messenger. */
  String wrongEvents(Client client, List<Integer> received) {
    List<Integer> own = new ArrayList<>(events);
    own.retainAll(client.said);
    List<Integer> ownReceived = new ArrayList<>(received);
    ownReceived.retainAll(client.said);
    return wrongEvents(own, ownReceived);
  }

  private String wrongEvents(List<Integer> made, List<Integer> received) {
    List<Integer> expected = new ArrayList<>(made);
    expected.removeIf(event -> perhaps.contains(event) && !received.contains(event));
    return expected.equals(received)
        ? null
        : "events " + expected + " were made, the widget has " + received;
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
