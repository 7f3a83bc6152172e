/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.nalu;

import com.github.nalukit.nalu.client.IsRouter;
import com.github.nalukit.nalu.plugin.elemental2.client.NaluPluginElemental2;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.routers.Router;

/** Nalu: the hash goes forward by pushState, and back by its own event. */
public final class NaluRouter implements Router {

  /** Nalu creates what it runs by itself, and hands its router to that. */
  static IsRouter router;

  static Messenger messenger;

  /** Starts Nalu at its start page. */
  public NaluRouter(Messenger messenger) {
    NaluRouter.messenger = messenger;
    new NaluAppImpl().run(new NaluPluginElemental2());
    messenger.followNavigation();
  }

  @Override
  public void go(String page) {
    router.route("/app/" + page);
  }

  @Override
  public void goUnseen(String page) {
    router.stealthRoute("/app/" + page);
    messenger.navigated();
  }
}
