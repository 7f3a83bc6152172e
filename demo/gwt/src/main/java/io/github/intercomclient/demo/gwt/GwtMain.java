/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.gwt;

import com.google.gwt.core.client.EntryPoint;
import io.github.intercomclient.demo.app.Orchard;

/** Where the GWT build starts. */
public final class GwtMain implements EntryPoint {
  @Override
  public void onModuleLoad() {
    Orchard.open();
  }
}
