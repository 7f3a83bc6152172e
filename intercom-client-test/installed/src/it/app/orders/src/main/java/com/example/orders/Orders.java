package com.example.orders;

import io.github.intercomclient.Appearance;
import io.github.intercomclient.Company;
import io.github.intercomclient.EventData;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.Space;
import io.github.intercomclient.User;
import java.util.Date;
import jsinterop.annotations.JsType;

/** An app that says a bit of everything to its Messenger. */
@JsType
public final class Orders {
  private Orders() {}

  public static void run() {
    Messenger messenger =
        Messenger.builder("abc12345").appearance(Appearance.create().hideLauncher(true)).build();
    messenger.trackEvent("before-boot");
    messenger.boot(
        User.withId("abc123")
            .email("ada@example.com")
            .userHash("0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9")
            .createdAt(new Date(1234567890123L))
            .company(Company.withId("company1").name("Fake Company").size(10))
            .attribute("apples", 1)
            .attribute("organic", false));
    messenger.update(User.changes().attribute("apples", 2).clear("pears"));
    messenger.update();
    messenger.showSpace(Space.NEWS);
    messenger.trackEvent(
        "order-placed",
        EventData.create()
            .money("price", 3999, "usd")
            .link("order", "#3434", "https://example.com/3434"));
    messenger.call("newMethod", 1.5);
    messenger.shutdown();
  }
}
