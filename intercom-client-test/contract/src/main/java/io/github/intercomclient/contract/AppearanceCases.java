/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import io.github.intercomclient.Alignment;
import io.github.intercomclient.Appearance;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.ThemeMode;

/** How the Messenger looks: with the boot, and at run time. */
final class AppearanceCases {

  private AppearanceCases() {}

  static void addTo(Contract contract) {
    look(contract, a -> a.alignment(Alignment.LEFT), "'alignment':'left'");
    look(contract, a -> a.alignment(Alignment.RIGHT), "'alignment':'right'");
    look(contract, a -> a.horizontalPadding(20), "'horizontal_padding':20");
    look(contract, a -> a.verticalPadding(120), "'vertical_padding':120");
    look(contract, a -> a.zIndex(2147483000), "'z_index':2147483000");
    look(contract, a -> a.hideLauncher(true), "'hide_default_launcher':true");
    look(contract, a -> a.hideLauncher(false), "'hide_default_launcher':false");
    look(contract, a -> a.customLauncherSelector(".help"), "'custom_launcher_selector':'.help'");
    look(contract, a -> a.hideNotifications(true), "'hide_notifications':true");
    look(contract, a -> a.hideNotifications(false), "'hide_notifications':false");
    look(contract, a -> a.themeMode(ThemeMode.LIGHT), "'theme_mode':'light'");
    look(contract, a -> a.themeMode(ThemeMode.DARK), "'theme_mode':'dark'");
    look(contract, a -> a.themeMode(ThemeMode.SYSTEM), "'theme_mode':'system'");
    look(contract, a -> a.sessionDuration(300000), "'session_duration':300000");
    look(contract, a -> a.actionColor("#f00"), "'action_color':'#f00'");
    look(contract, a -> a.backgroundColor("#0f0"), "'background_color':'#0f0'");
    look(contract, a -> a.linkColor("#00f"), "'link_color':'#00f'");
    look(contract, a -> a.messengerStyleId("style1"), "'messenger_style_id':'style1'");
    look(contract, a -> a.pageTitle("Checkout"), "'page_title':'Checkout'");

    contract.check(
        "before the boot it goes with the boot",
        scene -> {
          Messenger messenger = scene.messenger();
          messenger.appearance(Appearance.create().zIndex(5));
          scene.receivedNothing();
          messenger.boot();
          scene.received("['boot',{'app_id':'abc12345','z_index':5}]");
        });
    contract.check(
        "at run time it wins over the builder's at the next boot of the session",
        scene -> {
          Messenger messenger =
              scene.messenger(scene.builder().appearance(Appearance.create().zIndex(5)));
          messenger.boot();
          messenger.appearance(Appearance.create().zIndex(6));
          messenger.boot();
          scene.received(
              "['boot',{'app_id':'abc12345','z_index':5}]",
              "['update',{'z_index':6}]",
              "['boot',{'app_id':'abc12345','z_index':6}]");
        });
    contract.check(
        "at run time it lasts until the shutdown, the builder's for ever",
        scene -> {
          Messenger messenger =
              scene.messenger(scene.builder().appearance(Appearance.create().zIndex(5)));
          messenger.boot();
          messenger.appearance(Appearance.create().hideLauncher(true));
          messenger.shutdown();
          messenger.boot();
          scene.received(
              "['boot',{'app_id':'abc12345','z_index':5}]",
              "['update',{'hide_default_launcher':true}]",
              "['shutdown']",
              "['boot',{'app_id':'abc12345','z_index':5}]");
        });
    contract.check(
        "after the shutdown it waits for the next boot",
        scene -> {
          Messenger messenger = scene.booted();
          messenger.shutdown();
          messenger.appearance(Appearance.create().hideLauncher(true));
          messenger.boot();
          scene.received(
              "['shutdown']", "['boot',{'app_id':'abc12345','hide_default_launcher':true}]");
        });
  }

  private interface OfAppearance {
    Appearance set(Appearance appearance);
  }

  private static void look(Contract contract, OfAppearance setter, String member) {
    contract.check(
        member.replace("'", "") + " with the boot",
        scene -> {
          scene.messenger(scene.builder().appearance(setter.set(Appearance.create()))).boot();
          scene.received("['boot',{'app_id':'abc12345'," + member + "}]");
        });
    contract.check(
        member.replace("'", "") + " at run time, without user data",
        scene -> {
          scene.booted().appearance(setter.set(Appearance.create()));
          scene.received("['update',{" + member + "}]");
        });
  }
}
