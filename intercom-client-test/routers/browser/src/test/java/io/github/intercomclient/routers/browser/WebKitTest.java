/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.browser;

class WebKitTest extends NavigationTest {
  WebKitTest() {
    super(Engine.WEBKIT);
  }
}
