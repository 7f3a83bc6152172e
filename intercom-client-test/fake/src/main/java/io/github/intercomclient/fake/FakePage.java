/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.fake;

import io.github.intercomclient.Registration;
import io.github.intercomclient.core.Action;
import io.github.intercomclient.core.Attributes;
import io.github.intercomclient.core.Call;
import io.github.intercomclient.core.Failure;
import io.github.intercomclient.core.Page;
import io.github.intercomclient.core.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A page in memory: its globals, its one script, its URL, its cookies and its clock. */
final class FakePage implements Page {

  /** The function that queues, until the widget takes its place. */
  private static final class Stub {
    final List<Arguments> queue;

    /** The script says so as soon as it has arrived, long before it takes calls. */
    boolean booted;

    Stub(List<Arguments> queue) {
      this.queue = queue;
    }
  }

  private static final class Script {
    final String url;
    final String nonce;
    final List<Action> errorListeners = new ArrayList<>();
    final List<Action> loadListeners = new ArrayList<>();
    boolean settled;

    Script(String url, String nonce) {
      this.url = url;
      this.nonce = nonce;
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
  private Action holder;
  private final List<Action> onlineListeners = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Map<String, String> cookies = new TreeMap<>();
  private final Map<String, String> storage = new TreeMap<>();
  private final Widget widget = new Widget(this);

  private Stub stub;
  private boolean live;
  private Attributes settings;
  private Script script;
  private Fate fate = Fate.WAITS;
  private int requests;
  private String toldUrl;
  private String url = "https://app.example.test/";
  private int visitors;
  private boolean apiBlocked;
  private boolean ready = true;
  private int throttle = 20;

  // ------------------------------------------------------ what tests do to it

  EventLoop loop() {
    return loop;
  }

  Widget widget() {
    return widget;
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
      settings = new Attributes();
    }
    settings.put(name, value);
  }

  void putStub() {
    stub = new Stub(new ArrayList<>());
  }

  List<Arguments> queue() {
    return live || stub == null ? new ArrayList<>() : stub.queue;
  }

  int requests() {
    return requests;
  }

  String scriptUrl() {
    return script == null ? null : script.url;
  }

  String scriptNonce() {
    return script == null ? null : script.nonce;
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
    if (stub == null) {
      putStub();
    }
    stub.booted = true;
    if (fate == Fate.BREAKS) {
      return;
    }
    boolean boots = true;
    while (!stub.queue.isEmpty()) {
      Arguments call = stub.queue.remove(0);
      boots &= !call.method.equals("boot") && !call.method.equals("shutdown");
      widget.handle(call);
    }
    live = true;
    if (boots) {
      widget.bootByItself();
    }
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

  private static void tell(List<Action> listeners) {
    for (Action listener : new ArrayList<>(listeners)) {
      listener.run(0);
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
    String appId = "";
    for (Attributes.Attribute a = told.first(); a != null; a = a.next()) {
      if (a.name().equals("app_id")) {
        appId = "" + a.value();
      }
    }
    if (!cookies.containsKey("intercom-id-" + appId)) {
      cookies.put("intercom-id-" + appId, "visitor-" + ++visitors);
    }
    cookies.put("intercom-session-" + appId, "session-" + visitors);
    cookies.put("intercom-device-id-" + appId, "device-" + visitors);
    storage.put("intercom.intercom-state-" + appId, Arguments.json(told));
  }

  // ------------------------------------------------------ what the library asks of it

  @Override
  public boolean hasWidget() {
    return live || stub != null;
  }

  @Override
  public boolean isLive() {
    return live;
  }

  @Override
  public String call(Call call) {
    Arguments arguments = new Arguments(call);
    if (live) {
      return widget.handle(arguments);
    }
    if (stub == null) {
      putStub();
    }
    stub.queue.add(arguments);
    call.waitAs(arguments);
    return null;
  }

  @Override
  public void amend(Call call) {
    ((Arguments) call.waitsAs()).setData(call.data());
  }

  @Override
  public void takeBack(Call call) {
    queue().remove(call.waitsAs());
  }

  @Override
  public void clearQueue() {
    queue().clear();
  }

  @Override
  public Attributes settings() {
    return settings == null ? new Attributes() : new Attributes().putAll(settings);
  }

  @Override
  public Action holder() {
    return holder;
  }

  @Override
  public void setHolder(Action giveWay) {
    holder = giveWay;
  }

  @Override
  public void setSettings(Attributes settings) {
    this.settings = new Attributes().putAll(settings);
  }

  @Override
  public void loadScript(String url, String nonce, Action onError) {
    if (script == null) {
      requestScript(url, nonce);
    }
    script.errorListeners.add(onError);
  }

  void requestScript(String url, String nonce) {
    requests++;
    script = new Script(url, nonce);
    settleSoon(script);
  }

  @Override
  public void onScriptLoad(String url, Action action) {
    if (script != null) {
      script.loadListeners.add(action);
    }
  }

  @Override
  public void removeScript(String url) {
    script = null;
    stub = new Stub(queue());
    live = false;
  }

  @Override
  public void whenIdle(Action action) {
    loop.after(1, () -> action.run(0));
  }

  @Override
  public Registration after(double millis, Action action) {
    return loop.after(millis, () -> action.run(0));
  }

  @Override
  public void onOnline(Action action) {
    onlineListeners.add(action);
  }

  @Override
  public Registration onUrlSignal(Action action) {
    urlListeners.add(action);
    return () -> urlListeners.remove(action);
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public String toldUrl() {
    return toldUrl;
  }

  @Override
  public void setToldUrl(String told) {
    toldUrl = told;
  }

  @Override
  public double now() {
    return loop.now();
  }

  @Override
  public void deleteCookies() {
    cookies.keySet().removeIf(name -> name.startsWith("intercom-"));
    storage.keySet().removeIf(name -> name.startsWith("intercom."));
  }

  @Override
  public void attempt(Task task, Failure failure) {
    try {
      task.run();
    } catch (Throwable thrown) {
      // A browser tells it in a microtask.
      loop.soon(() -> failure.because(thrown.toString()));
    }
  }

  @Override
  public void warn(String message) {
    warnings.add(message);
  }
}
