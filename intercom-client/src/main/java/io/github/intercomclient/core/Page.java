/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import io.github.intercomclient.Registration;

/**
 * The page as the Messenger sees it: the one seam between the plain Java inside and a browser, a
 * fake or a decorating inspector.
 *
 * <p>No method throws because of the page's state: what the browser refuses is left undone.
 */
public interface Page {

  /** Whether {@code window.Intercom} is a function, be it the widget or a stub. */
  boolean hasWidget();

  /** Whether {@code window.Intercom} is the running widget: a function without a queue. */
  boolean isLive();

  /**
   * Calls {@code window.Intercom} as it is at this moment, or a new stub if there is none. What the
   * widget throws is passed on.
   *
   * @return the text that the widget returned, else null
   */
  String call(Call call);

  /** Writes the data of a call that waits in the stub's queue anew. */
  void amend(Call call);

  /** Takes a call out of the stub's queue. */
  void takeBack(Call call);

  /** Empties the stub's queue, in place. */
  void clearQueue();

  /** What {@code window.intercomSettings} says; empty if it is unset. */
  Attributes settings();

  /**
   * What stands for the session that the page is in, also for Messengers that were compiled apart:
   * it ends that session for the one that booted it. Null if none of them has booted.
   */
  Action holder();

  /** Puts what stands for another session from now on. */
  void setHolder(Action giveWay);

  /** Replaces {@code window.intercomSettings}. */
  void setSettings(Attributes settings);

  /**
   * Adds the script to the page as soon as it has a body, unless somebody else's snippet does.
   *
   * @param url the script's address
   * @param nonce the nonce that the page's content security policy asks for, or null
   * @param onError called when the browser could not load it
   */
  void loadScript(String url, String nonce, Action onError);

  /** Calls back when the browser has run the script that is on the page now, if there is one. */
  void onScriptLoad(String url, Action action);

  /** Removes the script and what it left behind, and puts a new stub around the same queue. */
  void removeScript(String url);

  /** Calls back once, when the browser has nothing better to do. */
  void whenIdle(Action action);

  /** Calls back after this many milliseconds, unless the registration is removed before. */
  Registration after(double millis, Action action);

  /** Calls back whenever the browser comes online. */
  void onOnline(Action action);

  /** Calls back after each signal that the URL may have changed. */
  Registration onUrlSignal(Action action);

  /** The page's complete URL. */
  String url();

  /**
   * The URL that the vendor was told last, by any app on the page; empty after a shutdown, null if
   * none has told any.
   */
  String toldUrl();

  /** Notes what the vendor is told, where all apps on the page see it. */
  void setToldUrl(String url);

  /** Milliseconds since the epoch. */
  double now();

  /** Deletes the cookies and the stored state of the Messenger, on this host and its parents. */
  void deleteCookies();

  /** Runs code of the app or the widget now; what it throws is told soon, and not passed on. */
  void attempt(Task task, Failure failure);

  /** Writes a warning to the console. */
  void warn(String message);
}
