/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import io.github.intercomclient.Appearance;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.User;

/** The vendor's limit of twenty updates in thirty minutes. */
final class BudgetCases {

  private static final double WINDOW = 30 * 60 * 1000;

  private BudgetCases() {}

  static void addTo(Contract contract) {
    contract.check(
        "a boot and each update count",
        scene -> {
          Messenger messenger = scene.messenger();
          Scene.same("remaining", 20, messenger.remainingUpdates());
          messenger.boot();
          Scene.same("remaining", 19, messenger.remainingUpdates());
          messenger.update();
          messenger.update(apples(1));
          messenger.appearance(Appearance.create().hideLauncher(true));
          Scene.same("remaining", 16, messenger.remainingUpdates());
          scene.stage().advance(WINDOW);
          Scene.same("remaining", 20, messenger.remainingUpdates());
        });
    contract.check(
        "navigations may use fifteen, the rest become one",
        scene -> {
          Messenger messenger = scene.booted();
          for (int i = 0; i < 40; i++) {
            messenger.update();
          }
          Scene.same("updates sent", 14, scene.countCalls());
          Scene.same("remaining", 5, messenger.remainingUpdates());
          scene.forgetCalls();
          scene.stage().advance(WINDOW);
          scene.received("['update']");
        });
    contract.check(
        "data uses all twenty, the rest goes in one call with the last values",
        scene -> {
          Messenger messenger = scene.booted();
          for (int i = 1; i <= 40; i++) {
            messenger.update(apples(i));
          }
          messenger.update(User.changes().attribute("pears", 7));
          Scene.same("updates sent", 19, scene.countCalls());
          Scene.same("remaining", 0, messenger.remainingUpdates());
          scene.forgetCalls();
          scene.stage().advance(WINDOW);
          scene.received(
              "['update',{'user_id':'abc123','email':'ada@example.com','apples':40,'pears':7}]");
        });
    contract.check(
        "a boot goes always, with what waits, and is repeated once the vendor listens again",
        scene -> {
          Messenger messenger = scene.booted();
          for (int i = 0; i < 40; i++) {
            messenger.update(apples(i));
          }
          scene.forgetCalls();
          messenger.boot(Scene.ada());
          scene.received(
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com',"
                  + "'apples':39}]");
          scene.stage().advance(WINDOW);
          scene.received("['update',{'user_id':'abc123','email':'ada@example.com','apples':39}]");
        });
    contract.check(
        "a shutdown drops what waits and does not reset the budget",
        scene -> {
          Messenger messenger = scene.booted();
          for (int i = 0; i < 40; i++) {
            messenger.update(apples(i));
          }
          messenger.shutdown();
          scene.forgetCalls();
          Scene.same("remaining", 0, messenger.remainingUpdates());
          messenger.boot(Scene.grace().attribute("pears", 1));
          scene.stage().advance(WINDOW);
          scene.received(
              "['boot',{'app_id':'abc12345','user_id':'def456','email':'grace@example.com',"
                  + "'pears':1}]",
              "['update',{'user_id':'def456','email':'grace@example.com','pears':1}]");
        });
    contract.check(
        "an appearance goes always",
        scene -> {
          Messenger messenger = scene.booted();
          for (int i = 0; i < 40; i++) {
            messenger.update(apples(i));
          }
          scene.forgetCalls();
          messenger.appearance(Appearance.create().hideLauncher(true));
          scene.received("['update',{'hide_default_launcher':true}]");
        });
  }

  private static User apples(int count) {
    return User.changes().attribute("apples", count);
  }
}
