/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import io.github.intercomclient.Messenger;
import io.github.intercomclient.User;

/** Who is booted, and what is held, sent or dropped for whom. */
final class SessionCases {

  private SessionCases() {}

  static void addTo(Contract contract) {
    contract.check(
        "creating a Messenger touches nothing",
        scene -> {
          scene.stage().removeWidget();
          Messenger messenger = scene.messenger();
          Scene.is(!messenger.isBooted(), "not booted yet");
          scene.settingsAre("'<undefined>'");
          scene.receivedNothing();
        });
    contract.check(
        "it is booted from boot to shutdown",
        scene -> {
          Messenger messenger = scene.messenger();
          messenger.boot();
          Scene.is(messenger.isBooted(), "booted after boot");
          messenger.shutdown();
          Scene.is(!messenger.isBooted(), "not booted after shutdown");
        });
    contract.check(
        "shutdown has no arguments",
        scene -> {
          scene.booted().shutdown();
          scene.received("['shutdown']");
        });
    contract.check(
        "shutdown, then boot, is a fresh visitor",
        scene -> {
          Messenger messenger = scene.booted(Scene.ada().userHash(Scene.HASH).name("Ada"));
          messenger.shutdown();
          messenger.boot();
          messenger.update(User.changes().attribute("apples", 2));
          scene.received(
              "['shutdown']", "['boot',{'app_id':'abc12345'}]", "['update',{'apples':2}]");
        });
    contract.check(
        "shutdown leaves no settings that name the person",
        scene -> {
          scene.stage().pageSetting("user_id", "abc123");
          Messenger messenger = scene.booted();
          messenger.shutdown();
          scene.settingsAre("{'app_id':'abc12345'}");
        });
    contract.check(
        "shutdown deletes the Messenger's cookies and no others",
        scene -> {
          Messenger messenger = scene.booted();
          scene.stage().setCookie("intercom-session-abc12345");
          scene.stage().setCookie("intercom-id-abc12345");
          scene.stage().setCookie("session");
          messenger.shutdown();
          Scene.is(!scene.stage().hasCookie("intercom-session-abc12345"), "no session cookie");
          Scene.is(!scene.stage().hasCookie("intercom-id-abc12345"), "no id cookie");
          Scene.is(scene.stage().hasCookie("session"), "the app's cookie is there");
        });
    contract.check(
        "after shutdown everything is dropped, and told once",
        scene -> {
          Messenger messenger = scene.booted();
          messenger.shutdown();
          scene.forgetCalls();
          messenger.update();
          messenger.update(User.changes().attribute("apples", 2));
          messenger.trackEvent("late");
          messenger.show();
          scene.receivedNothing();
          scene.told("dropped");
          messenger.boot();
          scene.received("['boot',{'app_id':'abc12345'}]");
        });
    contract.check(
        "a boot of the same user is sent at once",
        scene -> {
          Messenger messenger = scene.booted();
          messenger.boot(Scene.ada().attribute("apples", 2));
          scene.received(
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com',"
                  + "'apples':2}]");
        });
    contract.check(
        "a boot of the same user brings a fresh token",
        scene -> {
          Messenger messenger = scene.booted(User.withId("abc123").jwt("a.b.c"));
          messenger.boot(User.withId("abc123").jwt("d.e.f"));
          scene.received("['boot',{'app_id':'abc12345','intercom_user_jwt':'d.e.f'}]");
        });
    contract.check(
        "an update brings a fresh token",
        scene -> {
          Messenger messenger = scene.booted(User.withId("abc123").jwt("a.b.c"));
          messenger.update(User.changes().jwt("d.e.f"));
          messenger.update(User.changes().attribute("apples", 2));
          scene.received(
              "['update',{'intercom_user_jwt':'d.e.f'}]",
              "['update',{'intercom_user_jwt':'d.e.f','apples':2}]");
        });
    contract.check(
        "a new email beside a token is not sent, and told",
        scene -> {
          Messenger messenger = scene.booted(Scene.ada().jwt("a.b.c"));
          messenger.update(User.changes().email("new@example.com").attribute("apples", 2));
          scene.received("['update',{'intercom_user_jwt':'a.b.c','apples':2}]");
          scene.told("email not sent");
        });
    contract.check(
        "a hash does not outlive the email that it was made of",
        scene -> {
          Messenger messenger =
              scene.booted(User.withEmail("ada@example.com").userHash(Scene.HASH));
          messenger.update(User.withId("abc123").email("ada@example.com"));
          scene.received("['update',{'user_id':'abc123','email':'ada@example.com'}]");
        });
    contract.check(
        "an email in other letters is the same person",
        scene -> {
          Messenger messenger = scene.booted(User.withEmail("ada@example.com"));
          messenger.boot(User.withEmail("Ada@Example.com"));
          scene.received("['boot',{'app_id':'abc12345','email':'Ada@Example.com'}]");
        });
    contract.check(
        "a visitor may have data",
        scene -> {
          scene.messenger().boot(User.visitor().languageOverride("fr").attribute("apples", 1));
          scene.received("['boot',{'app_id':'abc12345','language_override':'fr','apples':1}]");
        });
    contract.check(
        "a shutdown before the first boot does not silence what comes later",
        scene -> {
          Messenger messenger = scene.messenger();
          messenger.update(User.changes().attribute("secret", 1));
          messenger.trackEvent("before");
          scene.stage().setCookie("intercom-id-abc12345");
          messenger.shutdown();
          Scene.is(!scene.stage().hasCookie("intercom-id-abc12345"), "no id cookie");
          messenger.trackEvent("after");
          messenger.boot(Scene.ada());
          scene.received(
              "['shutdown']",
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com'}]",
              "['trackEvent','after']");
        });
    contract.check(
        "a boot of another user with a token shuts the first one's session down",
        scene -> {
          Messenger messenger = scene.booted(User.withId("abc123").jwt("a.b.c"));
          messenger.boot(User.withId("def456").jwt("d.e.f"));
          scene.received(
              "['shutdown']", "['boot',{'app_id':'abc12345','intercom_user_jwt':'d.e.f'}]");
        });
    contract.check(
        "a boot of another user shuts the first one's session down",
        scene -> {
          Messenger messenger = scene.booted();
          messenger.boot(Scene.grace());
          scene.received(
              "['shutdown']",
              "['boot',{'app_id':'abc12345','user_id':'def456','email':'grace@example.com'}]");
        });
    contract.check(
        "a boot of a visitor shuts a user's session down",
        scene -> {
          Messenger messenger = scene.booted();
          messenger.boot();
          scene.received("['shutdown']", "['boot',{'app_id':'abc12345'}]");
        });
    contract.check(
        "a boot of a user turns the visitor into the user",
        scene -> {
          Messenger messenger = scene.messenger();
          messenger.boot();
          messenger.boot(Scene.ada());
          scene.received(
              "['boot',{'app_id':'abc12345'}]",
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com'}]");
        });
    contract.check(
        "the same email is the same person, where one has no id",
        scene -> {
          Messenger messenger = scene.booted(User.withEmail("ada@example.com"));
          messenger.boot(Scene.ada());
          scene.received(
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com'}]");
        });
    contract.check(
        "another id with the same email is another person",
        scene -> {
          Messenger messenger = scene.booted();
          messenger.boot(User.withId("def456").email("ada@example.com"));
          scene.received(
              "['shutdown']",
              "['boot',{'app_id':'abc12345','user_id':'def456','email':'ada@example.com'}]");
        });
    contract.check(
        "calls before the first boot are held, and sent in order right after it",
        scene -> {
          Messenger messenger = scene.messenger();
          messenger.trackEvent("one");
          messenger.show();
          messenger.trackEvent("two");
          scene.receivedNothing();
          messenger.boot();
          scene.received(
              "['boot',{'app_id':'abc12345'}]",
              "['trackEvent','one']",
              "['show']",
              "['trackEvent','two']");
        });
    contract.check(
        "data before the boot joins it, and the boot wins",
        scene -> {
          Messenger messenger = scene.messenger();
          messenger.update(User.changes().attribute("apples", 1).attribute("pears", 1));
          messenger.update();
          messenger.boot(Scene.ada().attribute("apples", 2));
          scene.received(
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com',"
                  + "'apples':2,'pears':1}]");
        });
    contract.check(
        "data before the boot that names another person is dropped, and told",
        scene -> {
          Messenger messenger = scene.messenger();
          messenger.update(Scene.grace().attribute("apples", 1));
          messenger.boot(Scene.ada());
          scene.received(
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com'}]");
          scene.told("dropped");
        });
    contract.check(
        "a shutdown drops what was held",
        scene -> {
          Messenger messenger = scene.messenger();
          messenger.trackEvent("one");
          messenger.update(User.changes().attribute("apples", 1));
          messenger.shutdown();
          messenger.boot();
          scene.received("['shutdown']", "['boot',{'app_id':'abc12345'}]");
        });
  }
}
