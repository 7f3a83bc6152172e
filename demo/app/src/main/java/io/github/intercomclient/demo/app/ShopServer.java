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
    return askVisit("GET", "/api/session", null);
  }

  Promise<Visit> signIn(String id, String email, String name) {
    JsPropertyMap<Object> body = JsPropertyMap.of();
    body.set("id", id);
    body.set("email", email);
    body.set("name", name);
    return askVisit("POST", "/api/session", body);
  }

  Promise<JsPropertyMap<Object>> signOut() {
    return ask("DELETE", "/api/session", null);
  }

  /** Puts so many of a fruit into the basket. */
  Promise<Visit> fill(Fruit fruit, double count) {
    JsPropertyMap<Object> body = JsPropertyMap.of();
    body.set("count", count);
    return askVisit("PUT", "/api/basket/" + fruit.plural(), body);
  }

  /** Orders what is in the basket; the answer has the order's number. */
  Promise<Visit> order() {
    return askVisit("POST", "/api/orders", null);
  }

  private static Promise<Visit> askVisit(String method, String path, JsPropertyMap<Object> body) {
    return ask(method, path, body).then(answer -> Promise.resolve(Visit.of(answer)));
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
