/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import io.github.intercomclient.ErrorHandler;

/** What stays the same over all sessions of one Messenger. */
public final class Setup {
  /** What {@code window.intercomSettings} keeps: the app id, and the address of its region. */
  public final Attributes settings = new Attributes();

  /** The app id. */
  public String appId = "";

  /** What each boot sends. */
  public final Attributes appearance = new Attributes();

  /** The script's address. */
  public String scriptUrl;

  /** The nonce that the script element carries, or null. */
  public String nonce;

  /** Whether the script waits for more than the first boot. */
  public boolean loadsLater;

  /** Whether what it waits for is the browser to have nothing better to do. */
  public boolean loadsWhenIdle;

  /** How many updates the vendor takes in 30 minutes. */
  public int updateLimit = 20;

  /** Hears of faults. */
  public ErrorHandler errors;

  /** The page. */
  public Page page;
}
