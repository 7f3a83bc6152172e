/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

/**
 * The page as the Messenger sees it: the one seam between the plain Java of the library and a
 * browser, a fake or a page that watches another.
 *
 * <p>No method throws because of the page's state: what the browser refuses is left undone. All of
 * it may be called by {@code Messenger.Builder.page}'s page alone; an app needs none of it.
 */
public interface Page {

  /** What {@link #widget} answers where {@code window.Intercom} is no function. */
  int NONE = 0;

  /** What {@link #widget} answers where {@code window.Intercom} is a function with a queue. */
  int STUB = 1;

  /** What {@link #widget} answers where {@code window.Intercom} is the running widget. */
  int LIVE = 2;

  /**
   * What {@code window.Intercom} is at this moment: {@link #NONE}, {@link #STUB} or {@link #LIVE}.
   */
  int widget();

  /**
   * Calls {@code window.Intercom} as it is at this moment, or puts the call itself into the queue
   * of the stub, a new one if there is none.
   *
   * @param call as {@link Call} makes it
   * @param thrown hears what the widget has thrown
   * @return the text that the widget returned, else null
   */
  String call(Items<Object> call, Failure thrown);

  /** The queue of the stub at {@code window.Intercom}; null if it has none. */
  Items<Object> queue();

  /** A copy of what {@code window.intercomSettings} says; empty if it says nothing. */
  Attributes settings();

  /** Replaces {@code window.intercomSettings}. */
  void setSettings(Attributes settings);

  /**
   * The one record that all Messengers of the page share, also those that were compiled apart. It
   * has a list {@code sent} from the start. Always the same one.
   */
  Attributes record();

  /**
   * Adds the script to the page as soon as it has a body, unless a script of this address is there.
   *
   * @param url the script's address
   * @param attributes further attributes of the element, such as a nonce
   * @param onError called when the browser could not load it
   */
  void addScript(String url, Attributes attributes, Action onError);

  /** Calls back when the browser has run the script of this address, if it is on the page. */
  void onScriptLoad(String url, Action onLoad);

  /** Removes the script and what it left behind, and puts a new stub around the same queue. */
  void removeScript(String url);

  /** Calls back once, when the browser has nothing better to do. */
  void whenIdle(Action action);

  /**
   * Calls back once after this many milliseconds.
   *
   * @return what cancels it
   */
  Action after(double millis, Action action);

  /** Calls back whenever the browser comes online. */
  void onOnline(Action action);

  /**
   * Calls back after each signal that the URL may have changed.
   *
   * @return what ends it
   */
  Action onUrlSignal(Action action);

  /** Tells the other tabs of this origin that a session at this workspace has ended. */
  void tellLogout(String appId);

  /**
   * Calls back when another tab of this origin tells of a logout.
   *
   * @return what ends it
   */
  Action onLogout(String appId, Action action);

  /** The page's complete URL. */
  String url();

  /** Milliseconds on a clock that nobody can set back or forward. */
  double now();

  /** Deletes the cookies and the stored state of the Messenger, on this host and its parents. */
  void clearStorage();

  /**
   * Runs code of the app now.
   *
   * @param thrown hears what it has thrown
   */
  void run(Action appCode, Failure thrown);

  /** Writes a warning to the console. */
  void warn(String message);
}
