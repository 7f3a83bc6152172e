/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import io.github.intercomclient.Appearance;
import io.github.intercomclient.AuthTokens;
import io.github.intercomclient.Company;
import io.github.intercomclient.EventData;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.User;
import java.util.Date;

/**
 * A developer's mistakes throw where they are made, and say how to mend them; in production builds
 * the bad value is left out and the error handler told. What an end user typed never throws.
 */
final class MistakeCases {

  private static final String VISITOR = "['boot',{'app_id':'abc12345'}]";
  private static final String ADA =
      "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com'}]";

  private MistakeCases() {}

  static void addTo(Contract contract) {
    app(contract, "a null app id", null);
    app(contract, "an empty app id", "");
    app(contract, "an app id that got lost on the way", "undefined");
    app(contract, "an app id that is the word null", "null");
    looksWrong(contract, "an app id with blanks around it", " abc12345 ");
    looksWrong(contract, "an app id that is a placeholder", "{{app_id}}");
    setUp(
        contract,
        "an API address without https",
        builder -> builder.apiBase("http://example.com"),
        "apiBase",
        "http://example.com",
        "https");
    setUp(
        contract,
        "a script address without https",
        builder -> builder.scriptUrl("//example.com/w.js"),
        "scriptUrl",
        "//example.com/w.js",
        "https");
    address(contract, "a script address that browsers read as another host", "/\\example.com/w.js");
    address(contract, "a script address with user info", "https://intercom.io@example.com/w.js");
    address(
        contract, "a script address with a port that is none", "http://localhost:1@example.com");
    address(contract, "a script address with a blank", "https://example.com/w .js");
    address(contract, "a script address without a host", "https:///w.js");
    setUp(
        contract,
        "an API address with user info",
        builder -> builder.apiBase("https://api-iam.intercom.io@example.com"),
        "apiBase",
        "https");
    setUp(
        contract,
        "an unknown way to cross origins",
        builder -> builder.crossOrigin("yes"),
        "crossOrigin",
        "yes",
        "anonymous");
    setUp(contract, "a null region", builder -> builder.region(null), "region", "null");
    setUp(contract, "a null look", builder -> builder.appearance(null), "appearance", "null");
    setUp(contract, "a null time to load", builder -> builder.load(null), "load", "AT_BOOT");
    setUp(contract, "a null error handler", builder -> builder.onError(null), "onError", "null");
    setUp(
        contract,
        "a limit of no updates",
        builder -> builder.updateLimit(0),
        "updateLimit",
        "0",
        "at least 1");
    contract.check(
        "an API address on this computer is no mistake",
        scene -> {
          scene.messenger(scene.builder().apiBase("http://localhost:8080")).boot();
          scene.received("['boot',{'app_id':'abc12345','api_base':'http://localhost:8080'}]");
        });

    call(contract, "a null user", m -> m.boot(null), says("user is null", "boot()"));
    call(contract, "null changes", m -> m.update(null), says("changes are null", "update()"));
    call(contract, "a null appearance", m -> m.appearance(null), says("null"));
    call(contract, "a null space", m -> m.showSpace(null), says("space is null"));
    call(contract, "a blank article id", m -> m.showArticle(""), says("showArticle", "blank"));
    call(contract, "a null message", m -> m.showNewMessage(null), says("showNewMessage"));
    call(contract, "an empty event name", m -> m.trackEvent(""), says("trackEvent", "blank"));
    call(
        contract,
        "null event data",
        m -> m.trackEvent("x", null),
        says("data is null", "trackEvent(name)"));
    call(contract, "null tokens", m -> m.setAuthTokens(null), says("tokens are null"));
    call(contract, "a null listener", m -> m.onShow(null), says("listener is null"));
    call(contract, "a null key", m -> m.followNavigation(null), says("key is null"));
    call(contract, "a raw call of boot", m -> m.call("boot"), says("call", "boot"));
    call(contract, "a raw call of update", m -> m.call("update"), says("call", "update"));
    call(contract, "a raw call of shutdown", m -> m.call("shutdown"), says("call", "shutdown"));
    call(contract, "a raw call of onShow", m -> m.call("onShow"), says("call", "onShow"));
    call(contract, "a raw call of nothing", m -> m.call(""), says("call", "blank"));

    call(contract, "a raw call of ready", m -> m.call("ready"), says("call", "ready", "listener"));
    call(
        contract,
        "a listener to an event that has a method",
        m -> m.on("onShow", () -> {}),
        says("on", "onShow", "Java method"));
    call(
        contract,
        "a listener to what is no event",
        m -> m.on("show", () -> {}),
        says("on", "show", "begins"));
    call(contract, "a number that cannot be sent", m -> m.call("x", Double.NaN), says("NaN"));
    contract.check(
        "a boot of changes",
        scene -> {
          Messenger messenger = scene.messenger();
          User changes = User.changes().attribute("apples", 1);
          if (!scene.refuses(() -> messenger.boot(changes), "User.changes()", "User.visitor")) {
            scene.received("['boot',{'app_id':'abc12345','apples':1}]");
            scene.told("boot of changes");
            messenger.boot(changes.attribute("apples", 2));
            scene.received("['update',{'apples':2}]");
            scene.told("boot of changes");
          }
        });
    value(
        contract,
        "a user id that got lost on the way",
        m -> m.boot(User.withId("undefined")),
        says("user_id", "undefined"),
        VISITOR);
    value(
        contract,
        "a user id that is the word null",
        m -> m.boot(User.withId("null")),
        says("user_id", "null"),
        VISITOR);
    value(
        contract,
        "an email that got lost on the way",
        m -> m.boot(User.withId("abc123").email("undefined")),
        says("email", "undefined"),
        "['boot',{'app_id':'abc12345','user_id':'abc123'}]");
    value(
        contract,
        "a hash that is too short",
        m -> m.boot(Scene.ada().userHash("0a1b2c")),
        says("user_hash", "64"),
        ADA);
    unseen(
        contract,
        "a hash in capital letters",
        m -> m.boot(Scene.ada().userHash(Scene.HASH.toUpperCase())),
        says("user_hash", "lower case"),
        ADA.replace("}]", ",'user_hash':'" + Scene.HASH.toUpperCase() + "'}]"));
    value(
        contract,
        "a token given as a hash",
        m -> m.boot(Scene.ada().userHash("eyJ.eyJ.sig")),
        says("user_hash", "jwt"),
        ADA);
    value(
        contract,
        "a hash given as a token",
        m -> m.boot(Scene.ada().jwt(Scene.HASH)),
        says("intercom_user_jwt", "userHash"),
        ADA);
    value(
        contract,
        "a company without a name",
        m -> m.boot(Scene.ada().company(Company.withId("c1"))),
        says("company", "id and name", "leave()"),
        ADA);
    value(
        contract,
        "a company of which the name got lost",
        m -> m.boot(Scene.ada().company(Company.withId("c1").name("undefined"))),
        says("company", "name", "undefined"),
        ADA);
    value(
        contract,
        "an empty user id",
        m -> m.boot(User.withId("")),
        says("user_id", "blank"),
        VISITOR);
    value(
        contract,
        "a null email in place of an id",
        m -> m.boot(User.withEmail(null)),
        says("email", "blank"),
        VISITOR);
    value(
        contract,
        "a date in milliseconds",
        m -> m.boot(Scene.ada().createdAt(1234567890000d)),
        says("created_at", "milliseconds", "Date"),
        ADA);
    value(
        contract,
        "a company's date in milliseconds",
        m ->
            m.boot(Scene.ada().company(Company.withId("c1").name("One").createdAt(1234567890000d))),
        says("created_at", "milliseconds", "Date"),
        ADA.replace("}]", ",'company':{'id':'c1','name':'One'}}]"));
    value(
        contract,
        "a company without an id",
        m -> m.boot(Scene.ada().company(Company.withId(""))),
        says("company", "id", "blank"),
        ADA);
    value(
        contract,
        "a null company",
        m -> m.boot(Scene.ada().company(null)),
        says("company", "null"),
        ADA);
    value(
        contract,
        "both a hash and a token",
        m -> m.boot(User.withId("abc123").jwt("a.b.c").userHash(Scene.HASH)),
        says("userHash", "jwt"),
        "['boot',{'app_id':'abc12345','intercom_user_jwt':'a.b.c'}]");
    value(
        contract,
        "both a token and a hash",
        m -> m.boot(Scene.ada().userHash(Scene.HASH).jwt("a.b.c")),
        says("userHash", "jwt"),
        "['boot',{'app_id':'abc12345','user_id':'abc123','email':'ada@example.com',"
            + "'user_hash':'"
            + Scene.HASH
            + "'}]");
    value(
        contract,
        "an avatar without https",
        m -> m.boot(Scene.ada().avatar("http://example.com/ada.png")),
        says("avatar", "http://example.com/ada.png", "https"),
        ADA);
    attribute(contract, "an empty attribute name", user -> user.attribute("", 1), "custom");
    attribute(contract, "a null attribute name", user -> user.attribute(null, true), "custom");
    attribute(contract, "a dot in a name", user -> user.attribute("a.b", "x"), "a.b");
    attribute(contract, "a dollar in a name", user -> user.clear("a$b"), "a$b");
    attribute(contract, "a name of the vendor's", user -> user.attribute("email", "x"), "email");
    attribute(
        contract, "the name of a proof", user -> user.attribute("user_hash", "x"), "user_hash");
    unseen(
        contract,
        "a date under a name of the vendor's",
        m -> m.boot(Scene.ada().date("created_at", new Date(1234567890000L))),
        says("created_at"),
        ADA.replace("}]", ",'created_at':1234567890}]"));
    unseen(
        contract,
        "a name for campaigns",
        m -> m.boot(Scene.ada().attribute("utm_x", "y")),
        says("utm_x"),
        ADA.replace("}]", ",'utm_x':'y'}]"));
    for (String name :
        new String[] {
          "userId",
          "installation_type",
          "cookie_domain",
          "custom_data",
          "user_data",
          "custom_attributes"
        }) {
      unseen(
          contract,
          "the setting " + name + " as an attribute",
          m -> m.boot(Scene.ada().attribute(name, "x")),
          says(name, "the vendor's own"),
          ADA.replace("}]", ",'" + name + "':'x'}]"));
    }
    attribute(
        contract,
        "a name that JavaScript loses",
        user -> user.attribute("__proto__", 1),
        "__proto__");
    attribute(contract, "no number", user -> user.attribute("n", Double.NaN), "n", "number");
    attribute(
        contract,
        "an infinite number",
        user -> user.attribute("n", Double.NEGATIVE_INFINITY),
        "n",
        "number");
    attribute(
        contract,
        "a number that JavaScript does not know exactly",
        user -> user.attribute("n", 9007199254740994d),
        "n",
        "2^53");
    value(
        contract,
        "the name of a company's id",
        m ->
            m.boot(
                Scene.ada()
                    .company(Company.withId("c1").name("One").attribute("company_id", "c2"))),
        says("company_id"),
        ADA.replace("}]", ",'company':{'id':'c1','name':'One'}}]"));
    unseen(
        contract,
        "a company's reserved name",
        m ->
            m.boot(
                Scene.ada().company(Company.withId("c1").name("One").attribute("user_count", 5))),
        says("user_count"),
        ADA.replace("}]", ",'company':{'id':'c1','name':'One','user_count':5}}]"));

    look(contract, "a padding below 20", look -> look.horizontalPadding(19), "19", "20");
    look(contract, "another padding below 20", look -> look.verticalPadding(0), "0", "20");
    look(contract, "a session of no duration", look -> look.sessionDuration(0), "0");
    look(contract, "a null alignment", look -> look.alignment(null), "alignment");
    look(contract, "a null theme", look -> look.themeMode(null), "theme_mode");

    event(contract, "an event key with a dot", data -> data.put("a.b", 1), "a.b");
    event(
        contract,
        "an event key that JavaScript loses",
        data -> data.put("__proto__", "x"),
        "__proto__");
    event(contract, "a blank event key", data -> data.put("", "x"), "key");
    event(
        contract,
        "an event date under another name",
        data -> data.date("ordered", new Date()),
        "ordered",
        "_date");
    event(
        contract,
        "an event link to nowhere",
        data -> data.link("order", "orders/1"),
        "orders/1",
        "http");
    event(
        contract,
        "a part of a cent",
        data -> data.money("price", 39.99, "usd"),
        "price",
        "39.99",
        "3999");
    event(
        contract, "a currency's sign", data -> data.money("price", 3999, "$"), "price", "$", "usd");
    value(
        contract,
        "a token without a name",
        m -> {
          AuthTokens tokens = AuthTokens.create().token("", "t");
          m.boot();
          m.setAuthTokens(tokens);
        },
        says("token", "name"),
        VISITOR,
        "['setAuthTokens',{}]");

    unseen(
        contract,
        "a user id of blanks",
        m -> m.boot(User.withId(" ")),
        says("user_id", "blank"),
        "['boot',{'app_id':'abc12345','user_id':' '}]");
    unseen(
        contract,
        "an attribute name of blanks",
        m -> m.boot(Scene.ada().attribute(" ", 1)),
        says("custom", "' '"),
        ADA.replace("}]", ",' ':1}]"));
    unseen(
        contract,
        "an event name of blanks",
        m -> {
          m.trackEvent(" ");
          m.boot();
        },
        says("trackEvent", "blank"),
        VISITOR,
        "['trackEvent',' ']");

    contract.check(
        "a long text of an end user is cut to 255 characters, and told",
        scene -> {
          StringBuilder text = new StringBuilder();
          for (int i = 0; i < 255; i++) {
            text.append('x');
          }
          Messenger messenger = scene.messenger();
          messenger.boot(Scene.ada().attribute("bio", text.toString() + "y"));
          scene.received(ADA.replace("}]", ",'bio':'" + text + "'}]"));
          scene.told("bio", "255");
          messenger.update(User.changes().attribute("bio", text.toString()));
          scene.received(
              "['update',{'user_id':'abc123','email':'ada@example.com','bio':'" + text + "'}]");
        });
    contract.check(
        "a cut leaves no half of a character",
        scene -> {
          StringBuilder text = new StringBuilder();
          for (int i = 0; i < 127; i++) {
            text.append("🙂");
          }
          scene.messenger().boot(Scene.ada().attribute("bio", text + "🙂!"));
          scene.received(ADA.replace("}]", ",'bio':'" + text + "'}]"));
          scene.told("bio", "255");
        });
    contract.check(
        "an event with more than ten keys is sent, and told",
        scene -> {
          EventData data = EventData.create();
          String members = "";
          for (int i = 0; i < 11; i++) {
            data.put("k" + i, i);
            members += (i == 0 ? "" : ",") + "'k" + i + "':" + i;
          }
          scene.booted().trackEvent("x", data);
          scene.received("['trackEvent','x',{" + members + "}]");
          scene.told("10");
        });
  }

  private interface OfMessenger {
    void call(Messenger messenger);
  }

  private interface OfBuilder {
    Messenger.Builder set(Messenger.Builder builder);
  }

  private interface OfUser {
    User set(User user);
  }

  private interface OfAppearance {
    Appearance set(Appearance appearance);
  }

  private interface OfEventData {
    EventData set(EventData data);
  }

  private static String[] says(String... words) {
    return words;
  }

  /** A mistake that leaves out a value, and says so with what is left. */
  private static void value(
      Contract contract, String mistake, OfMessenger act, String[] words, String... left) {
    contract.check(
        mistake,
        scene -> {
          Messenger messenger = scene.messenger();
          if (!scene.refuses(() -> act.call(messenger), words)) {
            scene.received(left);
            scene.told("left out");
          }
        });
  }

  /** A mistake that leaves out the whole call. */
  private static void call(Contract contract, String mistake, OfMessenger act, String[] words) {
    value(contract, mistake, act, words);
  }

  /** A mistake that is not looked for in production: it is sent as it is. */
  private static void unseen(
      Contract contract, String mistake, OfMessenger act, String[] words, String... sent) {
    contract.check(
        mistake,
        scene -> {
          Messenger messenger = scene.messenger();
          if (!scene.refuses(() -> act.call(messenger), words)) {
            scene.received(sent);
          }
        });
  }

  private static void attribute(Contract contract, String mistake, OfUser setter, String... words) {
    value(contract, mistake, m -> m.boot(setter.set(Scene.ada())), words, ADA);
  }

  private static void look(
      Contract contract, String mistake, OfAppearance setter, String... words) {
    value(
        contract,
        mistake,
        m -> {
          m.appearance(setter.set(Appearance.create().zIndex(5)));
          m.boot();
        },
        words,
        VISITOR.replace("}]", ",'z_index':5}]"));
  }

  private static void event(
      Contract contract, String mistake, OfEventData setter, String... words) {
    value(
        contract,
        mistake,
        m -> {
          EventData data = setter.set(EventData.create().put("a", 1));
          m.boot();
          m.trackEvent("x", data);
        },
        words,
        VISITOR,
        "['trackEvent','x',{'a':1}]");
  }

  private static void app(Contract contract, String mistake, String appId) {
    contract.check(
        mistake,
        scene -> {
          if (!scene.refuses(
              () -> scene.messenger(scene.builder(appId)).boot(), "app_id", "Messenger.off()")) {
            scene.received("['boot',{}]");
            scene.told("left out");
          }
        });
  }

  /** An app id that only development finds out. */
  private static void looksWrong(Contract contract, String mistake, String appId) {
    contract.check(
        mistake,
        scene -> {
          if (!scene.refuses(
              () -> scene.messenger(scene.builder(appId)).boot(), "app_id", "Messenger.off()")) {
            scene.received("['boot',{'app_id':'" + appId + "'}]");
          }
        });
  }

  private static void address(Contract contract, String mistake, String url) {
    setUp(contract, mistake, builder -> builder.scriptUrl(url), "scriptUrl", url, "https");
  }

  /** A mistake in setting up. */
  private static void setUp(Contract contract, String mistake, OfBuilder setter, String... words) {
    contract.check(
        mistake,
        scene -> {
          if (!scene.refuses(() -> scene.messenger(setter.set(scene.builder())).boot(), words)) {
            scene.received(VISITOR);
            scene.told("left out");
          }
        });
  }
}
