/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.remote;

import io.github.intercomclient.Company;
import io.github.intercomclient.User;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Reads a user from an object of the page; a name that it does not know is an attribute. {@code
 * {visitor: true}} is somebody who is not logged in.
 */
final class UserReader {
  private final JsPropertyMap<Object> said;

  UserReader(JsPropertyMap<Object> said) {
    this.said = said;
  }

  User user() {
    User user = start();
    said.forEach(name -> read(name, user));
    return user;
  }

  private User start() {
    if (said.has("id")) {
      return User.withId(text("id"));
    }
    if (said.has("email")) {
      return User.withEmail(text("email"));
    }
    return said.has("visitor") ? User.visitor() : User.changes();
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
    } else if (name.equals("company")) {
      user.company(company(Js.uncheckedCast(said.get(name))));
    } else if (!name.equals("id") && !name.equals("visitor")) {
      readAttribute(name, user);
    }
  }

  private static Company company(JsPropertyMap<Object> said) {
    Company company = Company.withId(RemoteControl.text(said.get("id")));
    company.name(RemoteControl.text(said.get("name")));
    return said.has("leave") ? company.leave() : company;
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
