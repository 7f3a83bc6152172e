/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import io.github.intercomclient.AuthTokens;
import io.github.intercomclient.EventData;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.Space;

/** The methods that act on the Messenger at once: exactly these arguments, and no more. */
final class MethodCases {

  private MethodCases() {}

  static void addTo(Contract contract) {
    call(contract, Messenger::show, "['show']");
    call(contract, Messenger::hide, "['hide']");
    call(contract, m -> m.showSpace(Space.HOME), "['showSpace','home']");
    call(contract, m -> m.showSpace(Space.MESSAGES), "['showSpace','messages']");
    call(contract, m -> m.showSpace(Space.HELP), "['showSpace','help']");
    call(contract, m -> m.showSpace(Space.NEWS), "['showSpace','news']");
    call(contract, m -> m.showSpace(Space.TASKS), "['showSpace','tasks']");
    call(contract, m -> m.showSpace(Space.TICKETS), "['showSpace','tickets']");
    call(contract, Messenger::showMessages, "['showMessages']");
    call(contract, Messenger::showNewMessage, "['showNewMessage']");
    call(contract, m -> m.showNewMessage("Hi there"), "['showNewMessage','Hi there']");
    call(contract, m -> m.startConversation("Help me"), "['startConversation','Help me']");
    call(contract, m -> m.showArticle("123456"), "['showArticle','123456']");
    call(contract, m -> m.showNews("123"), "['showNews','123']");
    call(contract, m -> m.showTicket("124"), "['showTicket','124']");
    call(contract, m -> m.showConversation("125"), "['showConversation','125']");
    call(contract, m -> m.startTour("126"), "['startTour','126']");
    call(contract, m -> m.startSurvey("127"), "['startSurvey','127']");
    call(contract, m -> m.startChecklist("128"), "['startChecklist','128']");
    call(contract, m -> m.hideNotifications(true), "['hideNotifications',true]");
    call(contract, m -> m.hideNotifications(false), "['hideNotifications',false]");
    call(
        contract,
        m -> m.setAuthTokens(AuthTokens.create().token("shop", "t1")),
        "['setAuthTokens',{'shop':'t1'}]");
    call(contract, m -> m.call("whoami"), "['whoami']");
    call(contract, m -> m.call("newMethod", "text"), "['newMethod','text']");
    call(contract, m -> m.call("newMethod", 7), "['newMethod',7]");
    call(contract, m -> m.call("newMethod", 0.5), "['newMethod',0.5]");
    call(contract, m -> m.call("newMethod", false), "['newMethod',false]");
    call(
        contract,
        m -> m.call("newMethod", EventData.create().put("a", 1)),
        "['newMethod',{'a':1}]");

    contract.check(
        "getVisitorId returns what the widget returns",
        scene -> {
          Messenger messenger = scene.booted();
          Scene.same("visitor", scene.stage().visitorId(), messenger.getVisitorId());
          scene.received("['getVisitorId']");
        });
    contract.check(
        "getVisitorId is null without a session, and asks nobody",
        scene -> {
          Scene.same("visitor", "null", "" + scene.messenger().getVisitorId());
          scene.receivedNothing();
        });
    contract.check(
        "a Messenger that is off does nothing at all",
        scene -> {
          Messenger off = Messenger.off();
          off.boot(Scene.ada());
          off.update();
          off.update(Scene.ada());
          off.show();
          off.trackEvent("x");
          off.onShow(() -> {}).remove();
          off.onUnreadCountChange(count -> {}).remove();
          off.followNavigation().remove();
          off.navigated();
          off.shutdown();
          Scene.is(!off.isBooted(), "it never boots");
          Scene.same("visitor", "null", "" + off.getVisitorId());
          Scene.same("unread count", 0, off.unreadCount());
          scene.stage().advance(60_000);
          scene.receivedNothing();
          scene.settingsAre("'<undefined>'");
        });
  }

  private interface OfMessenger {
    void call(Messenger messenger);
  }

  private static void call(Contract contract, OfMessenger method, String expected) {
    contract.check(
        expected.replace("'", ""),
        scene -> {
          method.call(scene.booted());
          scene.received(expected);
        });
  }
}
