/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.gwt;

import com.google.gwt.core.client.EntryPoint;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.routers.App;
import io.github.intercomclient.routers.Router;

/** The apps, and those of the routers that GWT brings. */
public final class GwtApp extends App implements EntryPoint {

  @Override
  public void onModuleLoad() {
    expose("gwt");
  }

  @Override
  protected Router router(String name, Messenger messenger) {
    switch (name) {
      case "gwt-user-history":
        return new GwtHistoryRouter(messenger);
      case "gwt-places":
        return new GwtPlacesRouter(messenger);
      default:
        return super.router(name, messenger);
    }
  }
}
