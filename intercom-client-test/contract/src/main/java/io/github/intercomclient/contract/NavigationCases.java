/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import io.github.intercomclient.Messenger;
import io.github.intercomclient.Registration;
import io.github.intercomclient.User;

/** The URL is followed. */
final class NavigationCases {

  private NavigationCases() {}

  static void addTo(Contract contract) {
    contract.check(
        "one navigation is one update without data",
        scene -> {
          Messenger messenger = scene.booted();
          Registration following = messenger.followNavigation();
          scene.stage().navigate("/one");
          scene.receivedNothing();
          scene.stage().advance(1000);
          scene.received("['update']");
          following.remove();
        });
    contract.check(
        "a redirect and its navigation are one update",
        scene -> {
          Messenger messenger = scene.booted();
          Registration following = messenger.followNavigation();
          scene.stage().navigate("/old");
          scene.stage().advance(9);
          scene.stage().navigate("/new");
          scene.stage().advance(1000);
          scene.received("['update']");
          following.remove();
        });
    contract.check(
        "an app's own update meanwhile is that navigation's update",
        scene -> {
          Messenger messenger = scene.booted();
          Registration following = messenger.followNavigation();
          scene.stage().navigate("/one");
          messenger.update(User.changes().attribute("apples", 2));
          scene.stage().advance(1000);
          scene.received("['update',{'user_id':'abc123','email':'ada@example.com','apples':2}]");
          following.remove();
        });
    contract.check(
        "the same URL again is no navigation",
        scene -> {
          Messenger messenger = scene.booted();
          Registration following = messenger.followNavigation();
          scene.stage().navigate("/one");
          scene.stage().advance(1000);
          scene.stage().navigate("/one");
          scene.stage().advance(1000);
          scene.received("['update']");
          following.remove();
        });
    contract.check(
        "a key decides what a page is",
        scene -> {
          Messenger messenger = scene.booted();
          Registration following =
              messenger.followNavigation(
                  url -> url.contains("#") ? null : url.contains("one") ? "one" : "other");
          scene.stage().navigate("/one?a");
          scene.stage().advance(1000);
          scene.received("['update']");
          scene.stage().navigate("/one?b");
          scene.stage().advance(1000);
          scene.stage().navigate("/two#x");
          scene.stage().advance(1000);
          scene.receivedNothing();
          following.remove();
        });
    contract.check(
        "nobody is told of a navigation without a session",
        scene -> {
          Messenger messenger = scene.messenger();
          Registration following = messenger.followNavigation();
          scene.stage().navigate("/one");
          scene.stage().advance(1000);
          messenger.boot();
          scene.received("['boot',{'app_id':'abc12345'}]");
          scene.stage().navigate("/two");
          messenger.shutdown();
          scene.stage().navigate("/three");
          scene.stage().advance(1000);
          scene.received("['shutdown']");
          following.remove();
        });
    contract.check(
        "nobody is told once the registration is removed",
        scene -> {
          Messenger messenger = scene.booted();
          Registration following = messenger.followNavigation();
          scene.stage().navigate("/one");
          following.remove();
          scene.stage().navigate("/two");
          scene.stage().advance(1000);
          scene.receivedNothing();
        });
    contract.check(
        "a navigation can be reported by hand",
        scene -> {
          Messenger messenger = scene.booted();
          messenger.navigated();
          messenger.navigated();
          scene.stage().advance(1000);
          scene.received("['update']");
        });
  }
}
