/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import io.github.intercomclient.Messenger;
import io.github.intercomclient.Registration;
import java.util.ArrayList;
import java.util.List;

/** What apps hear of the widget, over all sessions. */
final class ListenerCases {

  private ListenerCases() {}

  static void addTo(Contract contract) {
    contract.check(
        "opening and closing are heard each time",
        scene -> {
          Messenger messenger = scene.booted();
          List<String> heard = new ArrayList<>();
          messenger.onShow(() -> heard.add("show"));
          messenger.onHide(() -> heard.add("hide"));
          scene.received("['onShow','<function>']", "['onHide','<function>']");
          scene.stage().open();
          scene.stage().close();
          scene.stage().open();
          Scene.same("heard", "[show, hide, show]", heard.toString());
        });
    contract.check(
        "an event that the vendor adds tomorrow is heard by its name",
        scene -> {
          Messenger messenger = scene.booted();
          messenger.on("onNewThing", () -> {});
          scene.received("['onNewThing','<function>']");
        });
    contract.check(
        "a shutdown closes an open Messenger, and those who listen hear it",
        scene -> {
          Messenger messenger = scene.booted();
          List<String> heard = new ArrayList<>();
          messenger.onHide(() -> heard.add("hide"));
          Scene.is(!messenger.isOpen(), "closed at first");
          scene.stage().open();
          Scene.is(messenger.isOpen(), "open");
          messenger.shutdown();
          Scene.same("heard", "[hide]", heard.toString());
          Scene.is(!messenger.isOpen(), "closed by the shutdown");
        });
    contract.check(
        "listeners may do anything, and each hears its own value in order",
        scene -> {
          Messenger messenger = scene.booted();
          List<String> heard = new ArrayList<>();
          messenger.onUnreadCountChange(
              count -> {
                heard.add("a" + count);
                if (heard.size() == 3) {
                  messenger.shutdown();
                  messenger.boot(Scene.grace());
                }
              });
          messenger.onUnreadCountChange(count -> heard.add("b" + count));
          scene.stage().unread(3);
          Scene.is(heard.toString().startsWith("[a0, b0, a3, b3, a0, b0"), heard.toString());
          Scene.is(messenger.isBooted(), "Grace is booted");
        });
    contract.check(
        "a visitor's email is heard",
        scene -> {
          Messenger messenger = scene.messenger();
          List<String> heard = new ArrayList<>();
          messenger.boot();
          scene.forgetCalls();
          messenger.onUserEmailSupplied(() -> heard.add("email"));
          scene.received("['onUserEmailSupplied','<function>']");
          scene.stage().supplyEmail();
          Scene.same("heard", "[email]", heard.toString());
        });
    contract.check(
        "the widget gets no callback of what nobody listens to",
        scene -> {
          scene.messenger().boot();
          scene.received("['boot',{'app_id':'abc12345'}]");
        });
    contract.check(
        "two listeners share one callback of the widget",
        scene -> {
          Messenger messenger = scene.booted();
          List<String> heard = new ArrayList<>();
          messenger.onShow(() -> heard.add("a"));
          messenger.onShow(() -> heard.add("b"));
          scene.received("['onShow','<function>']");
          scene.stage().open();
          Scene.same("heard", "[a, b]", heard.toString());
        });
    contract.check(
        "a listener from before the boot hears the session",
        scene -> {
          Messenger messenger = scene.messenger();
          List<String> heard = new ArrayList<>();
          messenger.onShow(() -> heard.add("shown"));
          scene.receivedNothing();
          messenger.boot();
          scene.received("['boot',{'app_id':'abc12345'}]", "['onShow','<function>']");
          scene.stage().open();
          Scene.same("heard", "[shown]", heard.toString());
        });
    contract.check(
        "a listener hears the next session too, and each event once",
        scene -> {
          Messenger messenger = scene.booted();
          List<String> heard = new ArrayList<>();
          messenger.onShow(() -> heard.add("shown"));
          messenger.shutdown();
          scene.stage().open();
          Scene.same("heard after shutdown", "[]", heard.toString());
          messenger.boot();
          scene.received(
              "['onShow','<function>']",
              "['shutdown']",
              "['boot',{'app_id':'abc12345'}]",
              "['onShow','<function>']");
          scene.stage().open();
          Scene.same("heard", "[shown]", heard.toString());
        });
    contract.check(
        "a removed listener hears nothing, the others do",
        scene -> {
          Messenger messenger = scene.booted();
          List<String> heard = new ArrayList<>();
          Registration first = messenger.onShow(() -> heard.add("a"));
          messenger.onShow(() -> heard.add("b"));
          first.remove();
          first.remove();
          scene.stage().open();
          Scene.same("heard", "[b]", heard.toString());
        });
    contract.check(
        "a listener that throws stops neither the others nor the widget",
        scene -> {
          Messenger messenger = scene.booted();
          List<String> heard = new ArrayList<>();
          messenger.onShow(
              () -> {
                throw new IllegalStateException("a listener's own fault");
              });
          messenger.onShow(() -> heard.add("b"));
          scene.stage().open();
          Scene.same("heard", "[b]", heard.toString());
          scene.tellsLater();
        });
    contract.check(
        "the unread count is heard, kept, and told to those who come later",
        scene -> {
          Messenger messenger = scene.booted();
          List<Integer> first = new ArrayList<>();
          List<Integer> second = new ArrayList<>();
          messenger.onUnreadCountChange(first::add);
          scene.received("['onUnreadCountChange','<function>']");
          scene.stage().unread(3);
          messenger.onUnreadCountChange(second::add);
          Scene.same("unread count", 3, messenger.unreadCount());
          Scene.same("the first heard", "[0, 3]", first.toString());
          Scene.same("the second heard", "[3]", second.toString());
          scene.receivedNothing();
        });
    contract.check(
        "the unread count of a session ends with it",
        scene -> {
          Messenger messenger = scene.booted();
          List<Integer> heard = new ArrayList<>();
          messenger.onUnreadCountChange(heard::add);
          scene.stage().unread(3);
          messenger.shutdown();
          scene.stage().unread(4);
          Scene.same("unread count", 0, messenger.unreadCount());
          Scene.same("heard", "[0, 3, 0]", heard.toString());
        });
    contract.check(
        "ready is told once in a session, at once to those who come later",
        scene -> {
          Messenger messenger = scene.booted();
          List<String> heard = new ArrayList<>();
          messenger.onReady(() -> heard.add("a"));
          scene.received("['ready','<function>']");
          scene.stage().answer();
          scene.stage().answer();
          messenger.onReady(() -> heard.add("b"));
          Scene.same("heard", "[a, b]", heard.toString());
          scene.receivedNothing();
        });
    contract.check(
        "ready is told again in the next session",
        scene -> {
          Messenger messenger = scene.booted();
          List<String> heard = new ArrayList<>();
          messenger.onReady(() -> heard.add("ready"));
          scene.stage().answer();
          messenger.shutdown();
          messenger.boot();
          Scene.same("heard", "[ready]", heard.toString());
          scene.stage().answer();
          Scene.same("heard", "[ready, ready]", heard.toString());
        });
  }
}
