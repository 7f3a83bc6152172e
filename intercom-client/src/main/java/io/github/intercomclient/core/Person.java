/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

/** Who the Messenger speaks for. With neither an id nor an email it is a visitor. */
public final class Person {
  /** The app's id of the user, or null. */
  public String id;

  /** The user's email, or null. */
  public String email;

  /** The HMAC of the id, else of the email, or null. */
  public String hash;

  /** The signed token that takes the place of all the rest, or null. */
  public String jwt;

  /** Whether this is nobody that the vendor could know. */
  public boolean isVisitor() {
    return !isNamed() && jwt == null;
  }

  /** Whether this says who it is, and not only proves it. */
  public boolean isNamed() {
    return id != null || email != null;
  }

  /** Whether both are the same user: by id if both have one, else by email, else by token. */
  public boolean isSame(Person other) {
    if (id != null && other.id != null) {
      return id.equals(other.id);
    }
    if (email != null && other.email != null) {
      return email.equals(other.email);
    }
    // A token in the page's own settings says who it is to the vendor, but not to us.
    return !(isNamed() && other.isNamed()) && jwt != null && jwt.equals(other.jwt);
  }

  /** This person with what is said of them later, each part as last given. */
  public Person with(Person later) {
    Person person = new Person();
    person.id = later.id != null ? later.id : id;
    person.email = later.email != null ? later.email : email;
    person.hash = later.hash != null ? later.hash : hash;
    person.jwt = later.jwt != null || later.hash != null ? later.jwt : jwt;
    return person;
  }

  /** Puts what identifies this person to the vendor: the token and nothing else of it, or all. */
  public void putInto(Attributes attributes) {
    if (jwt != null) {
      attributes.remove("user_id");
      attributes.remove("email");
      attributes.remove("user_hash");
      attributes.put("intercom_user_jwt", jwt);
    } else {
      attributes.remove("intercom_user_jwt");
      putIfGiven(attributes, "user_id", id);
      putIfGiven(attributes, "email", email);
      putIfGiven(attributes, "user_hash", hash);
    }
  }

  private static void putIfGiven(Attributes attributes, String name, String value) {
    if (value != null) {
      attributes.put(name, value);
    }
  }
}
