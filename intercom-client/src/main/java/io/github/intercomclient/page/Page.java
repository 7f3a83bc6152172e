/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

/**
 * The page as the Messenger sees it: the one seam between the plain Java of the library and a
 * browser, a fake, or a wrapper that watches another page.
 *
 * <p>No method throws because of the page's state: what the browser refuses is left undone. These
 * methods are for the library, and for a page that wraps another; an app does not call them.
 */
public interface Page {

  /** Returned by {@link #widget} if {@code window.Intercom} is not a function. */
  int NONE = 0;

  /** Returned by {@link #widget} if {@code window.Intercom} is a function with a queue. */
  int STUB = 1;

  /** Returned by {@link #widget} if {@code window.Intercom} is the running widget. */
  int LIVE = 2;

  /**
   * What {@code window.Intercom} is at this moment: {@link #NONE}, {@link #STUB} or {@link #LIVE}.
   */
  int widget();

  /**
   * Calls the running widget, or puts the call object itself into the stub's queue. If {@code
   * window.Intercom} is neither, a new stub is put there.
   *
   * @param call a call made by {@link Call}
   * @param thrown called with what the widget throws
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
   * The one record that all Messengers of the page share, even those that were compiled separately.
   * Every call returns the same record. It has a list {@code sent} from the start.
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

  /** Calls back once, when the browser is idle. */
  void whenIdle(Action action);

  /**
   * Calls back once after this many milliseconds.
   *
   * @return the action that cancels it
   */
  Action after(double millis, Action action);

  /** Calls back whenever the browser comes online. */
  void onOnline(Action action);

  /**
   * Calls back after each signal that the URL may have changed.
   *
   * @return the action that stops it
   */
  Action onUrlSignal(Action action);

  /** Tells the other tabs of this origin that a session at this workspace has ended. */
  void tellLogout(String appId);

  /**
   * Calls back when another tab of this origin tells of a logout.
   *
   * @return the action that stops it
   */
  Action onLogout(String appId, Action action);

  /** The page's complete URL. */
  String url();

  /** Milliseconds on a clock that is never set back or forward. */
  double now();

  /**
   * Deletes the cookies and the stored state of the Messenger, on this host and its parent domains.
   */
  void clearStorage();

  /**
   * Runs code of the app now.
   *
   * @param thrown called with what the code throws
   */
  void run(Action appCode, Failure thrown);

  /** Writes a warning to the console. */
  void warn(String message);
}
