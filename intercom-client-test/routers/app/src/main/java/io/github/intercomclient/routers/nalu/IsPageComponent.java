/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.nalu;

import com.github.nalukit.nalu.client.component.IsComponent;
import elemental2.dom.HTMLElement;

/** What a page shows. */
public interface IsPageComponent extends IsComponent<IsPageComponent.Controller, HTMLElement> {

  /** What a page does. */
  interface Controller extends IsComponent.Controller {}
}
