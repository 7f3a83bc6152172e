/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers;

import elemental2.dom.DomGlobal;
import io.github.intercomclient.Messenger;

/** No router: links that push a state. */
final class PlainLinks implements Router {

  PlainLinks(Messenger messenger) {
    DomGlobal.window.addEventListener("popstate", event -> show());
    messenger.followNavigation();
  }

  @Override
  public void go(String page) {
    DomGlobal.window.history.pushState(null, "", "/" + page);
    show();
  }

  private void show() {
    String page = DomGlobal.location.pathname.substring(1);
    if (page.equals("moved")) {
      DomGlobal.window.history.replaceState(null, "", "/b");
      show();
    } else {
      Router.entitle(page);
    }
  }
}
