/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.nalu;

import com.github.nalukit.nalu.client.component.AbstractComponent;
import elemental2.dom.DomGlobal;
import elemental2.dom.HTMLElement;
import jsinterop.base.Js;

/** An empty page: its title is what the tests look at. */
public final class PageComponent extends AbstractComponent<IsPageComponent.Controller, HTMLElement>
    implements IsPageComponent {

  @Override
  public void render() {
    initElement(Js.uncheckedCast(DomGlobal.document.createElement("div")));
  }
}
