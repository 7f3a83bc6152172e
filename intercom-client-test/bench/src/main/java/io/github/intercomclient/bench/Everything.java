/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import io.github.intercomclient.Alignment;
import io.github.intercomclient.Appearance;
import io.github.intercomclient.AuthTokens;
import io.github.intercomclient.Company;
import io.github.intercomclient.EventData;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.Region;
import io.github.intercomclient.Registration;
import io.github.intercomclient.ScriptLoading;
import io.github.intercomclient.Space;
import io.github.intercomclient.ThemeMode;
import io.github.intercomclient.User;
import java.util.Date;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsType;

/** Every public method and attribute. */
@JsType
public final class Everything {
  private Everything() {}

  /** Runs it. */
  @JsMethod
  public static void main() {
    Appearance appearance =
        Appearance.create()
            .alignment(Alignment.LEFT)
            .horizontalPadding(20)
            .verticalPadding(20)
            .zIndex(5)
            .hideLauncher(true)
            .customLauncherSelector("#contact")
            .hideNotifications(false)
            .themeMode(ThemeMode.DARK)
            .sessionDuration(3600000)
            .actionColor("red")
            .backgroundColor("green")
            .linkColor("blue")
            .messengerStyleId("style1")
            .pageTitle("Orchard");
    Messenger messenger =
        Messenger.builder("abc12345")
            .region(Region.EU)
            .apiBase("https://api.example.com")
            .scriptUrl("https://widget.example.com/abc12345")
            .appearance(appearance)
            .load(ScriptLoading.WHEN_IDLE)
            .nonce("n0nce")
            .updateLimit(20)
            .onError(message -> Page.show(message.length()))
            .build();
    Page.onClick("off", () -> Messenger.off().boot());
    Registration follow = messenger.followNavigation();
    messenger.followNavigation(url -> url);
    messenger.onReady(() -> Page.show(1));
    messenger.onShow(() -> Page.show(2));
    messenger.onHide(() -> Page.show(3));
    messenger.onUserEmailSupplied(() -> Page.show(4));
    messenger.onUnreadCountChange(count -> Page.show(count));
    messenger.onStateChange(state -> Page.show(state.ordinal()));
    Page.onClick("visit", () -> messenger.boot());
    Page.onClick("boot", () -> messenger.boot(user()));
    Page.onClick("email", () -> messenger.boot(User.withEmail("ada@example.com")));
    Page.onClick("update", () -> messenger.update());
    Page.onClick(
        "change",
        () -> messenger.update(User.changes().attribute("apples", 2).clear("pears").jwt("a.b.c")));
    Page.onClick("shutdown", () -> messenger.shutdown());
    Page.onClick("booted", () -> Page.show(messenger.isBooted() ? 1 : 0));
    Page.onClick("navigated", () -> messenger.navigated());
    Page.onClick("stay", () -> follow.remove());
    Page.onClick("remaining", () -> Page.show(messenger.remainingUpdates()));
    Page.onClick("appearance", () -> messenger.appearance(appearance));
    Page.onClick("show", () -> messenger.show());
    Page.onClick("hide", () -> messenger.hide());
    Page.onClick("space", () -> messenger.showSpace(Space.NEWS));
    Page.onClick("messages", () -> messenger.showMessages());
    Page.onClick("new", () -> messenger.showNewMessage());
    Page.onClick("text", () -> messenger.showNewMessage("Hello"));
    Page.onClick("start", () -> messenger.startConversation("Hello"));
    Page.onClick("article", () -> messenger.showArticle("1"));
    Page.onClick("news", () -> messenger.showNews("1"));
    Page.onClick("ticket", () -> messenger.showTicket("1"));
    Page.onClick("conversation", () -> messenger.showConversation("1"));
    Page.onClick("tour", () -> messenger.startTour("1"));
    Page.onClick("survey", () -> messenger.startSurvey("1"));
    Page.onClick("checklist", () -> messenger.startChecklist("1"));
    Page.onClick("event", () -> messenger.trackEvent("order-placed"));
    Page.onClick("order", () -> messenger.trackEvent("order-placed", order()));
    Page.onClick("quiet", () -> messenger.hideNotifications(true));
    Page.onClick("tokens", () -> messenger.setAuthTokens(AuthTokens.create().token("a", "b")));
    Page.onClick("visitor", () -> Page.show(messenger.getVisitorId().length()));
    Page.onClick("unread", () -> Page.show(messenger.unreadCount()));
    Page.onClick("load", () -> messenger.load());
    Page.onClick("retry", () -> messenger.retry());
    Page.onClick("state", () -> Page.show(messenger.state().ordinal()));
    Page.onClick("call", () -> messenger.call("newMethod"));
    Page.onClick("callText", () -> messenger.call("newMethod", "text"));
    Page.onClick("callNumber", () -> messenger.call("newMethod", 1));
    Page.onClick("callBoolean", () -> messenger.call("newMethod", true));
    Page.onClick("callData", () -> messenger.call("newMethod", order()));
  }

  private static User user() {
    return User.withId("abc123")
        .email("ada@example.com")
        .name("Ada")
        .phone("555")
        .createdAt(1234567890)
        .createdAt(new Date())
        .userHash("0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9")
        .unsubscribedFromEmails(false)
        .avatar("https://example.com/ada.png")
        .languageOverride("fr")
        .company(company("company1"))
        .companies(company("company1"), company("company2"))
        .authTokens(AuthTokens.create().token("a", "b"))
        .attribute("fruit", "pear")
        .attribute("apples", 1)
        .attribute("organic", true)
        .date("picked_at", new Date());
  }

  private static Company company(String id) {
    return Company.withId(id)
        .name("Fake Company")
        .createdAt(1234567890)
        .createdAt(new Date())
        .plan("plan1")
        .monthlySpend(9.5)
        .size(10)
        .website("https://example.com")
        .industry("fruit")
        .attribute("fruit", "pear")
        .attribute("trees", 1)
        .attribute("organic", true)
        .date("planted_at", new Date())
        .clear("region");
  }

  private static EventData order() {
    return EventData.create()
        .put("fruit", "pear")
        .put("apples", 1)
        .put("organic", true)
        .date("order_date", new Date())
        .link("basket", "https://example.com/basket")
        .link("order", "#3434", "https://example.com/3434")
        .money("price", 3999, "usd");
  }
}
