/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Items;
import java.util.Date;

/** Data that the app sends. Checks each value, and collects warnings for the error handler. */
abstract class Value {
  private static final int TEXT_LIMIT = 255;
  private static final double MAX_NUMBER = 9007199254740992.0;

  /** The year 5138 in seconds, but 1973 in milliseconds. */
  private static final double PLAINLY_MILLISECONDS = 1e11;

  final Attributes attributes = Attributes.create();

  /** Warnings of what was left out or cut, for the error handler. */
  final Items<String> warnings = Items.create();

  /** The kind of thing, as it is called in logs. */
  abstract String kind();

  /** All attributes. */
  Attributes all() {
    return attributes;
  }

  /** Whether an attribute's value must not be seen in logs. */
  boolean isSecret(String name) {
    return name.equals(Names.USER_HASH) || name.equals(Names.JWT) || name.equals(Names.AUTH_TOKENS);
  }

  // ------------------------------------------------------ what is put

  /**
   * Checks a value. An invalid one throws in development; in production it is left out with a
   * warning.
   *
   * @return whether the value is valid
   */
  final boolean require(boolean ok, String name, String rule) {
    if (!Checks.require(ok, name + " " + rule)) {
      warn(name + " is not valid and was left out");
    }
    return ok;
  }

  /** Keeps a warning, once. */
  final void warn(String warning) {
    if (warnings.find(warning) < 0) {
      warnings.add(warning);
    }
  }

  /** Puts a text; null leaves the attribute as it is. */
  final void putText(String name, String text) {
    if (text != null) {
      attributes.put(name, text);
    }
  }

  /** Puts a text of an end user, cut to what the vendor takes. */
  final void putUserText(String name, String text) {
    if (text != null) {
      attributes.put(name, cut(name, text));
    }
  }

  /** A text, or as much of it as the vendor takes. */
  final String cut(String name, String text) {
    if (text.length() <= TEXT_LIMIT) {
      return text;
    }
    warn(name + " was cut to 255 characters");
    // Half of a surrogate pair would be no text.
    boolean splits = Character.isHighSurrogate(text.charAt(TEXT_LIMIT - 1));
    return text.substring(0, splits ? TEXT_LIMIT - 1 : TEXT_LIMIT);
  }

  /** Puts a number in the range that JavaScript holds exactly. */
  final void putNumber(String name, double number) {
    if (require(
        isNumber(number), name, "is " + number + ": give a number between -2^53 and 2^53")) {
      attributes.put(name, number);
    }
  }

  static boolean isNumber(double number) {
    return Math.abs(number) <= MAX_NUMBER;
  }

  /** Puts a number of pixels, milliseconds or the like that has a minimum. */
  final void putAtLeast(int least, String name, int number) {
    if (require(number >= least, name, "is " + number + ": give at least " + least)) {
      attributes.put(name, (double) number);
    }
  }

  /** Puts a point in time; null leaves the attribute as it is. */
  final void putDate(String name, Date date) {
    if (date != null) {
      putNumber(name, Math.floor(date.getTime() / 1000.0));
    }
  }

  /** Puts a point in time as whole seconds since 1970. */
  final void putSeconds(String name, double seconds) {
    if (require(
        Math.abs(seconds) < PLAINLY_MILLISECONDS,
        name,
        "is " + seconds + ": give seconds since 1970, not milliseconds, or a Date")) {
      attributes.put(name, Math.floor(seconds));
    }
  }

  /** A copy of what another value says, to be put here; its warnings join the ones here. */
  final Object copyOf(Value nested) {
    for (int i = 0; i < nested.warnings.size(); i++) {
      warn(nested.warnings.get(i));
    }
    return nested.attributes.copy();
  }

  // ------------------------------------------------------ for tests and logs
  // Production builds do without these: the compilers cannot remove them when they are unused.

  /**
   * Returns whether the other object is of the same kind and has the same content, in any order. In
   * production builds, which leave out this comparison, an object is equal only to itself.
   *
   * @param other the other object, or null
   * @return whether both are equal
   */
  @Override
  public final boolean equals(Object other) {
    return Checks.areOn() ? other instanceof Value && isAs((Value) other) : this == other;
  }

  private boolean isAs(Value other) {
    return kind().equals(other.kind()) && inOrder(all()).equals(inOrder(other.all()));
  }

  /**
   * Returns a hash code of the content. In production builds it is 0.
   *
   * @return the hash code
   */
  @Override
  public final int hashCode() {
    return Checks.areOn() ? inOrder(all()).hashCode() : 0;
  }

  /**
   * Returns the content for logs, with hashes and tokens masked. In production builds it is empty.
   *
   * @return the text
   */
  @Override
  public final String toString() {
    return Checks.areOn() ? kind() + masked(all()) : "";
  }

  private String masked(Attributes said) {
    StringBuilder text = new StringBuilder();
    Items<String> names = said.names();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      text.append(i == 0 ? "{" : ", ").append(name).append('=');
      text.append(isSecret(name) ? "***" : Attributes.json(said.get(name)));
    }
    return text.append(names.size() == 0 ? "{}" : "}").toString();
  }

  /** The value of an attribute as text that does not depend on the order of names. */
  private static String inOrder(Object value) {
    String json = Attributes.json(value);
    StringBuilder text = new StringBuilder();
    if (json.startsWith("{")) {
      Attributes members = Attributes.of(value);
      Items<String> names = members.names();
      while (names.size() > 0) {
        String name = leastOf(names);
        names.remove(name);
        text.append(Attributes.json(name)).append(':').append(inOrder(members.get(name)));
      }
      return text.append('}').toString();
    }
    if (json.startsWith("[")) {
      Items<Object> items = Items.of(value);
      for (int i = 0; i < items.size(); i++) {
        text.append(inOrder(items.get(i))).append(',');
      }
      return text.append(']').toString();
    }
    return json;
  }

  private static String leastOf(Items<String> names) {
    String least = names.get(0);
    for (int i = 1; i < names.size(); i++) {
      if (names.get(i).compareTo(least) < 0) {
        least = names.get(i);
      }
    }
    return least;
  }
}
