/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.gwt;

import com.google.gwt.place.shared.Place;

/** A page. */
final class PagePlace extends Place {
  final String page;

  PagePlace(String page) {
    this.page = page;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PagePlace && ((PagePlace) other).page.equals(page);
  }

  @Override
  public int hashCode() {
    return page.hashCode();
  }
}
