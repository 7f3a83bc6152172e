/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import io.github.intercomclient.Messenger;
import io.github.intercomclient.User;

/** Pages that have a snippet, settings or a widget of their own. */
final class PageCases {

  private PageCases() {}

  static void addTo(Contract contract) {
    contract.check(
        "a widget with settings is reactivated, and its session goes on",
        scene -> {
          scene.stage().pageSetting("app_id", "abc12345");
          scene.stage().pageSetting("user_id", "abc123");
          scene.stage().pageSetting("name", "Ada");
          Messenger messenger = scene.builder().build();
          scene.received(
              "['reattach_activator']",
              "['update',{'app_id':'abc12345','user_id':'abc123','name':'Ada'}]");
          Scene.is(messenger.isBooted(), "booted by the page");
          messenger.update(User.changes().attribute("apples", 2));
          scene.received("['update',{'user_id':'abc123','apples':2}]");
        });
    contract.check(
        "a widget without settings is reactivated, and has no session",
        scene -> {
          Messenger messenger = scene.builder().build();
          scene.received("['reattach_activator']");
          Scene.is(!messenger.isBooted(), "not booted");
        });
    contract.check(
        "settings of the same person go under the boot",
        scene -> {
          scene.stage().removeWidget();
          scene.stage().pageSetting("user_id", "abc123");
          scene.stage().pageSetting("plan", "pro");
          Messenger messenger = scene.messenger();
          messenger.boot(Scene.ada());
          scene.stage().widgetArrives();
          scene.received(
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com',"
                  + "'plan':'pro'}]");
          scene.settingsAre("{'app_id':'abc12345'}");
        });
    contract.check(
        "settings of a visitor go under the boot",
        scene -> {
          scene.stage().removeWidget();
          scene.stage().pageSetting("plan", "pro");
          Messenger messenger = scene.messenger();
          messenger.boot();
          scene.stage().widgetArrives();
          scene.received("['boot',{'app_id':'abc12345','plan':'pro'}]");
        });
    contract.check(
        "settings of another person do not",
        scene -> {
          scene.stage().removeWidget();
          scene.stage().pageSetting("user_id", "def456");
          scene.stage().pageSetting("plan", "pro");
          Messenger messenger = scene.messenger();
          messenger.boot(Scene.ada());
          scene.stage().widgetArrives();
          scene.received(
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com'}]");
          scene.settingsAre("{'app_id':'abc12345'}");
        });
  }
}
