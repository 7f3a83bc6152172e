/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.fake;

import io.github.intercomclient.Messenger;
import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A page with the vendor's widget, in memory: for unit tests of apps that use a {@link Messenger}.
 * It needs no browser and no network, its clock only moves when a test says so, and it runs on the
 * JVM, under GWT and under J2CL.
 *
 * <pre>{@code
 * FakeIntercom fake = new FakeIntercom();
 * Messenger messenger = fake.messenger("abc12345");
 * LoginPresenter presenter = new LoginPresenter(view, messenger);
 *
 * presenter.loggedIn("ada");
 * fake.loadScript();
 *
 * fake.assertCalls("['boot',{'app_id':'abc12345','user_id':'ada'}]");
 * }</pre>
 *
 * <h2>What a test sees</h2>
 *
 * {@link #calls} are the argument lists that {@code window.Intercom} was called with, {@link
 * #pings} what the vendor learns from them, {@link #warnings} what the library reports (unless the
 * {@link #builder} has an error handler of its own), and {@link #cookies}, {@link #storage} and
 * {@link #intercomSettings} what is left on the page.
 *
 * <h2>What a test does</h2>
 *
 * The script does not arrive before {@link #loadScript}: until then calls wait in the stub's queue,
 * as on a slow network. {@link #unread}, {@link #open}, {@link #close} and {@link #supplyEmail} are
 * the user and the vendor at work, {@link #navigate} is a router, and time passes with {@link
 * #advanceMillis} and {@link #advance}. Between two calls of the fake time stands still; each of
 * them first lets the page do what is due by then, such as answers of the vendor.
 *
 * <h2>How it behaves</h2>
 *
 * Like the vendor's widget, with its faults: the queue is drained without catching what a callback
 * throws, so that the widget is then never installed; the function at {@code window.Intercom} is
 * replaced by another one; a script that finds neither a boot nor a shutdown boots by itself; pings
 * over the limit are dropped without a word; listeners pile up, and a shutdown forgets them all;
 * the page's {@code intercomSettings} are put under every boot and update.
 */
public final class FakeIntercom {
  private final FakePage page = new FakePage();

  // ------------------------------------------------------ the library on this page

  /**
   * A Messenger on this page.
   *
   * @param appId any text that is not blank
   */
  public Messenger messenger(String appId) {
    return builder(appId).build();
  }

  /**
   * Sets up a Messenger on this page, for tests that need a region, an error handler or the like.
   *
   * @param appId any text that is not blank
   */
  public Messenger.Builder builder(String appId) {
    return Messenger.builder(appId).page(page);
  }

  /** This page, for {@link Messenger.Builder#page} and for pages that watch another. */
  public Page page() {
    return page;
  }

  // ------------------------------------------------------ what a test sees

  /**
   * The calls of {@code window.Intercom}, oldest first: those that the widget has had, then those
   * that wait in the stub's queue. Each is the text of its arguments, in JSON but for callbacks:
   * {@code ["trackEvent","saved"]}, {@code ["onShow",function]}.
   */
  public List<String> calls() {
    page.loop().advance(0);
    List<String> calls = new ArrayList<>();
    for (Arguments call : page.vendors().received()) {
      calls.add(call.toString());
    }
    calls.addAll(page.waiting());
    return calls;
  }

  /**
   * Asserts what {@link #calls} returns. Single quotes may stand for double ones: {@code
   * "['trackEvent','saved']"}. The error shows expected and actual calls line by line.
   *
   * @param expected the text of each call
   */
  public void assertCalls(String... expected) {
    assertCallsFrom(0, expected);
  }

  /**
   * Asserts what {@link #calls} returns behind those that a test has seen already; see {@link
   * #assertCalls}.
   *
   * @param first how many calls to skip
   * @param expected the text of each call after them
   */
  public void assertCallsFrom(int first, String... expected) {
    new Comparison(first, expected, calls()).check();
  }

  /** The calls that wait in the stub's queue. */
  public List<String> waiting() {
    page.loop().advance(0);
    return page.waiting();
  }

  /** What the vendor has received, oldest first. */
  public List<Ping> pings() {
    page.loop().advance(0);
    return new ArrayList<>(page.vendors().pings());
  }

  /** What the widget has dropped without a word: over the limit, or a repetition in a minute. */
  public List<Ping> droppedPings() {
    page.loop().advance(0);
    return new ArrayList<>(page.vendors().dropped());
  }

  /** What was written to the console: the library's faults, unless an error handler hears them. */
  public List<String> warnings() {
    page.loop().advance(0);
    return new ArrayList<>(page.warnings());
  }

  /** What was thrown and caught by nobody; each ended one task of the page. */
  public List<String> uncaught() {
    page.loop().advance(0);
    return new ArrayList<>(page.loop().uncaught());
  }

  /** The names of the cookies, in alphabetical order. */
  public List<String> cookies() {
    page.loop().advance(0);
    return new ArrayList<>(page.cookies().keySet());
  }

  /** The keys of the local storage, in alphabetical order. */
  public List<String> storage() {
    page.loop().advance(0);
    return new ArrayList<>(page.storage().keySet());
  }

  /** The text of {@code window.intercomSettings} in JSON, or null if it is not set. */
  public String intercomSettings() {
    Attributes settings = page.intercomSettings();
    return settings == null ? null : settings.toJson();
  }

  /** Whether {@code window.Intercom} is there: the widget, or a stub. */
  public boolean hasWidget() {
    return page.widget() != Page.NONE;
  }

  /** Whether the Messenger is open. */
  public boolean isOpen() {
    page.loop().advance(0);
    return page.vendors().isOpen();
  }

  /** The looks and other settings that the widget applies, in JSON; they may not have been sent. */
  public String applied() {
    page.loop().advance(0);
    return page.vendors().looks().toJson();
  }

  /** How often other tabs of the site were told of a logout here. */
  public int logoutsTold() {
    return page.logoutsTold();
  }

  /** How often a script was requested. */
  public int scriptRequests() {
    return page.requests();
  }

  /** The address of the script on the page, or null if there is none. */
  public String scriptUrl() {
    return page.scriptUrl();
  }

  /** The nonce of the script on the page, or null. */
  public String scriptNonce() {
    return page.scriptNonce();
  }

  /** Milliseconds since the epoch, on the computer's clock; see {@link #moveClock}. */
  public double now() {
    return page.computerTime();
  }

  // ------------------------------------------------------ the script

  /** Lets the script arrive: now if it was requested, else as soon as it is. */
  public void loadScript() {
    page.decide(FakePage.Fate.ARRIVES);
    page.loop().advance(0);
  }

  /** Blocks the script: the request fails, and so do later ones until {@link #loadScript}. */
  public void blockScript() {
    page.decide(FakePage.Fate.FAILS);
    page.loop().advance(0);
  }

  /**
   * Lets the loader arrive but not what it loads, as some content blockers do: the stub says that
   * it is booted, and nothing ever takes its calls.
   */
  public void breakScript() {
    page.decide(FakePage.Fate.BREAKS);
    page.loop().advance(0);
  }

  /**
   * Other code of the page removes {@code window.Intercom}, the widget or its stub: listeners and
   * session are gone without a word, calls that waited are lost. The script's element stays on the
   * page, and the cookies stay.
   */
  public void removeWidget() {
    page.loop().run(page::removeWidget);
  }

  /**
   * Other code of the page has put a call into the stub's queue whose callback throws when the
   * widget drains the queue; a page without a stub gets one. The widget is then never installed:
   * what waits behind that call stays in the queue, or is lost after {@link #takeQueueAtOnce}. The
   * call reads {@code ["onUnreadCountChange",function]}.
   *
   * @throws IllegalStateException if the widget runs already, and so has no queue
   */
  public void throwInQueue() {
    page.loop().advance(0);
    page.queueThrow();
  }

  /**
   * Makes the widget one that takes everything off the queue before it executes the first call. By
   * default it takes the calls one by one, so that those behind a throw stay in the queue; nobody
   * knows what the vendor's does today.
   */
  public void takeQueueAtOnce() {
    page.takeQueueAtOnce();
  }

  /** Blocks the vendor's API alone: the widget runs, and is never ready. */
  public void blockApi() {
    page.setApiBlocked(true);
  }

  /** Makes the widget an older one that does not know {@code ready}. */
  public void withoutReady() {
    page.setKnowsReady(false);
  }

  /**
   * Sets how many boots and updates the widget lets through in 30 minutes; 20 unless told.
   *
   * @param pings the limit
   */
  public void throttle(int pings) {
    page.setThrottle(pings);
  }

  // ------------------------------------------------------ the user and the vendor

  /**
   * The number of unread conversations changes.
   *
   * @param count the new number
   */
  public void unread(int count) {
    page.loop().run(() -> page.vendors().setUnread(count));
  }

  /** The user opens the Messenger. */
  public void open() {
    page.loop().run(() -> page.vendors().setOpen(true));
  }

  /** The user closes the Messenger. */
  public void close() {
    page.loop().run(() -> page.vendors().setOpen(false));
  }

  /** A visitor gives their email in the Messenger. */
  public void supplyEmail() {
    page.loop().run(() -> page.vendors().supplyEmail());
  }

  // ------------------------------------------------------ the browser

  /**
   * A router goes to another page. What follows it needs some milliseconds to believe that this is
   * the last word: see {@link #advanceMillis}.
   *
   * @param url a complete URL, or what comes after the host: {@code /b?page=2}
   */
  public void navigate(String url) {
    page.loop().run(() -> page.navigate(url));
  }

  /** The browser signals that the URL may have changed. */
  public void signalUrl() {
    page.loop().run(page::signalUrl);
  }

  /**
   * The user logs out in another tab of the site, which clears the cookies and tells this tab: see
   * {@link Messenger#followLogout}.
   */
  public void logOutElsewhere() {
    page.loop().run(page::logOutElsewhere);
  }

  /** The browser comes online. */
  public void comeOnline() {
    page.loop().run(page::comeOnline);
  }

  /**
   * Time passes.
   *
   * @param millis milliseconds
   */
  public void advanceMillis(double millis) {
    page.loop().advance(millis);
  }

  /**
   * Time passes.
   *
   * @param minutes minutes
   */
  public void advance(double minutes) {
    page.loop().advance(minutes * 60 * 1000);
  }

  /**
   * The user sets the computer's clock. No time passes: {@link #now} jumps, and what is due in a
   * minute is still due in a minute.
   *
   * @param millis how far forward; negative for back
   */
  public void moveClock(double millis) {
    page.loop().run(() -> page.moveClock(millis));
  }

  /**
   * Sets a cookie.
   *
   * @param name its name
   * @param value its value
   */
  public void setCookie(String name, String value) {
    page.cookies().put(name, value);
  }

  // ------------------------------------------------------ what the page came with

  /**
   * Puts a setting into {@code window.intercomSettings}, as a snippet in the page's HTML does.
   *
   * @param name such as {@code app_id}
   * @param value the text
   */
  public void setIntercomSetting(String name, String value) {
    page.putSetting(name, value);
  }

  /** Puts the vendor's stub on the page, without a script: somebody who comes later adds it. */
  public void addStub() {
    page.putStub();
  }

  /**
   * Puts the vendor's snippet on the page: its stub and its script.
   *
   * @param appId the app id in the script's address
   */
  public void addSnippet(String appId) {
    page.putStub();
    page.requestScript("https://widget.intercom.io/widget/" + appId, Attributes.create());
  }
}
