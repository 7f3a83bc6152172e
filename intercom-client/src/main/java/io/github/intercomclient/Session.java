/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Action;
import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;

/**
 * The session: who is booted, and every call that is made for them.
 *
 * <p>A session runs from the first boot to the shutdown. Calls before the first boot are held.
 * Calls after the shutdown, until the next boot, are dropped.
 *
 * <p>Each entry from outside checks the page once, brings the state up to date, sends the calls,
 * and notifies the app last.
 */
class Session {
  private static final int BEFORE = 0;
  private static final int RUNNING = 1;
  private static final int ENDED = 2;

  final Settings settings;
  final Page page;
  final Notifications notifications;
  final PageOwner owner;
  final Outbox outbox;
  final ScriptLoader loader;
  private final UpdateBudget budget;

  private int phase = BEFORE;

  /** Who is booted. The Messengers in a session share this object. */
  private Attributes person = Attributes.create();

  final SessionParts parts = new SessionParts();

  /** The calls made before the first boot; null if there are none. */
  private HeldCalls held;

  /** The app's changes to the appearance; null if it has made none. */
  private AppearanceChanges changedAppearance;

  /** Whether the app has said more of the person than the page's settings did. */
  private boolean hasNewerData;

  private final Action onTurn;
  private boolean dropReported;
  private boolean overflowReported;

  /** Creates a session that has not begun yet. */
  Session(Settings settings) {
    this.settings = settings;
    page = settings.page;
    notifications = new Notifications(page, settings.errors, this::look);
    owner = new PageOwner(page, notifications, this::release);
    budget = new UpdateBudget(page, owner, settings.updateLimit);
    outbox = new Outbox(page, notifications, owner, budget);
    loader = new ScriptLoader(this);
    onTurn = notifications.asEntry(() -> sendWhatIsDue());
  }

  // ------------------------------------------------------ entry and exit

  /** Checks whether the widget is running, and acts on a change. */
  private void look() {
    boolean gone = outbox.isLive();
    boolean again = outbox.look();
    if (outbox.isLive()) {
      loader.setLive();
    } else if (gone || again && outbox.hasLostBoot()) {
      again = true;
      loader.setGone();
      if (isRunning()) {
        // Whatever takes the widget's place must be told who is booted.
        outbox.dropLost();
        outbox.post(Names.BOOT, Identity.put(person, bootSettings(person)), person);
      }
    }
    if (again && isRunning()) {
      parts.begin();
    }
  }

  /** Whether a session is running: there was a boot, of ours or of the page's, and no shutdown. */
  boolean isRunning() {
    return phase == RUNNING;
  }

  // ------------------------------------------------------ boot

  /** Begins or joins a session of this person. */
  void begin(Attributes who) {
    person = who;
    phase = RUNNING;
    hasNewerData = false;
    dropReported = false;
    overflowReported = false;
  }

  /** Boots a user or a visitor. */
  void boot(Attributes named, Attributes data) {
    notifications.enter();
    bootNow(named, data);
    notifications.exit();
  }

  private void bootNow(Attributes named, Attributes data) {
    Attributes pageSettings = page.settings();
    boolean begins = !isRunning();
    if (begins && owner.isTaken()) {
      if (owner.isAt(settings.appId) && Identity.continues(owner.person(), named)) {
        begin(owner.join());
      } else {
        shutdownNow(true);
      }
    } else if (isRunning() && !Identity.continues(person, named)) {
      forget();
      shutdownNow(true);
    }
    if (!isRunning()) {
      begins = true;
      begin(Attributes.create());
      owner.begin(person, settings.appId);
    }
    Attributes boot =
        hasNewerData
            ? Attributes.create()
            : Adoption.settings(pageSettings, named, person, notifications);
    // Otherwise the widget would add the page's settings to every later call, even the next
    // person's.
    page.setSettings(settings.kept.copy());
    boot.putAll(settings.kept).putAll(settings.appearance);
    Attributes heldData = Attributes.create();
    parts.addTo(named, person, boot, heldData);
    addToPerson(named);
    Identity.put(person, boot);
    if (Uses.updates) {
      budget.carry(boot, heldData, data, outbox.isLive(), onTurn);
    } else {
      boot.putAll(data);
    }
    outbox.post(Names.BOOT, boot, person);
    if (begins) {
      parts.begin();
      loader.begin();
    }
  }

  /** What a boot sends besides the identity if the app gives no data. */
  Attributes bootSettings(Attributes named) {
    Attributes boot = settings.kept.copy().putAll(settings.appearance);
    parts.addTo(named, person, boot, boot);
    return boot;
  }

  private void addToPerson(Attributes later) {
    if (Identity.add(person, later)) {
      notifications.reportFault(
          "email not sent", "where a token says who it is, only a new token can");
    }
  }

  // ------------------------------------------------------ update

  /** Tells the vendor of a navigation, within the budget. */
  void update() {
    Uses.updates = true;
    notifications.enter();
    if (isRunning()) {
      if (outbox.isLive()) {
        budget.addNavigation();
        sendWhatIsDue();
      }
      outbox.noteUrlIfQueued();
    }
    notifications.exit();
  }

  /** Sends data of the person who is booted, or boots the person that it names. */
  void update(Attributes named, Attributes data) {
    Uses.updates = true;
    notifications.enter();
    if (phase == BEFORE) {
      held().add(named, data);
    } else if (phase == ENDED) {
      reportDropped();
    } else if (Identity.isAnother(person, named)) {
      bootNow(named, data);
    } else {
      hasNewerData = true;
      addToPerson(named);
      if (budget.data() == null && (!outbox.isLive() || budget.remaining() > 0)) {
        outbox.postUnlessRepeated(identified(data), person);
      } else {
        budget.add(data);
        sendWhatIsDue();
      }
    }
    notifications.exit();
  }

  private Attributes identified(Attributes data) {
    return Identity.put(person, Attributes.create()).putAll(data);
  }

  private void sendWhatIsDue() {
    if (budget.isDue(onTurn)) {
      Attributes data = budget.data();
      budget.forget();
      if (data != null) {
        outbox.postUnlessRepeated(identified(data), person);
      } else if (outbox.isLive()) {
        outbox.post(Names.UPDATE, null, person);
      }
    }
  }

  /** Changes how the Messenger looks, until the shutdown. */
  void appearance(Attributes changes) {
    notifications.enter();
    if (changedAppearance == null) {
      changedAppearance = new AppearanceChanges(settings.appearance);
      parts.addFirst(changedAppearance);
    }
    if (changedAppearance.change(changes) && isRunning()) {
      if (outbox.isLive() && budget.remaining() <= 0) {
        // The widget applies the change, but the vendor does not learn of this page's URL.
        outbox.send(Names.UPDATE, changes.copy());
      } else {
        outbox.post(Names.UPDATE, changes.copy(), person);
      }
    }
    notifications.exit();
  }

  /** How many updates may be sent now. */
  int remainingUpdates() {
    notifications.refresh();
    return Math.max(budget.remaining(), 0);
  }

  // ------------------------------------------------------ shutdown

  /** Ends the session: when this returns, nothing of its person is left to be sent or read. */
  void shutdown() {
    notifications.enter();
    forget();
    shutdownNow(false);
    notifications.exit();
  }

  private void shutdownNow(boolean takesOver) {
    end(takesOver);
    page.clearStorage();
    if (Uses.logouts) {
      page.tellLogout(settings.appId);
    }
  }

  private void end(boolean takesOver) {
    owner.end(takesOver);
    outbox.shutdown();
    page.setSettings(settings.kept.copy());
  }

  /** Ends the session when another tab has ended its own, and has cleared what they share. */
  Registration followLogout() {
    Uses.logouts = true;
    Action stop = page.onLogout(settings.appId, notifications.asEntry(this::endHere));
    return () -> stop.run();
  }

  private void endHere() {
    forget();
    end(false);
  }

  /** Called when another Messenger on the page ends the session that both are in. */
  private Action release(boolean takenOver) {
    notifications.enter();
    forget();
    if (takenOver) {
      notifications.reportFault("session taken over", "another Messenger of the page has booted");
    }
    notifications.leave();
    return () -> notifications.flush();
  }

  private void forget() {
    if (isRunning()) {
      phase = ENDED;
    }
    person = Attributes.create();
    outbox.forget();
    parts.end();
  }

  // ------------------------------------------------------ every other call

  /**
   * Makes a call that needs a session: holds it before the first boot, drops it after the shutdown.
   */
  void send(Items<Object> call) {
    notifications.enter();
    if (phase == ENDED) {
      reportDropped();
    } else if (phase == BEFORE || held != null && held.isSending()) {
      reportOverflow(held().add(call));
    } else {
      deliverOrQueue(call);
    }
    notifications.exit();
  }

  private HeldCalls held() {
    if (held == null) {
      held = new HeldCalls(this);
      // Last, so that listeners are registered before the held calls are made.
      parts.addLast(held);
    }
    return held;
  }

  /** Calls the widget, or queues the call in the stub, where the number of calls is limited. */
  void deliverOrQueue(Items<Object> call) {
    reportOverflow(outbox.deliverOrQueue(call));
  }

  private void reportOverflow(boolean overflows) {
    if (overflows && !overflowReported) {
      overflowReported = true;
      notifications.reportFault("calls dropped", "more than 100 wait, and the oldest had to go");
    }
  }

  private void reportDropped() {
    if (!dropReported) {
      dropReported = true;
      notifications.reportFault(
          "dropped after shutdown", "until the next boot calls speak for nobody");
    }
  }

  /** Called when the script is requested again: queues what a script took without going live. */
  void restore() {
    outbox.restore();
    parts.restore();
  }
}
