/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.nalu;

import com.github.nalukit.nalu.client.filter.AbstractFilter;

/** Leads from the page that has moved to where it is now. */
public final class MovedFilter extends AbstractFilter<NaluContext> {

  @Override
  public boolean filter(String route, String... parameters) {
    return !route.equals("/app/moved");
  }

  @Override
  public String redirectTo() {
    return "/app/b";
  }

  @Override
  public String[] parameters() {
    return new String[0];
  }
}
