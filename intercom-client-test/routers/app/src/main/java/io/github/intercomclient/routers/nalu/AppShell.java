/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.nalu;

import com.github.nalukit.nalu.client.component.AbstractShell;
import com.github.nalukit.nalu.client.component.annotation.Shell;

/** The page itself. */
@Shell("app")
public final class AppShell extends AbstractShell<NaluContext> {

  @Override
  public void attachShell() {
    NaluRouter.router = router;
  }

  @Override
  public void detachShell() {}
}
