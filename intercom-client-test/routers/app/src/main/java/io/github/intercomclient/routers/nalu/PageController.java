/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.nalu;

import com.github.nalukit.nalu.client.component.AbstractComponentController;
import com.github.nalukit.nalu.client.component.annotation.Controller;
import elemental2.dom.HTMLElement;
import io.github.intercomclient.routers.Router;

/** One of the pages. */
@Controller(
    route = {"/app/start", "/app/a", "/app/b", "/app/c", "/app/moved"},
    selector = "page",
    componentInterface = IsPageComponent.class,
    component = PageComponent.class)
public final class PageController
    extends AbstractComponentController<NaluContext, IsPageComponent, HTMLElement>
    implements IsPageComponent.Controller {

  @Override
  public void start() {
    Router.entitle(getRelatedRoute().substring("/app/".length()));
  }
}
