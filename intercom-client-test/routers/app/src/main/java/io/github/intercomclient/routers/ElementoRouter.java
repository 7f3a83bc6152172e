/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers;

import static org.jboss.elemento.router.Place.place;

import elemental2.dom.HTMLElement;
import io.github.intercomclient.Messenger;
import java.util.Collections;
import org.jboss.elemento.router.BeforePlaceHandler;
import org.jboss.elemento.router.LoadedData;
import org.jboss.elemento.router.Page;
import org.jboss.elemento.router.Parameter;
import org.jboss.elemento.router.Place;
import org.jboss.elemento.router.PlaceManager;

/** Elemento's router: sets the title and tells its handlers before the URL changes. */
final class ElementoRouter implements Router {
  private final PlaceManager places = new PlaceManager().root("#page");

  ElementoRouter(Messenger messenger) {
    places
        .register(place("/").title("Page "), EmptyPage::new)
        .register(place("/a").title("Page a"), EmptyPage::new)
        .register(place("/b").title("Page b"), EmptyPage::new)
        .register(place("/c").title("Page c"), EmptyPage::new)
        .register(place("/moved"), EmptyPage::new)
        .beforePlace(new MovedHandler());
    places.start();
    messenger.followNavigation();
  }

  @Override
  public void go(String page) {
    places.goTo("/" + page);
  }

  private static final class MovedHandler implements BeforePlaceHandler {
    @Override
    public boolean shouldGoTo(PlaceManager manager, Place place) {
      boolean moved = place.route.equals("/moved");
      if (moved) {
        manager.goTo("/b");
      }
      return !moved;
    }

    @Override
    public void beforePlace(PlaceManager manager, Place place) {}
  }

  private static final class EmptyPage implements Page {
    @Override
    public Iterable<HTMLElement> elements(Place place, Parameter parameter, LoadedData data) {
      return Collections.emptyList();
    }
  }
}
