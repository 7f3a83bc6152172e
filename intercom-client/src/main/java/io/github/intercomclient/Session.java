/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Action;
import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Call;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;

/**
 * Who is booted, and what is said of them: boot, update, shutdown and every other call.
 *
 * <p>A session runs from the first boot to the shutdown. What the app says before it is held; what
 * it says after it, until the next boot, speaks for nobody and is dropped.
 *
 * <p>Each entry from outside looks at the page once, brings the state to where it will stay, sends
 * what is to be sent, and notifies the app last.
 */
class Session {
  private static final int BEFORE = 0;
  private static final int RUNNING = 1;
  private static final int ENDED = 2;

  /** How long the vendor drops an update that repeats the one before, in milliseconds. */
  private static final int REPEATS = 60_000;

  private final Settings settings;
  private final Page page;
  private final Notifications notifications;
  private final PageOwner owner;
  private final UpdateBudget budget;
  private final Outbox outbox;
  private final ScriptLoader loader;
  private final HeldCalls held = new HeldCalls();
  private final Items<WidgetEvent> events = new Items<>();

  private int phase = BEFORE;

  /** Tells sessions apart. */
  private int number;

  /** Whether the page had the running widget when this entry began. */
  private boolean live;

  /** Who is booted. The Messengers in a session share this object. */
  private Attributes person = new Attributes();

  /** How the Messenger looks: as built, and as changed since. */
  private Attributes looks;

  /** How many boots and updates were sent. */
  private int sent;

  /** The data sent last, as JSON, while nothing else was sent; else null. */
  private String lastData;

  private double lastDataAt;
  private boolean dropTold;
  private boolean overflowTold;

  /** What looks for changes of the script's state; null while nobody listens. */
  private ScriptWatch watch;

  /** What the app reports of its navigations; null if it never does. */
  private Navigation reports;

  /** A session that may begin on this page. */
  Session(Settings settings) {
    this.settings = settings;
    page = settings.page;
    notifications = new Notifications(page, settings.errors, this::look, this::checkState);
    owner = new PageOwner(page, notifications, this::release);
    budget =
        new UpdateBudget(
            page, owner, settings.updateLimit, notifications.entry(this::sendWhatIsDue));
    outbox = new Outbox(page);
    loader = new ScriptLoader(settings, notifications, this::retryIfRunning);
    looks = copy(settings.appearance);
  }

  private static Attributes copy(Attributes attributes) {
    return new Attributes().putAll(attributes);
  }

  // ------------------------------------------------------ entry and exit

  /** Code from outside enters. */
  void enter() {
    notifications.enter();
  }

  /** Code from outside leaves; the outermost exit notifies the app. */
  void exit() {
    notifications.exit();
  }

  /** Looks whether the widget runs; what follows from it if that is news. */
  private void look() {
    boolean wasLive = live;
    live = page.widget() == Page.LIVE;
    if (live && !wasLive) {
      charge(outbox.clear());
      loader.setLive();
    } else if (wasLive && !live) {
      loader.setGone();
      if (isRunning()) {
        // Whatever takes the widget's place is to know whom it knew.
        post(Names.BOOT, Identity.put(person, lookedLike()));
        beginEvents();
      }
    }
  }

  private void charge(int drained) {
    for (int i = 0; i < drained; i++) {
      budget.charge();
    }
  }

  private void checkState() {
    if (watch != null) {
      watch.check();
    }
  }

  /** Tells a fault. */
  void error(String message) {
    enter();
    notifications.error(message);
    exit();
  }

  /** Tells what was left out or cut in what the app has said. */
  void warn(Items<String> warnings) {
    for (int i = 0; i < warnings.size(); i++) {
      error(warnings.get(i));
    }
  }

  /** Whether a session is running: there was a boot, of ours or of the page's, and no shutdown. */
  boolean isRunning() {
    return phase == RUNNING;
  }

  /** Whether a session is running, by a look at the page. */
  boolean isBooted() {
    enter();
    exit();
    return isRunning();
  }

  // ------------------------------------------------------ boot

  /** Takes over what the page's own snippet, or another Messenger on the page, has begun. */
  void adopt() {
    if (page.widget() != Page.NONE) {
      enter();
      deliver(new Call(Names.REATTACH_ACTIVATOR, null, null));
      if (!live) {
        loader.expect();
      }
      Attributes own = page.settings();
      String appId = settings.kept.text(Names.APP_ID);
      if (own.get(Names.APP_ID) == null || owner.hasEnded()) {
        // The page has no session.
      } else if (!own.get(Names.APP_ID).equals(appId)) {
        notifications.error(
            "the page has the Messenger of another app id; the one that boots last has it");
      } else if (owner.isTaken()) {
        begin(owner.join());
      } else {
        begin(Identity.of(own));
        owner.begin(person);
        // A boot that waits keeps the widget from booting by itself beside an update.
        post(live ? Names.UPDATE : Names.BOOT, Identity.put(person, lookedLike().putAll(own)));
        loader.begin();
      }
      exit();
    }
  }

  private void begin(Attributes who) {
    person = who;
    phase = RUNNING;
    number++;
    dropTold = false;
    overflowTold = false;
  }

  /** Boots a user or a visitor. */
  void boot(Attributes named, Attributes data) {
    enter();
    bootNow(named, data);
    exit();
  }

  private void bootNow(Attributes named, Attributes data) {
    if (Identity.isAnother(named, held.person())) {
      dropHeldData();
    }
    boolean begins = !isRunning();
    if (begins && owner.isTaken()) {
      begin(owner.join());
    }
    if (isRunning() && !Identity.isVisitor(person) && !Identity.areSame(person, named)) {
      shutdownNow();
      begins = true;
    }
    if (!isRunning()) {
      begin(new Attributes());
      owner.begin(person);
    }
    Attributes boot = pageSettings(named).putAll(settings.kept).putAll(looks);
    addToPerson(held.person());
    addToPerson(named);
    Attributes said = budget.take();
    said = join(join(said, held.data()), data);
    held.dropData();
    if (live && budget.remaining() <= 0) {
      // The vendor will drop the boot, and is to have the data all the same.
      budget.add(said);
      budget.isDue();
    }
    int mine = number;
    post(Names.BOOT, Identity.put(person, boot).putAll(said));
    if (begins && mine == number) {
      beginEvents();
      Items<Call> calls = held.takeCalls();
      while (calls.size() > 0 && mine == number) {
        deliverOrQueue(calls.removeFirst());
      }
      loader.begin();
    }
  }

  /** Both in one, where neither is changed that the app still has. */
  private static Attributes join(Attributes earlier, Attributes later) {
    return earlier == null ? copy(later) : Companies.join(earlier, later);
  }

  /** What each boot sends beside whom it is about. */
  private Attributes lookedLike() {
    return copy(settings.kept).putAll(looks);
  }

  /**
   * What the page's own settings put under a boot: nothing if they name somebody else. They are
   * replaced, since the widget would put them under every later call, also of the next person.
   */
  private Attributes pageSettings(Attributes named) {
    Attributes own = page.settings();
    Attributes owned = Identity.of(own);
    page.setSettings(copy(settings.kept));
    if (Identity.isVisitor(owned) || Identity.areSame(owned, named)) {
      Identity.add(person, owned);
      return own;
    }
    if (!Identity.isNamed(owned)) {
      notifications.error("the page's settings have a token but no user_id, they were left out");
    }
    return new Attributes();
  }

  private void addToPerson(Attributes later) {
    if (Identity.add(person, later)) {
      notifications.error("the new email was not sent: with a token, only a new token changes it");
    }
  }

  private void dropHeldData() {
    held.dropData();
    notifications.error("updates before the boot named another person and were dropped");
  }

  // ------------------------------------------------------ update

  /** Tells the vendor of a navigation, within the budget. */
  void update() {
    enter();
    if (isRunning()) {
      if (live) {
        budget.addNavigation();
        sendWhatIsDue();
      }
      noteUrlIfQueued();
    }
    exit();
  }

  /** Sends data of the person who is booted, or boots the person that it names. */
  void update(Attributes named, Attributes data) {
    enter();
    if (phase == ENDED) {
      tellDropped();
    } else if (phase == BEFORE) {
      if (held.add(named, data)) {
        notifications.error("updates before the boot named another person and were dropped");
      }
    } else if (Identity.isAnother(person, named)) {
      bootNow(named, data);
    } else {
      addToPerson(named);
      if (!live || budget.admitsData()) {
        budget.forget();
        sendData(data);
      } else {
        budget.add(data);
        sendWhatIsDue();
      }
    }
    exit();
  }

  private void sendWhatIsDue() {
    if (budget.isDue()) {
      Attributes data = budget.take();
      if (data != null) {
        sendData(data);
      } else if (live) {
        post(Names.UPDATE, null);
      }
    }
  }

  private void sendData(Attributes data) {
    Attributes call = Identity.put(person, new Attributes()).putAll(data);
    if (live) {
      String json = call.toJson();
      double now = page.now();
      if (!json.equals(lastData)
          || !owner.hasSentLast()
          || !page.url().equals(lastSentUrl())
          || Math.abs(now - lastDataAt) >= REPEATS) {
        post(Names.UPDATE, call);
        lastData = json;
        lastDataAt = now;
      }
    } else {
      post(Names.UPDATE, call);
    }
  }

  /** Changes how the Messenger looks, until the shutdown. */
  void appearance(Attributes changes) {
    enter();
    String before = looks.toJson();
    looks.putAll(changes);
    if (isRunning() && !before.equals(looks.toJson())) {
      if (live && budget.remaining() <= 0) {
        // The widget changes its looks, but the vendor does not hear of the page.
        lastData = null;
        budget.charge();
        deliver(new Call(Names.UPDATE, null, copy(changes)));
      } else {
        post(Names.UPDATE, copy(changes));
      }
    }
    exit();
  }

  /** Sends a boot or an update, or lets its data join the one that waits in the stub. */
  private void post(String method, Attributes data) {
    owner.setLastSentUrl(page.url());
    sent++;
    lastData = null;
    if (live) {
      budget.charge();
      deliver(new Call(method, null, data));
    } else if (!outbox.join(method, data, person)) {
      Call call = new Call(method, null, data);
      deliver(call);
      outbox.add(call);
    }
  }

  /** How many boots and updates were sent. */
  int sent() {
    return sent;
  }

  /** What waits in the stub will be sent from whatever page is open by then. */
  void noteUrlIfQueued() {
    if (!live) {
      owner.setLastSentUrl(page.url());
    }
  }

  /** The URL that the vendor was told last; null without a session. */
  String lastSentUrl() {
    return owner.lastSentUrl();
  }

  /** How many updates may be sent now. */
  int remainingUpdates() {
    enter();
    int remaining = budget.remaining();
    exit();
    return remaining;
  }

  // ------------------------------------------------------ shutdown

  /** Ends the session: when this returns, nothing of its person is left to be sent or read. */
  void shutdown() {
    enter();
    shutdownNow();
    exit();
  }

  private void shutdownNow() {
    forget();
    owner.end();
    Items<Object> queue = page.queue();
    if (queue != null) {
      queue.clear();
    }
    if (page.widget() != Page.NONE) {
      deliver(new Call(Names.SHUTDOWN, null, null));
    }
    page.setSettings(copy(settings.kept));
    page.clearStorage();
  }

  /** Another Messenger of the page ends the session that both are in. */
  private Action release() {
    enter();
    forget();
    notifications.leave();
    return notifications::flush;
  }

  private void forget() {
    if (isRunning()) {
      phase = ENDED;
    }
    number++;
    person = new Attributes();
    looks = copy(settings.appearance);
    held.dropData();
    held.takeCalls();
    budget.forget();
    charge(outbox.lostBoot() == null ? 0 : 1);
    outbox.clear();
    lastData = null;
    for (int i = 0; i < events.size(); i++) {
      events.get(i).end();
    }
  }

  // ------------------------------------------------------ every other call

  /** Makes a call that needs a session: holds it before the first boot, drops it after the last. */
  void send(Call call) {
    enter();
    if (phase == ENDED) {
      tellDropped();
    } else if (phase == BEFORE) {
      tellOverflow(held.add(call));
    } else {
      deliverOrQueue(call);
    }
    exit();
  }

  private void deliverOrQueue(Call call) {
    deliver(call);
    if (!live) {
      tellOverflow(outbox.addCall(call));
    }
  }

  private void tellOverflow(boolean overflows) {
    if (overflows && !overflowTold) {
      overflowTold = true;
      notifications.error("more than " + Outbox.LIMIT + " calls wait; the oldest are dropped");
    }
  }

  private void tellDropped() {
    if (!dropTold) {
      dropTold = true;
      notifications.error("calls between shutdown and the next boot are dropped");
    }
  }

  /** Calls the widget, or the stub. */
  String deliver(Call call) {
    return page.call(call, reason -> notifications.thrown(call.method(), reason));
  }

  /** Asks the running widget for a text; null without one. */
  String ask(Call call) {
    enter();
    String answer = live && isRunning() ? deliver(call) : null;
    exit();
    return answer;
  }

  // ------------------------------------------------------ listeners

  /** Listens to an event of the widget. */
  Registration listen(String name, int kind, Listener listener) {
    enter();
    Registration registration = event(name, kind).listen(listener);
    exit();
    return registration;
  }

  /** A number that changes, as last told in this session. */
  int latest(String name) {
    enter();
    WidgetEvent event = event(name, WidgetEvent.LATEST);
    event.register();
    exit();
    return event.latest();
  }

  private WidgetEvent event(String name, int kind) {
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).name.equals(name)) {
        return events.get(i);
      }
    }
    WidgetEvent event = new WidgetEvent(name, kind, this, notifications);
    events.add(event);
    return event;
  }

  private void beginEvents() {
    for (int i = 0; i < events.size(); i++) {
      events.get(i).begin();
    }
  }

  /** Sends an update for each navigation. */
  Registration follow(UrlKey key) {
    return new Navigation(page, this, notifications, key).follow();
  }

  /** Sends an update for a navigation that no URL may show. */
  void navigated() {
    enter();
    if (reports == null) {
      reports = new Navigation(page, this, notifications, null);
    }
    reports.signal();
    exit();
  }

  // ------------------------------------------------------ the script

  /** Fetches the script now, or at the boot that is to come. */
  void load() {
    enter();
    loader.load(isRunning());
    exit();
  }

  /** Fetches a blocked script again. */
  void retry() {
    enter();
    if (loader.isBlocked()) {
      retryNow();
    }
    exit();
  }

  private void retryIfRunning() {
    if (isRunning()) {
      retryNow();
    }
  }

  private void retryNow() {
    page.removeScript(loader.url());
    Call boot = outbox.lostBoot();
    if (boot != null) {
      // Without it the script would boot a visitor by itself.
      deliver(boot);
      Items<Object> queue = page.queue();
      queue.remove(boot.queued());
      queue.addFirst(boot.queued());
    }
    for (int i = 0; i < events.size(); i++) {
      events.get(i).restore(outbox);
    }
    loader.retry();
  }

  /** How far the script has come. */
  ScriptState state() {
    enter();
    ScriptState state = loader.state();
    exit();
    return state;
  }

  /** Listens to the script's state. */
  Registration watch(Listener listener) {
    enter();
    if (watch == null) {
      watch = new ScriptWatch(page, this, notifications, loader);
    }
    Registration registration = watch.listen(listener);
    exit();
    return registration;
  }
}
