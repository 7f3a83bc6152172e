/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import io.github.intercomclient.Appearance;
import io.github.intercomclient.AuthTokens;
import io.github.intercomclient.Company;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.Region;
import io.github.intercomclient.User;
import java.util.Date;

/** What a boot sends: the app, the person, and each attribute of user and company. */
final class BootCases {

  private BootCases() {}

  static void addTo(Contract contract) {
    contract.check(
        "a visitor is the app id and nothing else",
        scene -> {
          scene.messenger().boot();
          scene.received("['boot',{'app_id':'abc12345'}]");
          scene.settingsAre("{'app_id':'abc12345'}");
        });
    contract.check(
        "the user of the vendor's article, created_at in seconds",
        scene -> {
          scene
              .messenger(
                  scene
                      .builder()
                      .appearance(Appearance.create().customLauncherSelector("#my_custom_link")))
              .boot(
                  Scene.ada()
                      .createdAt(new Date(1234567890000L))
                      .company(Company.withId("company1").name("Fake Company").plan("plan1")));
          scene.received(
              "['boot',{'app_id':'abc12345','email':'ada@example.com','user_id':'abc123',"
                  + "'created_at':1234567890,'custom_launcher_selector':'#my_custom_link',"
                  + "'company':{'id':'company1','name':'Fake Company','plan':'plan1'}}]");
        });
    contract.check(
        "a user with an email alone",
        scene -> {
          scene.messenger().boot(User.withEmail("ada@example.com"));
          scene.received("['boot',{'app_id':'abc12345','email':'ada@example.com'}]");
        });
    contract.check(
        "the European region, in the boot and where the script looks for it",
        scene -> {
          scene.messenger(scene.builder().region(Region.EU)).boot();
          scene.received(
              "['boot',{'app_id':'abc12345','api_base':'https://api-iam.eu.intercom.io'}]");
          scene.settingsAre("{'app_id':'abc12345','api_base':'https://api-iam.eu.intercom.io'}");
        });
    contract.check(
        "the region of the US, said aloud",
        scene -> {
          scene.messenger(scene.builder().region(Region.US)).boot();
          scene.received("['boot',{'app_id':'abc12345','api_base':'https://api-iam.intercom.io'}]");
        });
    contract.check(
        "the Australian region",
        scene -> {
          scene.messenger(scene.builder().region(Region.AU)).boot();
          scene.received(
              "['boot',{'app_id':'abc12345','api_base':'https://api-iam.au.intercom.io'}]");
        });
    contract.check(
        "another API address",
        scene -> {
          scene.messenger(scene.builder().apiBase("https://intercom.example.com")).boot();
          scene.received(
              "['boot',{'app_id':'abc12345','api_base':'https://intercom.example.com'}]");
        });

    attribute(contract, "name", user -> user.name("Ada Lovelace"), "'name':'Ada Lovelace'");
    attribute(
        contract, "phone", user -> user.phone("+44 20 7946 0000"), "'phone':'+44 20 7946 0000'");
    attribute(
        contract,
        "created_at as a Date, milliseconds cut off",
        user -> user.createdAt(new Date(1234567890999L)),
        "'created_at':1234567890");
    attribute(
        contract,
        "created_at in seconds",
        user -> user.createdAt(1234567890),
        "'created_at':1234567890");
    attribute(
        contract,
        "user_hash",
        user -> user.userHash(Scene.HASH),
        "'user_hash':'" + Scene.HASH + "'");
    attribute(
        contract,
        "unsubscribed_from_emails, set",
        user -> user.unsubscribedFromEmails(true),
        "'unsubscribed_from_emails':true");
    attribute(
        contract,
        "unsubscribed_from_emails, not set",
        user -> user.unsubscribedFromEmails(false),
        "'unsubscribed_from_emails':false");
    attribute(
        contract,
        "avatar",
        user -> user.avatar("https://example.com/ada.png"),
        "'avatar':{'type':'avatar','image_url':'https://example.com/ada.png'}");
    attribute(
        contract,
        "language_override",
        user -> user.languageOverride("pt-BR"),
        "'language_override':'pt-BR'");
    attribute(
        contract,
        "auth_tokens",
        user -> user.authTokens(AuthTokens.create().token("shop", "t1").token("crm", "t2")),
        "'auth_tokens':{'shop':'t1','crm':'t2'}");
    attribute(
        contract,
        "companies",
        user -> user.companies(Company.withId("c1").name("One"), Company.withId("c2").name("Two")),
        "'companies':[{'id':'c1','name':'One'},{'id':'c2','name':'Two'}]");

    attribute(contract, "a custom text", user -> user.attribute("team", "red"), "'team':'red'");
    attribute(contract, "a custom int", user -> user.attribute("apples", 1), "'apples':1");
    attribute(
        contract, "a custom decimal", user -> user.attribute("score", -2.75), "'score':-2.75");
    attribute(contract, "a custom boolean", user -> user.attribute("pro", true), "'pro':true");
    attribute(
        contract,
        "a custom date, in seconds",
        user -> user.date("renewal_at", new Date(1700000000500L)),
        "'renewal_at':1700000000");
    attribute(contract, "a custom attribute cleared", user -> user.clear("pears"), "'pears':null");
    attribute(
        contract,
        "false, zero and the empty text survive",
        user -> user.attribute("pro", false).attribute("apples", 0).attribute("team", ""),
        "'pro':false,'apples':0,'team':''");
    attribute(
        contract,
        "the largest exact number",
        user -> user.attribute("big", 9007199254740992d),
        "'big':9007199254740992");
    attribute(
        contract,
        "the last value said of an attribute",
        user -> user.attribute("team", "red").attribute("team", "blue"),
        "'team':'blue'");
    attribute(
        contract,
        "a custom attribute named like what an object inherits",
        user -> user.attribute("constructor", "x").attribute("toString", "y"),
        "'constructor':'x','toString':'y'");
    attribute(
        contract, "letters of any alphabet", user -> user.name("Zoë 李 🙂"), "'name':'Zoë 李 🙂'");

    attribute(
        contract,
        "a company's name",
        user -> user.company(Company.withId("company1").name("Fake Company")),
        "'company':{'id':'company1','name':'Fake Company'}");
    attribute(
        contract,
        "a company that the user leaves",
        user -> user.company(Company.withId("company1").leave()),
        "'company':{'id':'company1','remove':true}");
    company(
        contract,
        "created_at as a Date",
        company -> company.createdAt(new Date(1234567890000L)),
        "'created_at':1234567890");
    company(
        contract,
        "created_at in seconds",
        company -> company.createdAt(1234567890),
        "'created_at':1234567890");
    company(contract, "plan", company -> company.plan("plan1"), "'plan':'plan1'");
    company(
        contract, "monthly_spend", company -> company.monthlySpend(49.5), "'monthly_spend':49.5");
    company(contract, "size", company -> company.size(85), "'size':85");
    company(
        contract,
        "website",
        company -> company.website("https://example.com"),
        "'website':'https://example.com'");
    company(contract, "industry", company -> company.industry("Retail"), "'industry':'Retail'");
    company(
        contract,
        "custom attributes",
        company ->
            company
                .attribute("tier", "gold")
                .attribute("seats", 7)
                .attribute("vip", false)
                .date("renewal_at", new Date(1700000000000L))
                .clear("old"),
        "'tier':'gold','seats':7,'vip':false,'renewal_at':1700000000,'old':null");

    contract.check(
        "a token takes the place of id, email and hash",
        scene -> {
          scene.messenger().boot(Scene.ada().jwt("eyJ.eyJ.sig").name("Ada"));
          scene.received(
              "['boot',{'app_id':'abc12345','intercom_user_jwt':'eyJ.eyJ.sig','name':'Ada'}]");
        });
    contract.check(
        "what is said of a user after the call is not sent with it",
        scene -> {
          scene.stage().removeWidget();
          Messenger messenger = scene.messenger();
          User user = Scene.ada();
          Company company = Company.withId("c1").name("One");
          messenger.boot(user.company(company));
          user.attribute("late", 1);
          company.name("late");
          scene.stage().widgetArrives();
          scene.received(
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com',"
                  + "'company':{'id':'c1','name':'One'}}]");
        });
  }

  private interface OfUser {
    User set(User user);
  }

  private interface OfCompany {
    Company set(Company company);
  }

  private static void attribute(Contract contract, String what, OfUser setter, String members) {
    contract.check(
        what,
        scene -> {
          scene.messenger().boot(setter.set(Scene.ada()));
          scene.received(
              "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com',"
                  + members
                  + "}]");
        });
  }

  private static void company(Contract contract, String what, OfCompany setter, String members) {
    attribute(
        contract,
        "a company's " + what,
        user -> user.company(setter.set(Company.withId("company1").name("One"))),
        "'company':{'id':'company1','name':'One'," + members + "}");
  }
}
