/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

/** What says who a person is, among all that is said of them: their id, email, hash and token. */
public final class Identity {
  /** The app's id of the user. */
  public static final String ID = "user_id";

  /** The user's email. */
  public static final String EMAIL = "email";

  /** The HMAC of the id, else of the email. */
  public static final String HASH = "user_hash";

  /** The signed token that takes the place of all the rest. */
  public static final String TOKEN = "intercom_user_jwt";

  private Identity() {}

  /** Takes out of the attributes what says whom they are about. */
  static Attributes takenFrom(Attributes attributes) {
    Attributes person = new Attributes();
    take(ID, attributes, person);
    take(EMAIL, attributes, person);
    take(HASH, attributes, person);
    take(TOKEN, attributes, person);
    return person;
  }

  private static void take(String name, Attributes from, Attributes to) {
    Object value = from.remove(name);
    // A page's own settings may have a number for an id, and a blank for nobody.
    String text = value == null ? "" : "" + value;
    if (!text.isEmpty()) {
      to.put(name, text);
    }
  }

  /** Whether this is nobody that the vendor could know. */
  static boolean isVisitor(Attributes person) {
    return !isNamed(person) && !person.has(TOKEN);
  }

  /** Whether this says who it is, and not only proves it. */
  private static boolean isNamed(Attributes person) {
    return person.has(ID) || person.has(EMAIL);
  }

  /** Whether both are the same user: by id if both have one, else by email, else by token. */
  static boolean areSame(Attributes one, Attributes other) {
    // A token in the page's own settings says who it is to the vendor, but not to us.
    String proof = isNamed(one) && isNamed(other) ? "" : TOKEN;
    return one.shares(
        haveBoth(one, other, ID) ? ID : haveBoth(one, other, EMAIL) ? EMAIL : proof, other);
  }

  private static boolean haveBoth(Attributes one, Attributes other, String name) {
    return one.has(name) && other.has(name);
  }

  /** Whether what names someone cannot be about this person. */
  static boolean isAnother(Attributes person, Attributes named) {
    return isNamed(named) && !areSame(person, named) && (named.has(ID) || !person.has(ID));
  }

  /** Adds what is said of a person later, each part as last given. */
  static void add(Attributes person, Attributes later) {
    if (later.has(HASH)) {
      person.remove(TOKEN);
    }
    person.putAll(later);
  }

  /** Says whom the attributes are about: by the token and nothing else of it, or by all. */
  static Attributes put(Attributes person, Attributes attributes) {
    attributes.putAll(person);
    if (person.has(TOKEN)) {
      attributes.remove(ID);
      attributes.remove(EMAIL);
      attributes.remove(HASH);
    } else {
      attributes.remove(TOKEN);
    }
    return attributes;
  }
}
