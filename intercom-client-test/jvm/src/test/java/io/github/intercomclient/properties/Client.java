/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the model knows of one Messenger. */
final class Client {
  enum Phase {
    BEFORE,
    BOOTED,
    ENDED
  }

  final Hearing hearing = new Hearing();
  Phase phase = Phase.BEFORE;

  /** Data held for the first boot, and whom it names. */
  final Map<String, Integer> held = new LinkedHashMap<>();

  Who heldFor = Who.VISITOR;

  /** Events held for the first boot. */
  final List<Integer> heldEvents = new ArrayList<>();

  /** All events that were said in its sessions. */
  final Set<Integer> said = new HashSet<>();

  /** Events said in a session that have not reached the page yet. */
  final List<Integer> unsent = new ArrayList<>();

  /** Events that wait in the stub. */
  final List<Integer> queued = new ArrayList<>();

  /** Events that have waited in a stub that is gone, and are to be made again. */
  final List<Integer> lost = new ArrayList<>();

  /** How often the app is to hear of the bound, and of calls after the shutdown. */
  int overflows;

  int drops;

  /** How often it is to hear that another Messenger has taken the page's session. */
  int takenOver;

  /** Counts its sessions. */
  private int begun;

  private boolean overflowTold;
  private boolean dropTold;

  void begin() {
    phase = Phase.BOOTED;
    begun++;
    overflowTold = false;
    dropTold = false;
  }

  /** The number of the session that it is in; a negative one for none. */
  int session() {
    return phase == Phase.BOOTED ? begun : -1;
  }

  void overflow() {
    overflows += overflowTold ? 0 : 1;
    overflowTold = true;
  }

  void drop() {
    drops += dropTold ? 0 : 1;
    dropTold = true;
  }

  void forgetHeld() {
    held.clear();
    heldFor = Who.VISITOR;
    heldEvents.clear();
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
}
