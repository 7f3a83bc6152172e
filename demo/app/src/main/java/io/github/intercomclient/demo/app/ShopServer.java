/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.app;

import elemental2.core.Global;
import elemental2.dom.DomGlobal;
import elemental2.dom.RequestInit;
import elemental2.promise.Promise;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The shop's server, as the app asks it. A null answer means: not signed in, or not any longer. */
final class ShopServer {

  /** Where the Messenger is to be loaded from, and for whom. */
  Promise<JsPropertyMap<Object>> messenger() {
    return ask("GET", "/api/messenger", null);
  }

  Promise<Visit> visit() {
    return ask("GET", "/api/session", null).then(answer -> Promise.resolve(Visit.of(answer)));
  }

  Promise<Visit> signIn(String id, String email, String name) {
    JsPropertyMap<Object> body = JsPropertyMap.of();
    body.set("id", id);
    body.set("email", email);
    body.set("name", name);
    return ask("POST", "/api/session", body).then(answer -> Promise.resolve(Visit.of(answer)));
  }

  Promise<JsPropertyMap<Object>> signOut() {
    return ask("DELETE", "/api/session", null);
  }

  /** Puts so many of a fruit into the basket. */
  Promise<Visit> fill(Fruit fruit, double count) {
    JsPropertyMap<Object> body = JsPropertyMap.of();
    body.set("count", count);
    return ask("PUT", "/api/basket/" + fruit.plural(), body)
        .then(answer -> Promise.resolve(Visit.of(answer)));
  }

  /** Orders what is in the basket and answers the order's number. */
  Promise<String> order() {
    return ask("POST", "/api/orders", null)
        .then(answer -> Promise.resolve(answer == null ? null : (String) answer.get("number")));
  }

  private static Promise<JsPropertyMap<Object>> ask(
      String method, String path, JsPropertyMap<Object> body) {
    RequestInit request = RequestInit.create();
    request.setMethod(method);
    if (body != null) {
      request.setBody(Global.JSON.stringify(body));
    }
    return DomGlobal.fetch(path, request)
        .then(response -> response.status == 200 ? response.json() : Promise.resolve((Object) null))
        .then(answer -> Promise.resolve(Js.<JsPropertyMap<Object>>uncheckedCast(answer)));
  }
}
