/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.browser;

class ChromiumWithoutNavigationTest extends NavigationTest {
  ChromiumWithoutNavigationTest() {
    super(Engine.CHROMIUM_WITHOUT_NAVIGATION);
  }
}
