/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;

/** Who a person is: an id, an email, and their proof, a hash or a token. */
final class Identity {
  private Identity() {}

  /**
   * The person that the page's settings name. An id may be a number there, and an empty text names
   * nobody.
   */
  static Attributes of(Attributes settings) {
    Attributes person = Attributes.create();
    copy(Names.USER_ID, settings, person);
    copy(Names.EMAIL, settings, person);
    copy(Names.USER_HASH, settings, person);
    copy(Names.JWT, settings, person);
    return person;
  }

  private static void copy(String name, Attributes settings, Attributes person) {
    Object value = settings.get(name);
    String text = value == null ? "" : "" + value;
    if (!text.isEmpty()) {
      person.put(name, text);
    }
  }

  /** Whether this has an id or an email. A token is opaque to us, and changes at each refresh. */
  static boolean isNamed(Attributes person) {
    return person.get(Names.USER_ID) != null || person.get(Names.EMAIL) != null;
  }

  /** Whether this has no id, no email and no token. */
  static boolean isVisitor(Attributes person) {
    return !isNamed(person) && person.get(Names.JWT) == null;
  }

  /** Whether both are the same person: by id if both have one, else by email. */
  static boolean areSame(Attributes one, Attributes other) {
    return haveBoth(one, other, Names.USER_ID)
        ? one.text(Names.USER_ID).equals(other.text(Names.USER_ID))
        : haveBoth(one, other, Names.EMAIL)
            && lowerCase(one.text(Names.EMAIL)).equals(lowerCase(other.text(Names.EMAIL)));
  }

  private static boolean haveBoth(Attributes one, Attributes other, String name) {
    return one.get(name) != null && other.get(name) != null;
  }

  private static String lowerCase(String email) {
    return email.toLowerCase();
  }

  /** Whether a boot continues this person's session. A visitor can become anybody. */
  static boolean continues(Attributes person, Attributes named) {
    return isVisitor(person) || areSame(person, named);
  }

  /** Whether data names another person. A new email alone does not, if this person has an id. */
  static boolean isAnother(Attributes person, Attributes named) {
    return isNamed(named)
        && !areSame(person, named)
        && (named.get(Names.USER_ID) != null || person.get(Names.USER_ID) == null);
  }

  /**
   * Adds later data about who a person is; the last value of each part wins.
   *
   * @return whether the email has changed in a way that only a new token could tell the vendor
   */
  static boolean add(Attributes person, Attributes later) {
    String proved = hashedIdentifier(person);
    String email = later.text(Names.EMAIL);
    boolean changes = email != null && !email.equals(person.get(Names.EMAIL));
    person.putAll(later);
    if (proved != null
        && !proved.equals(hashedIdentifier(person))
        && later.get(Names.USER_HASH) == null) {
      person.put(Names.USER_HASH, null);
    }
    if (later.get(Names.USER_HASH) != null) {
      person.put(Names.JWT, null);
    }
    return changes && person.get(Names.JWT) != null && later.get(Names.JWT) == null;
  }

  /** What a hash is made of: the id, or the email of a person without one. */
  private static String hashedIdentifier(Attributes person) {
    String id = person.text(Names.USER_ID);
    return id != null ? id : person.text(Names.EMAIL);
  }

  /** Puts the identity into a call: only the token if there is one, else the id, email and hash. */
  static Attributes put(Attributes person, Attributes call) {
    boolean signed = person.get(Names.JWT) != null;
    put(person, Names.USER_ID, !signed, call);
    put(person, Names.EMAIL, !signed, call);
    put(person, Names.USER_HASH, !signed, call);
    put(person, Names.JWT, signed, call);
    return call;
  }

  private static void put(Attributes person, String name, boolean sent, Attributes call) {
    if (sent && person.get(name) != null) {
      call.put(name, person.get(name));
    } else if (call.get(name) != null) {
      call.remove(name);
    }
  }
}
