/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers;

import io.github.intercomclient.Messenger;
import org.dominokit.domino.client.history.StateHistory;
import org.dominokit.domino.history.AppHistory;
import org.dominokit.domino.history.StateToken;

/** domino-history: commits each navigation twice, and tells its listeners later. */
final class DominoHistoryRouter implements Router {
  private final AppHistory history = new StateHistory();

  DominoHistoryRouter(Messenger messenger) {
    history.listen(state -> show(state.token().path()));
    messenger.followNavigation();
  }

  @Override
  public void go(String page) {
    history.fireState(StateToken.of(page));
  }

  private void show(String page) {
    if (page.equals("moved")) {
      history.fireState(StateToken.of("b"));
    } else {
      Router.entitle(page);
    }
  }
}
