/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.gwt;

import com.google.gwt.place.shared.Place;
import com.google.gwt.place.shared.PlaceChangeEvent;
import com.google.gwt.place.shared.PlaceController;
import com.google.gwt.place.shared.PlaceHistoryHandler;
import com.google.gwt.place.shared.PlaceHistoryMapper;
import com.google.gwt.user.client.History;
import com.google.web.bindery.event.shared.EventBus;
import com.google.web.bindery.event.shared.SimpleEventBus;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.routers.Router;

/** GWT's places: handlers that come before the history's see the URL of the place before. */
final class GwtPlacesRouter implements Router {
  private final EventBus eventBus = new SimpleEventBus();
  private final PlaceController places = new PlaceController(eventBus);
  private final Messenger messenger;

  GwtPlacesRouter(Messenger messenger) {
    this.messenger = messenger;
    PlaceHistoryHandler history = new PlaceHistoryHandler(new PageMapper());
    history.register(places, eventBus, new PagePlace(""));
    eventBus.addHandler(PlaceChangeEvent.TYPE, event -> show(event.getNewPlace()));
    messenger.followNavigation();
  }

  @Override
  public void go(String page) {
    places.goTo(new PagePlace(page));
  }

  @Override
  public void goUnseen(String page) {
    places.goTo(new UnseenPlace(page));
  }

  private void show(Place place) {
    if (place instanceof UnseenPlace) {
      Router.entitle(((UnseenPlace) place).page);
      messenger.navigated();
    } else if (((PagePlace) place).page.equals("moved")) {
      go("b");
    } else {
      Router.entitle(((PagePlace) place).page);
    }
  }

  /** A place that leaves the URL as it is. */
  private static final class UnseenPlace extends Place {
    final String page;

    UnseenPlace(String page) {
      this.page = page;
    }
  }

  private static final class PageMapper implements PlaceHistoryMapper {
    @Override
    public Place getPlace(String token) {
      return new PagePlace(token);
    }

    @Override
    public String getToken(Place place) {
      return place instanceof PagePlace ? ((PagePlace) place).page : History.getToken();
    }
  }
}
