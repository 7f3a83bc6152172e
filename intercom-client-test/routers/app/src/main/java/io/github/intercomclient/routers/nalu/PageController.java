/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.nalu;

import com.github.nalukit.nalu.client.component.AbstractComponentController;
import com.github.nalukit.nalu.client.component.annotation.AcceptParameter;
import com.github.nalukit.nalu.client.component.annotation.Controller;
import elemental2.dom.HTMLElement;
import io.github.intercomclient.routers.Router;

/** One of the pages. */
@Controller(
    route = "/app/page/:page",
    selector = "page",
    componentInterface = IsPageComponent.class,
    component = PageComponent.class)
public final class PageController
    extends AbstractComponentController<NaluContext, IsPageComponent, HTMLElement>
    implements IsPageComponent.Controller {
  private String page = "start";

  /** Takes the page from the route. */
  @AcceptParameter("page")
  public void setPage(String page) {
    this.page = page;
  }

  @Override
  public void start() {
    Router.entitle(page);
  }
}
