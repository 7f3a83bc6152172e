/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.remote;

import io.github.intercomclient.User;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Reads a user from an object of the page; a name that it does not know is an attribute. */
final class UserReader {
  private final JsPropertyMap<Object> said;

  UserReader(JsPropertyMap<Object> said) {
    this.said = said;
  }

  User user() {
    User user =
        said.has("id")
            ? User.withId(text("id"))
            : said.has("email") ? User.withEmail(text("email")) : User.changes();
    said.forEach(name -> read(name, user));
    return user;
  }

  private void read(String name, User user) {
    if (name.equals("email")) {
      if (said.has("id")) {
        user.email(text(name));
      }
    } else if (name.equals("name")) {
      user.name(text(name));
    } else if (name.equals("userHash")) {
      user.userHash(text(name));
    } else if (name.equals("jwt")) {
      user.jwt(text(name));
    } else if (name.equals("createdAt")) {
      user.createdAt(Js.asDouble(said.get(name)));
    } else if (!name.equals("id")) {
      readAttribute(name, user);
    }
  }

  private void readAttribute(String name, User user) {
    Object value = said.get(name);
    if (value == null) {
      user.clear(name);
    } else if ("number".equals(Js.typeof(value))) {
      user.attribute(name, Js.asDouble(value));
    } else if ("boolean".equals(Js.typeof(value))) {
      user.attribute(name, Js.asBoolean(value));
    } else {
      user.attribute(name, text(name));
    }
  }

  private String text(String name) {
    return RemoteControl.text(said.get(name));
  }
}
