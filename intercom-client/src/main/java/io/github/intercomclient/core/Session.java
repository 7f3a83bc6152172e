/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import io.github.intercomclient.ErrorHandler;
import io.github.intercomclient.Registration;
import io.github.intercomclient.ScriptState;
import io.github.intercomclient.UrlKey;

/**
 * Who is booted, and what is held for them: the state machine between the app and the widget.
 *
 * <p>A session runs from the first boot to the shutdown. What the app says before it is held; what
 * it says after it, until the next boot, speaks for nobody and is dropped.
 */
public class Session {
  private static final int BEFORE = 0;
  private static final int BOOTED = 1;
  private static final int ENDED = 2;

  private final Page page;
  private final ErrorHandler errors;
  private final Setup setup;
  private final ScriptLoader loader;
  private final UpdateBudget budget;
  private final CommandQueue queue = new CommandQueue();

  private int phase = BEFORE;
  private int number;

  /** What the page has for the session that this one has booted or ended last. */
  private Action giveWay;

  /** What the page had for the session that this one is in when it began. */
  private Action holder;

  private boolean live;
  private Attributes person = new Attributes();
  private Attributes appearance = new Attributes();
  private Attributes heldPerson = new Attributes();
  private Attributes held = new Attributes();

  /** The boot, or the update in its place, that waits in the stub; further data joins it. */
  private Call queued;

  /** How many boots and updates the widget will send when it takes what waits. */
  private int uncharged;

  private int sent;
  private boolean sendsHeld;
  private boolean dropTold;
  private boolean overflowTold;
  private String answer;
  private SessionPart parts;
  private ScriptWatch watch;
  private SettleTimer reports;
  private int sentBeforeReport;

  /** A session that may begin on this page. */
  public Session(Setup setup) {
    this.setup = setup;
    page = setup.page;
    errors = setup.errors;
    loader = new ScriptLoader(setup, this);
    budget = new UpdateBudget(page, setup.updateLimit, this);
  }

  /** Takes over what the page's own snippet, or another app on the page, has begun. */
  public void adopt() {
    if (page.hasWidget()) {
      deliver(new Call("reattach_activator", null, null));
      loader.expect();
      Attributes own = page.settings();
      if (own.has("app_id") && !own.holds("app_id", setup.appId)) {
        error("the page has the Messenger of another app id; the one that boots last has it");
      } else if (own.has("app_id") && !"".equals(page.toldUrl())) {
        begin();
        holder = page.holder();
        person = Identity.takenFrom(own);
        if (!noticeLive()) {
          // It will boot by itself beside this update, unless a boot of ours waits by then.
          uncharged = 1;
        }
        post("update", identified(own));
        loader.onBoot();
      }
    }
  }

  /** Boots a user or a visitor. */
  public void boot(Attributes said) {
    Attributes data = new Attributes().putAll(said);
    boot(Identity.takenFrom(data), data);
  }

  private void boot(Attributes who, Attributes data) {
    if (Identity.isAnother(who, heldPerson)) {
      dropHeld();
    }
    Action other = page.holder();
    if (other != null && other != giveWay) {
      other.run(0);
      if (phase == BOOTED) {
        end();
      }
    }
    // Whoever hears of the shutdown may boot somebody else.
    while (phase == BOOTED && !Identity.isVisitor(person) && !Identity.areSame(person, who)) {
      shutdown();
    }
    boolean overBudget = noticeLive() && budget.remaining() <= 0;
    Attributes boot = ownSettings(who);
    int session = number;
    boot.putAll(setup.settings).putAll(setup.appearance).putAll(appearance);
    Identity.add(person, heldPerson);
    Identity.add(person, who);
    // What waits in the budget is older than what the boot says, and goes under it.
    Attributes told = budget.take().putAll(held).putAll(data);
    forgetHeld();
    if (overBudget) {
      budget.update(told);
    }
    boolean begins = phase != BOOTED;
    if (begins) {
      begin();
      hold();
      session = number;
      sendsHeld = true;
    }
    post("boot", Identity.put(person, boot).putAll(told));
    // Whoever is called back may have shut this session down, or made calls, which wait here.
    if (begins && session == number) {
      for (SessionPart part = parts; part != null && session == number; part = part.next) {
        part.onBoot();
      }
      for (Call call = queue.first(); call != null && session == number; call = call.next) {
        deliver(call);
      }
      if (session == number) {
        sendsHeld = false;
        if (live) {
          queue.clear();
        }
        loader.onBoot();
      }
    }
  }

  /** Makes way for another Messenger: the page has one widget, and that has one session. */
  private void giveWay() {
    if (phase == BOOTED) {
      error("another Messenger has booted, this one is shut down");
      shutdown();
    }
  }

  /** Puts something new where other Messengers look, who are in this session no longer. */
  private void hold() {
    giveWay = ignored -> giveWay();
    holder = giveWay;
    page.setHolder(giveWay);
  }

  private void begin() {
    phase = BOOTED;
    number++;
    dropTold = false;
    overflowTold = false;
  }

  /**
   * What the page's own settings add to a boot: nothing if they name somebody else. They are
   * replaced, since the widget would put them under every later call, also of the next person.
   */
  private Attributes ownSettings(Attributes who) {
    Attributes own = page.settings();
    Attributes owner = Identity.takenFrom(own);
    page.setSettings(setup.settings);
    if (Identity.isVisitor(owner) || Identity.areSame(owner, who)) {
      Identity.add(person, owner);
      return own;
    }
    return new Attributes();
  }

  private void dropHeld() {
    forgetHeld();
    error("updates before the boot named another person and were dropped");
  }

  private void forgetHeld() {
    heldPerson = new Attributes();
    held = new Attributes();
  }

  /** Tells the vendor of a navigation, within the budget. */
  public void update() {
    noticeLive();
    if (phase == BOOTED) {
      if (live) {
        budget.update();
      } else {
        // What waits in the stub will be sent from whatever page is open by then.
        markSent();
      }
    }
  }

  /** Sends data of this session's person, or boots the person that it names. */
  public void update(Attributes said) {
    Attributes data = new Attributes().putAll(said);
    Attributes named = Identity.takenFrom(data);
    noticeLive();
    if (phase == ENDED) {
      drop();
    } else if (phase == BEFORE) {
      if (!Identity.isVisitor(heldPerson) && Identity.isAnother(heldPerson, named)) {
        dropHeld();
      }
      Identity.add(heldPerson, named);
      held.putAll(data);
    } else if (Identity.isAnother(person, named)) {
      boot(named, data);
    } else {
      Identity.add(person, named);
      if (live) {
        budget.update(data);
      } else {
        sendUpdate(data);
      }
    }
  }

  /** Sends an update that the budget lets through, with its data or null. */
  void sendUpdate(Attributes data) {
    noticeLive();
    // A widget that is gone again will say it when it boots.
    if (phase == BOOTED && (live || data != null)) {
      post("update", data == null ? null : identified(data));
    }
  }

  /** Changes how the Messenger looks, until the shutdown. */
  public void appearance(Attributes changes) {
    noticeLive();
    appearance.putAll(changes);
    if (phase == BOOTED) {
      boolean overBudget = live && budget.remaining() <= 0;
      int before = sent;
      String toldBefore = page.toldUrl();
      post("update", new Attributes().putAll(changes));
      if (overBudget) {
        // The widget has changed its looks, but the vendor has not heard of the page.
        sent = before;
        page.setToldUrl(toldBefore);
      }
    }
  }

  /** The data, with what identifies the current person before it. */
  private Attributes identified(Attributes data) {
    return Identity.put(person, new Attributes()).putAll(data);
  }

  /** Sends a boot or an update, or lets it join the one that waits in the stub. */
  private void post(String method, Attributes data) {
    markSent();
    if (queued != null && (queued.method().equals("boot") || method.equals("update"))) {
      if (data != null) {
        queued.data().putAll(data);
        Identity.put(person, queued.data());
        page.amend(queued);
      }
    } else {
      Call call = new Call(method, null, data);
      if (live) {
        budget.charge();
      } else {
        if (queued == null) {
          uncharged++;
        }
        queued = call;
      }
      deliver(call);
    }
    tellRemark(data);
  }

  private void tellRemark(Attributes data) {
    if (data != null && data.remark() != null) {
      error(data.remark());
    }
  }

  private void markSent() {
    sent++;
    page.setToldUrl(page.url());
  }

  /** Ends the session: when this returns, nothing of its person is left to be sent or read. */
  public void shutdown() {
    noticeLive();
    forget();
    page.setToldUrl("");
    hold();
    if (page.hasWidget()) {
      page.clearQueue();
      deliver(new Call("shutdown", null, null));
    }
    page.setSettings(setup.settings);
    page.deleteCookies();
    tellParts();
  }

  /** Another app on the page has ended the session that both were in. */
  private void end() {
    forget();
    tellParts();
  }

  private void forget() {
    phase = ENDED;
    number++;
    person = new Attributes();
    appearance = new Attributes();
    forgetHeld();
    budget.forget();
    queue.clear();
    queued = null;
    uncharged = 0;
    sendsHeld = false;
    answer = null;
  }

  private void tellParts() {
    for (SessionPart part = parts; part != null; part = part.next) {
      part.onShutdown();
    }
    // Whoever hears of it may boot, so all is forgotten by now.
    for (SessionPart part = parts; part != null; part = part.next) {
      part.afterShutdown();
    }
  }

  /** Makes a call that needs a session: holds it before the first boot, drops it after the last. */
  public void send(Call call) {
    noticeLive();
    if (phase == ENDED) {
      drop();
      return;
    }
    boolean delivers = phase == BOOTED && !sendsHeld;
    boolean overflows = false;
    if (!live || !delivers) {
      Call oldest = queue.add(call);
      if (oldest != null) {
        page.takeBack(oldest);
        overflows = true;
      }
    }
    if (delivers) {
      deliver(call);
    }
    if (overflows && !overflowTold) {
      overflowTold = true;
      error("more than " + CommandQueue.LIMIT + " calls wait; the oldest are dropped");
    }
    tellRemark(call.data());
  }

  private void drop() {
    if (!dropTold) {
      dropTold = true;
      error("calls between shutdown and the next boot are dropped");
    }
  }

  /** Asks the running widget for a text; null without one. */
  public String ask(Call call) {
    answer = null;
    if (noticeLive() && phase == BOOTED) {
      attempt(() -> answer = page.call(call), call.method());
    }
    return answer;
  }

  /** Calls the widget as it is now. */
  void deliver(Call call) {
    attempt(() -> page.call(call), call.method());
  }

  /** Runs what is not ours; what it throws is told as a fault. */
  void attempt(Task task, String name) {
    page.attempt(task, reason -> error(name.concat(" threw ").concat(reason)));
  }

  /** Tells a fault. A handler that throws is on its own: there is nobody left to tell. */
  public void error(String message) {
    page.attempt(() -> errors.onError(message), reason -> {});
  }

  /**
   * The widget calls back: it runs, or at least has taken the boot out of the queue.
   *
   * @return whether the session in which it was asked to is still running
   */
  boolean noticeCallback(int asked) {
    if (asked == number && !noticeLive() && asked == number) {
      queue.clear();
      drained();
    }
    return asked == number;
  }

  private void drained() {
    queued = null;
    for (; uncharged > 0; uncharged--) {
      budget.charge();
    }
  }

  /** Whether the widget runs, and what follows from it if that is news. */
  boolean noticeLive() {
    if (phase == BOOTED && page.holder() != holder) {
      end();
    }
    boolean before = live;
    live = page.isLive();
    if (live && !before) {
      if (phase == BOOTED) {
        queue.clear();
      }
      drained();
      stateMayHaveChanged();
    } else if (before && !live) {
      boolean booted = phase == BOOTED;
      phase = booted ? ENDED : phase;
      loader.onGone();
      if (booted) {
        // Whatever takes the widget's place is to know whom it knew.
        boot(new Attributes().putAll(person), new Attributes());
      }
    }
    return live;
  }

  /** Whether a session is running. */
  public boolean isBooted() {
    return phase == BOOTED;
  }

  /** Tells sessions apart. */
  int number() {
    return number;
  }

  /** How many updates may be sent now. */
  public int remainingUpdates() {
    noticeLive();
    return budget.remaining();
  }

  /** Sends an update for each navigation. */
  public Registration follow(UrlKey key) {
    return new RouterHook(page, this, key).follow();
  }

  /** Sends an update for a navigation that no URL may show. */
  public void navigated() {
    if (reports == null) {
      reports = new SettleTimer(page, this::updateUnlessTold);
    }
    if (phase == BOOTED) {
      sentBeforeReport = sent;
      reports.signal();
    }
  }

  private void updateUnlessTold() {
    if (sentBeforeReport == sent) {
      update();
    }
  }

  private void addPart(SessionPart part) {
    part.next = parts;
    parts = part;
  }

  /** Listens to an event that the widget tells each time. */
  public Registration listen(String event, Action action) {
    return event(event, WidgetEvent.EACH_TIME).listen(action);
  }

  /** Listens to an event that the widget tells once in a session. */
  public Registration listenOnce(String event, Action action) {
    return event(event, WidgetEvent.ONCE).listen(action);
  }

  /** Listens to a number that changes. */
  public Registration listenLatest(String event, Action action) {
    return event(event, WidgetEvent.LATEST).listen(action);
  }

  /** A number that changes, as last told in this session. */
  public int latest(String event) {
    return event(event, WidgetEvent.LATEST).latest();
  }

  private WidgetEvent event(String name, int kind) {
    for (SessionPart part = parts; part != null; part = part.next) {
      if (part instanceof WidgetEvent && ((WidgetEvent) part).name.equals(name)) {
        return (WidgetEvent) part;
      }
    }
    WidgetEvent event = new WidgetEvent(name, kind, this);
    addPart(event);
    return event;
  }

  /** Fetches the script now, or at the boot that is to come. */
  public void load() {
    loader.load();
  }

  /** Fetches a blocked script again. */
  public void retry() {
    noticeLive();
    loader.retry();
  }

  /** Where the script was asked for last. */
  String scriptUrl() {
    return loader.url();
  }

  /** How far the script has come. */
  public ScriptState state() {
    noticeLive();
    return loader.state();
  }

  /** Listens to the script's state. */
  public Registration watch(Action action) {
    if (watch == null) {
      watch = new ScriptWatch(page, this);
      addPart(watch);
    }
    return watch.listen(action);
  }

  void stateMayHaveChanged() {
    if (watch != null) {
      watch.lookSoon();
    }
  }
}
