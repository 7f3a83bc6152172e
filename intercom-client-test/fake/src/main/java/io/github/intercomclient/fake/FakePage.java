/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.fake;

import io.github.intercomclient.page.Action;
import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Call;
import io.github.intercomclient.page.Failure;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;
import io.github.intercomclient.page.WidgetCallback;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A page in memory: its globals, its one script, its URL, its cookies and its clock. */
final class FakePage implements Page {

  /** The function that queues, until the widget takes its place. */
  private static final class Stub {
    final Items<Object> queue;

    /** The script says so as soon as it has arrived, long before it takes calls. */
    boolean booted;

    Stub(Items<Object> queue) {
      this.queue = queue;
    }
  }

  private static final class Script {
    final String url;
    final Attributes attributes;
    final List<Action> errorListeners = new ArrayList<>();
    final List<Action> loadListeners = new ArrayList<>();
    boolean settled;

    Script(String url, Attributes attributes) {
      this.url = url;
      this.attributes = attributes;
    }
  }

  /** What becomes of the script. */
  enum Fate {
    WAITS,
    ARRIVES,
    FAILS,
    BREAKS
  }

  private final EventLoop loop = new EventLoop();
  private final List<Action> urlListeners = new ArrayList<>();
  private final List<Action> onlineListeners = new ArrayList<>();
  private final List<Action> logoutListeners = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Map<String, String> cookies = new TreeMap<>();
  private final Map<String, String> storage = new TreeMap<>();
  private final Attributes record = Attributes.create();
  private final Widget vendors = new Widget(this);

  private Stub stub;
  private boolean live;
  private Attributes settings;
  private Script script;
  private Fate fate = Fate.WAITS;
  private int requests;
  private int logoutsTold;
  private String url = "https://app.example.test/";
  private int visitors;
  private boolean apiBlocked;
  private boolean ready = true;
  private int throttle = 20;
  private boolean takesQueueAtOnce;

  /** By how much the user has set the clock. */
  private double clockSet;

  // ------------------------------------------------------ what tests do to it

  FakePage() {
    record.put("sent", Items.create());
  }

  EventLoop loop() {
    return loop;
  }

  /** The vendor's code, whether or not it is installed. */
  Widget vendors() {
    return vendors;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  Map<String, String> storage() {
    return storage;
  }

  List<String> warnings() {
    return warnings;
  }

  Attributes intercomSettings() {
    return settings;
  }

  void putSetting(String name, Object value) {
    if (settings == null) {
      settings = Attributes.create();
    }
    settings.put(name, value);
  }

  void putStub() {
    stub = new Stub(Items.create());
  }

  void queueThrow() {
    if (live) {
      throw new IllegalStateException("the widget runs: it has drained its queue");
    }
    WidgetCallback throwing =
        count -> {
          throw new IllegalStateException("a callback in the queue");
        };
    ensureStub().queue.add(Call.of("onUnreadCountChange", throwing));
  }

  private Stub ensureStub() {
    if (stub == null) {
      putStub();
    }
    return stub;
  }

  void takeQueueAtOnce() {
    takesQueueAtOnce = true;
  }

  void removeWidget() {
    stub = null;
    live = false;
    vendors.forget();
  }

  void moveClock(double millis) {
    clockSet += millis;
  }

  /** The texts of the calls that wait in the stub's queue. */
  List<String> waiting() {
    List<String> waiting = new ArrayList<>();
    Items<Object> queue = queue();
    for (int i = 0; queue != null && i < queue.size(); i++) {
      waiting.add(new Arguments(queue.get(i)).toString());
    }
    return waiting;
  }

  int requests() {
    return requests;
  }

  String scriptUrl() {
    return script == null ? null : script.url;
  }

  String scriptNonce() {
    return script == null ? null : script.attributes.text("nonce");
  }

  /** Decides what becomes of a script that was requested, and of those that will be. */
  void decide(Fate decided) {
    fate = decided;
    if (script != null) {
      settleSoon(script);
    }
  }

  /** A script is never there at once, not even from the browser's cache. */
  private void settleSoon(Script requested) {
    if (fate != Fate.WAITS) {
      loop.after(0, () -> settle(requested));
    }
  }

  private void settle(Script requested) {
    if (requested != script || requested.settled) {
      return;
    }
    requested.settled = true;
    if (fate == Fate.FAILS) {
      tell(requested.errorListeners);
    } else {
      // What the script throws does not keep the browser from telling that it has run.
      loop.soon(() -> tell(requested.loadListeners));
      arrive();
    }
  }

  /** As the vendor's script does it: nothing here is caught, so a throw ends the installation. */
  private void arrive() {
    if (live || stub != null && stub.booted) {
      return;
    }
    ensureStub().booted = true;
    if (fate == Fate.BREAKS) {
      return;
    }
    boolean boots = true;
    // Whatever a callback does to the stub, the widget drains this queue.
    Items<Object> queue = stub.queue;
    while (queue.size() > 0) {
      for (Arguments call : take(queue)) {
        boots &= !call.method.equals("boot") && !call.method.equals("shutdown");
        vendors.handle(call);
      }
    }
    live = true;
    if (boots) {
      vendors.bootByItself();
    }
  }

  /** Takes the first call off the queue, or all of them. */
  private List<Arguments> take(Items<Object> queue) {
    List<Arguments> taken = new ArrayList<>();
    do {
      taken.add(new Arguments(queue.removeFirst()));
    } while (takesQueueAtOnce && queue.size() > 0);
    return taken;
  }

  void navigate(String to) {
    if (to.startsWith("https:")) {
      url = to;
    } else {
      int origin = url.indexOf('/', "https://".length());
      url = url.substring(0, origin) + to;
    }
    signalUrl();
  }

  void signalUrl() {
    tell(urlListeners);
  }

  void comeOnline() {
    tell(onlineListeners);
  }

  void logOutElsewhere() {
    clearStorage();
    tell(logoutListeners);
  }

  int logoutsTold() {
    return logoutsTold;
  }

  private static void tell(List<Action> listeners) {
    for (Action listener : new ArrayList<>(listeners)) {
      listener.run();
    }
  }

  // ------------------------------------------------------ what the widget asks of it

  boolean isApiBlocked() {
    return apiBlocked;
  }

  void setApiBlocked(boolean blocked) {
    apiBlocked = blocked;
  }

  boolean knowsReady() {
    return ready;
  }

  void setKnowsReady(boolean knows) {
    ready = knows;
  }

  int throttle() {
    return throttle;
  }

  void setThrottle(int pings) {
    throttle = pings;
  }

  String visitorId() {
    return cookies.get("intercom-id-" + appId());
  }

  private String appId() {
    for (String name : cookies.keySet()) {
      if (name.startsWith("intercom-id-")) {
        return name.substring("intercom-id-".length());
      }
    }
    return "";
  }

  void setVisitorCookies(Attributes told) {
    String appId = "" + told.get("app_id");
    if (!cookies.containsKey("intercom-id-" + appId)) {
      cookies.put("intercom-id-" + appId, "visitor-" + ++visitors);
    }
    cookies.put("intercom-session-" + appId, "session-" + visitors);
    cookies.put("intercom-device-id-" + appId, "device-" + visitors);
    storage.put("intercom.intercom-state-" + appId, told.toJson());
  }

  // ------------------------------------------------------ what the library asks of it

  @Override
  public int widget() {
    if (live) {
      return LIVE;
    }
    return stub == null ? NONE : STUB;
  }

  @Override
  public String call(Items<Object> call, Failure thrown) {
    if (!live) {
      ensureStub().queue.add(call);
      return null;
    }
    try {
      return vendors.handle(new Arguments(call));
    } catch (Throwable reason) {
      tell(thrown, reason);
      return null;
    }
  }

  @Override
  public Items<Object> queue() {
    return live || stub == null ? null : stub.queue;
  }

  @Override
  public Attributes settings() {
    return settings == null ? Attributes.create() : Attributes.create().putAll(settings);
  }

  @Override
  public void setSettings(Attributes settings) {
    this.settings = Attributes.create().putAll(settings);
  }

  @Override
  public Attributes record() {
    return record;
  }

  @Override
  public void addScript(String url, Attributes attributes, Action onError) {
    if (script == null) {
      requestScript(url, attributes);
    }
    script.errorListeners.add(onError);
  }

  void requestScript(String url, Attributes attributes) {
    requests++;
    script = new Script(url, attributes);
    settleSoon(script);
  }

  @Override
  public void onScriptLoad(String url, Action onLoad) {
    if (script != null) {
      script.loadListeners.add(onLoad);
    }
  }

  @Override
  public void removeScript(String url) {
    Items<Object> queue = queue();
    script = null;
    stub = new Stub(queue == null ? Items.create() : queue);
    live = false;
    vendors.forget();
  }

  @Override
  public void whenIdle(Action action) {
    loop.after(1, action);
  }

  @Override
  public Action after(double millis, Action action) {
    return loop.after(millis, action);
  }

  @Override
  public void onOnline(Action action) {
    onlineListeners.add(action);
  }

  @Override
  public Action onUrlSignal(Action action) {
    urlListeners.add(action);
    return () -> urlListeners.remove(action);
  }

  @Override
  public void tellLogout(String appId) {
    logoutsTold++;
  }

  @Override
  public Action onLogout(String appId, Action action) {
    logoutListeners.add(action);
    return () -> logoutListeners.remove(action);
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public double now() {
    return loop.now();
  }

  /** The time on the computer's clock, which the user may set. */
  double computerTime() {
    return loop.now() + clockSet;
  }

  @Override
  public void clearStorage() {
    cookies.keySet().removeIf(name -> name.startsWith("intercom-"));
    storage.keySet().removeIf(name -> name.startsWith("intercom."));
  }

  @Override
  public void run(Action appCode, Failure thrown) {
    try {
      appCode.run();
    } catch (Throwable reason) {
      tell(thrown, reason);
    }
  }

  /** A browser tells it in a microtask. */
  private void tell(Failure thrown, Throwable reason) {
    loop.soon(() -> thrown.onThrow(reason.toString()));
  }

  @Override
  public void warn(String message) {
    warnings.add(message);
  }
}
