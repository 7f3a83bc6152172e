/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers;

import io.github.intercomclient.Messenger;
import org.gwtproject.user.history.client.History;

/** gwt-history: the hash, with a callback. */
final class GwtprojectHistoryRouter implements Router {

  GwtprojectHistoryRouter(Messenger messenger) {
    History.addValueChangeHandler(event -> show(event.getValue()));
    messenger.followNavigation();
  }

  @Override
  public void go(String page) {
    History.newItem(page);
  }

  private static void show(String page) {
    if (page.equals("moved")) {
      History.replaceItem("b");
    } else {
      Router.entitle(page);
    }
  }
}
