/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import io.github.intercomclient.Company;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.ScriptState;
import io.github.intercomclient.User;
import java.util.ArrayList;
import java.util.List;

/** What happens until the script is there. */
final class QueueCases {

  private static final String ADA =
      "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com'}]";

  private QueueCases() {}

  static void addTo(Contract contract) {
    contract.check(
        "a boot before the script reaches the widget once",
        scene -> {
          Messenger messenger = waiting(scene);
          scene.receivedNothing();
          scene.stage().widgetArrives();
          scene.received(ADA);
          messenger.show();
          scene.received("['show']");
        });
    contract.check(
        "calls before the script keep their order",
        scene -> {
          Messenger messenger = waiting(scene);
          messenger.trackEvent("one");
          messenger.show();
          messenger.trackEvent("two");
          scene.stage().widgetArrives();
          scene.received(ADA, "['trackEvent','one']", "['show']", "['trackEvent','two']");
        });
    contract.check(
        "data before the script joins the boot",
        scene -> {
          Messenger messenger = waiting(scene);
          messenger.trackEvent("one");
          messenger.update(User.changes().attribute("apples", 1));
          messenger.update(User.changes().attribute("apples", 2));
          scene.stage().widgetArrives();
          scene.received(
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com',"
                  + "'apples':2}]",
              "['trackEvent','one']");
        });
    contract.check(
        "two companies before the script both join the boot",
        scene -> {
          Messenger messenger = waiting(scene);
          messenger.update(User.changes().company(Company.withId("c1").name("One").plan("pro")));
          messenger.update(User.changes().company(Company.withId("c2").name("Two")));
          messenger.update(User.changes().company(Company.withId("c1").name("First")));
          scene.stage().widgetArrives();
          scene.received(
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com',"
                  + "'companies':[{'id':'c1','name':'First','plan':'pro'},"
                  + "{'id':'c2','name':'Two'}]}]");
        });
    contract.check(
        "navigations before the script add nothing",
        scene -> {
          Messenger messenger = waiting(scene);
          messenger.update();
          messenger.navigated();
          scene.stage().advance(1000);
          scene.stage().widgetArrives();
          scene.received(ADA);
        });
    contract.check(
        "a boot again before the script is one boot",
        scene -> {
          Messenger messenger = waiting(scene);
          messenger.boot(Scene.ada().name("Ada"));
          scene.stage().widgetArrives();
          scene.received(
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com',"
                  + "'name':'Ada'}]");
        });
    contract.check(
        "a shutdown before the script leaves nothing of the person",
        scene -> {
          Messenger messenger = waiting(scene);
          messenger.trackEvent("one");
          messenger.shutdown();
          scene.stage().widgetArrives();
          scene.received("['shutdown']");
        });
    contract.check(
        "another person before the script is the only one who boots",
        scene -> {
          Messenger messenger = waiting(scene);
          messenger.trackEvent("ada's");
          messenger.boot(Scene.grace());
          scene.stage().widgetArrives();
          scene.received(
              "['shutdown']",
              "['boot',{'app_id':'abc12345','user_id':'def456','email':'grace@example.com'}]");
        });
    contract.check(
        "of more than a hundred waiting calls the oldest are dropped, and told once",
        scene -> {
          Messenger messenger = waiting(scene);
          List<String> expected = new ArrayList<>();
          expected.add(ADA);
          for (int i = 1; i <= 102; i++) {
            messenger.trackEvent("e" + i);
            if (i > 2) {
              expected.add("['trackEvent','e" + i + "']");
            }
          }
          scene.told("calls dropped");
          scene.stage().widgetArrives();
          scene.received(expected.toArray(new String[0]));
        });
    contract.check(
        "a listener before the script hears the widget",
        scene -> {
          Messenger messenger = waiting(scene);
          List<Integer> heard = new ArrayList<>();
          messenger.onUnreadCountChange(heard::add);
          scene.stage().widgetArrives();
          scene.received(ADA, "['onUnreadCountChange','<function>']");
          scene.stage().unread(2);
          Scene.same("heard", "[0, 2]", heard.toString());
        });
    contract.check(
        "getVisitorId is null before the script, and waits for nothing",
        scene -> {
          Messenger messenger = waiting(scene);
          Scene.same("visitor", "null", "" + messenger.getVisitorId());
          scene.stage().widgetArrives();
          scene.received(ADA);
        });
    contract.check(
        "the state is live once the widget has come",
        scene -> {
          Messenger messenger = waiting(scene);
          Scene.is(messenger.state() != ScriptState.LIVE, "not live while calls wait");
          scene.stage().widgetArrives();
          Scene.is(messenger.state() == ScriptState.LIVE, "live");
          scene.received(ADA);
        });
    contract.check(
        "who listens to the state hears that the widget has come",
        scene -> {
          Messenger messenger = waiting(scene);
          List<ScriptState> heard = new ArrayList<>();
          messenger.onStateChange(heard::add);
          scene.stage().advance(1000);
          scene.stage().widgetArrives();
          messenger.show();
          scene.stage().advance(1000);
          Scene.same("states", 1, heard.size());
          Scene.is(heard.get(0) == ScriptState.LIVE, "live");
          scene.received(ADA, "['show']");
        });
    contract.check(
        "what waited counts once the widget has come",
        scene -> {
          Messenger messenger = waiting(scene);
          Scene.same("remaining before", 20, messenger.remainingUpdates());
          scene.stage().widgetArrives();
          messenger.show();
          Scene.same("remaining after", 19, messenger.remainingUpdates());
          scene.received(ADA, "['show']");
        });
  }

  /** A Messenger that has booted on a page without a widget. */
  private static Messenger waiting(Scene scene) {
    scene.stage().removeWidget();
    Messenger messenger = scene.messenger();
    messenger.boot(Scene.ada());
    return messenger;
  }
}
