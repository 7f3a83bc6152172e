/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import io.github.intercomclient.Company;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.User;
import java.util.Date;

/** What an update sends, and whom it is about. */
final class UpdateCases {

  private UpdateCases() {}

  static void addTo(Contract contract) {
    contract.check(
        "without data it has no second argument",
        scene -> {
          scene.booted().update();
          scene.received("['update']");
        });
    contract.check(
        "data gets the user's id and email",
        scene -> {
          scene.booted().update(User.changes().attribute("apples", 2).clear("pears"));
          scene.received(
              "['update',{'user_id':'abc123','email':'ada@example.com','apples':2,'pears':null}]");
        });
    contract.check(
        "data of an email-only user gets the email alone",
        scene -> {
          scene.booted(User.withEmail("ada@example.com")).update(apples(2));
          scene.received("['update',{'email':'ada@example.com','apples':2}]");
        });
    contract.check(
        "data of an id-only user gets the id alone",
        scene -> {
          scene.booted(User.withId("abc123")).update(apples(2));
          scene.received("['update',{'user_id':'abc123','apples':2}]");
        });
    contract.check(
        "data of a visitor names nobody",
        scene -> {
          Messenger messenger = scene.messenger();
          messenger.boot();
          scene.forgetCalls();
          messenger.update(apples(2));
          scene.received("['update',{'apples':2}]");
        });
    contract.check(
        "data gets the hash that the boot had",
        scene -> {
          scene.booted(Scene.ada().userHash(Scene.HASH)).update(apples(2));
          scene.received(
              "['update',{'user_id':'abc123','email':'ada@example.com','user_hash':'"
                  + Scene.HASH
                  + "',"
                  + "'apples':2}]");
        });
    contract.check(
        "data gets the token that the boot had, and nothing else of the identity",
        scene -> {
          scene.booted(Scene.ada().jwt("a.b.c")).update(apples(2));
          scene.received("['update',{'intercom_user_jwt':'a.b.c','apples':2}]");
        });
    contract.check(
        "a new token replaces the old one from then on",
        scene -> {
          Messenger messenger = scene.booted(Scene.ada().jwt("a.b.c"));
          messenger.update(User.withId("abc123").jwt("d.e.f"));
          messenger.update(apples(2));
          scene.received(
              "['update',{'intercom_user_jwt':'d.e.f'}]",
              "['update',{'intercom_user_jwt':'d.e.f','apples':2}]");
        });
    contract.check(
        "a new email of the same id is used from then on",
        scene -> {
          Messenger messenger = scene.booted();
          messenger.update(User.changes().email("ada@example.org"));
          messenger.update(apples(2));
          scene.received(
              "['update',{'user_id':'abc123','email':'ada@example.org'}]",
              "['update',{'user_id':'abc123','email':'ada@example.org','apples':2}]");
        });
    contract.check(
        "data that names the same user is an update",
        scene -> {
          scene.booted().update(User.withId("abc123").attribute("apples", 2));
          scene.received("['update',{'user_id':'abc123','email':'ada@example.com','apples':2}]");
        });
    contract.check(
        "data that names another person is that person's boot",
        scene -> {
          scene.booted().update(Scene.grace().attribute("apples", 2));
          scene.received(
              "['shutdown']",
              "['boot',{'app_id':'abc12345','user_id':'def456','email':'grace@example.com',"
                  + "'apples':2}]");
        });
    contract.check(
        "another email of an email-only user is another person",
        scene -> {
          scene
              .booted(User.withEmail("ada@example.com"))
              .update(User.withEmail("grace@example.com"));
          scene.received(
              "['shutdown']", "['boot',{'app_id':'abc12345','email':'grace@example.com'}]");
        });
    contract.check(
        "data that names a visitor's user is that user's boot",
        scene -> {
          Messenger messenger = scene.messenger();
          messenger.boot();
          scene.forgetCalls();
          messenger.update(Scene.ada());
          scene.received(
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com'}]");
        });
    contract.check(
        "created_at in seconds",
        scene -> {
          scene.booted().update(User.changes().createdAt(new Date(1234567890000L)));
          scene.received(
              "['update',{'user_id':'abc123','email':'ada@example.com','created_at':1234567890}]");
        });
    contract.check(
        "created_at in whole seconds",
        scene -> {
          scene.booted().update(User.changes().createdAt(1234567890.75));
          scene.received(
              "['update',{'user_id':'abc123','email':'ada@example.com','created_at':1234567890}]");
        });
    contract.check(
        "a company",
        scene -> {
          scene.booted().update(User.changes().company(Company.withId("c2").name("Two").size(0)));
          scene.received(
              "['update',{'user_id':'abc123','email':'ada@example.com',"
                  + "'company':{'id':'c2','name':'Two','size':0}}]");
        });
    contract.check(
        "data that repeats what was sent last is not sent again within a minute",
        scene -> {
          Messenger messenger = scene.booted();
          messenger.update(apples(2));
          messenger.update(apples(2));
          messenger.update(apples(3));
          messenger.update(apples(2));
          scene.received(update("'apples':2"), update("'apples':3"), update("'apples':2"));
          scene.stage().advance(60_000);
          messenger.update(apples(2));
          scene.received(update("'apples':2"));
        });
    contract.check(
        "data is sent as it was at the call, each time",
        scene -> {
          Messenger messenger = scene.booted();
          User changes = apples(1);
          messenger.update(changes);
          messenger.update(changes.attribute("apples", 2));
          scene.received(
              "['update',{'user_id':'abc123','email':'ada@example.com','apples':1}]",
              "['update',{'user_id':'abc123','email':'ada@example.com','apples':2}]");
        });
  }

  /** An update of the user whom {@link Scene#booted()} has booted. */
  private static String update(String members) {
    return "['update',{'user_id':'abc123','email':'ada@example.com'," + members + "}]";
  }

  private static User apples(int count) {
    return User.changes().attribute("apples", count);
  }
}
