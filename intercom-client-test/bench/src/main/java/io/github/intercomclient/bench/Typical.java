/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import io.github.intercomclient.Company;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.User;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsType;

/** What most apps use: the router hook, eight attributes, updates, an event, the unread count. */
@JsType
public final class Typical {
  private Typical() {}

  /** Runs it. */
  @JsMethod
  public static void main() {
    Messenger messenger = Messenger.create("abc12345");
    messenger.followNavigation();
    messenger.onUnreadCountChange(count -> Page.show(count));
    Page.onClick(
        "boot",
        () ->
            messenger.boot(
                User.withId("abc123")
                    .email("ada@example.com")
                    .name("Ada")
                    .createdAt(1234567890)
                    .userHash("0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9")
                    .company(Company.withId("company1").name("Fake Company"))
                    .attribute("apples", 1)));
    Page.onClick("update", () -> messenger.update(User.changes().attribute("apples", 2)));
    Page.onClick("order", () -> messenger.trackEvent("order-placed"));
    Page.onClick("shutdown", () -> messenger.shutdown());
  }
}
