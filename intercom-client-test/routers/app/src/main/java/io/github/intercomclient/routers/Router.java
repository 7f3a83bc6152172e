/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers;

import elemental2.dom.DomGlobal;

/** A router in an app that follows it. */
public interface Router {

  /** Goes to a page, as a link does. */
  void go(String page);

  /** Goes to a page and leaves the URL as it is, if the router can. */
  default void goUnseen(String page) {}

  /** What the page's title says. */
  static void entitle(String page) {
    DomGlobal.document.title = "Page " + page;
  }
}
