/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

import java.util.Date;
import java.util.Objects;

/**
 * Names and values in the order in which they were first put: what becomes a JavaScript object at
 * the edge. A linked list, because a page would pay for a map.
 */
public final class Attributes {

  /** One name with its value. */
  public static final class Attribute {
    private final String name;
    private Object value;
    private Attribute next;

    Attribute(String name) {
      this.name = name;
    }

    /** The vendor's name, or the app's for a custom attribute. */
    public String name() {
      return name;
    }

    /**
     * A String, Double or Boolean, {@link Attributes}, something of the page's own, or null to
     * clear the attribute.
     */
    public Object value() {
      return value;
    }

    /** The attribute after this one, or null. */
    public Attribute next() {
      return next;
    }
  }

  private static final int TEXT_LIMIT = 255;
  private static final double MAX_NUMBER = 9007199254740992.0;

  /** As seconds the year 5138, as milliseconds 1973. */
  private static final double PLAINLY_MILLISECONDS = 1e11;

  private Attribute first;
  private Attribute last;
  private boolean list;
  private String remark;

  /** The first attribute, or null if there is none. */
  public Attribute first() {
    return first;
  }

  /** Whether this is a list, whose names are its indexes, and no object. */
  public boolean isList() {
    return list;
  }

  /** Makes this a list. */
  public Attributes asList() {
    list = true;
    return this;
  }

  /** Whether there is an attribute of this name, also one that is to be cleared. */
  public boolean has(String name) {
    return find(name) != null;
  }

  /** Whether an attribute has this text. */
  public boolean holds(String name, String text) {
    Attribute attribute = find(name);
    return attribute != null && text.equals(attribute.value);
  }

  private Attribute find(String name) {
    Attribute attribute = first;
    while (attribute != null && !attribute.name.equals(name)) {
      attribute = attribute.next;
    }
    return attribute;
  }

  /** Whether an attribute is the same text here and there. */
  boolean shares(String name, Attributes others) {
    return holds(name, others.text(name));
  }

  private String text(String name) {
    Attribute attribute = find(name);
    return attribute != null ? (String) attribute.value : "";
  }

  /** Removes an attribute as if it had never been put; returns its value, or null. */
  public Object remove(String name) {
    Object removed = null;
    Attribute before = null;
    for (Attribute attribute = first; attribute != null; attribute = attribute.next) {
      if (!attribute.name.equals(name)) {
        before = attribute;
      } else {
        removed = attribute.value;
        if (before == null) {
          first = attribute.next;
        } else {
          before.next = attribute.next;
        }
        if (last == attribute) {
          last = before;
        }
      }
    }
    return removed;
  }

  /** Puts a copy of an object or a list. */
  public void putNested(String name, Attributes nested) {
    Attributes copy = new Attributes().putAll(nested);
    copy.list = nested.list;
    put(name, copy);
    remark(nested.remark);
  }

  /** Puts a String, Double or Boolean, or null to clear the attribute. */
  public void put(String name, Object value) {
    Attribute attribute = find(name);
    if (attribute == null) {
      attribute = new Attribute(name);
      if (first == null) {
        first = attribute;
      } else {
        last.next = attribute;
      }
      last = attribute;
    }
    attribute.value = value;
  }

  /** Adds a copy of an object to this list. */
  public void add(Attributes nested) {
    putNested("" + size(), nested);
  }

  /** How many attributes there are. */
  public int size() {
    int size = 0;
    for (Attribute a = first; a != null; a = a.next) {
      size++;
    }
    return size;
  }

  /** Puts everything that the others hold over what is here. */
  public Attributes putAll(Attributes others) {
    for (Attribute other = others.first; other != null; other = other.next) {
      put(other.name, other.value);
    }
    remark(others.remark);
    return this;
  }

  /** Puts a text; null leaves the attribute out. */
  public void putText(String name, String text) {
    if (text != null) {
      put(name, text);
    }
  }

  /** Puts a text of an end user, cut to what the vendor takes; null leaves the attribute out. */
  public void putUserText(String name, String text) {
    if (text != null && text.length() > TEXT_LIMIT) {
      // Half of a surrogate pair would be no text.
      boolean splits = Character.isHighSurrogate(text.charAt(TEXT_LIMIT - 1));
      put(name, text.substring(0, splits ? TEXT_LIMIT - 1 : TEXT_LIMIT));
      remark(name.concat(" was cut to 255 characters"));
    } else {
      putText(name, text);
    }
  }

  /** Puts a number that JavaScript can hold exactly enough. */
  public void putNumber(String name, double number) {
    if (!refuses(
        !(Math.abs(number) <= MAX_NUMBER),
        name,
        "is " + number + ", which is no number that can be sent: give one between ±2^53")) {
      put(name, number);
    }
  }

  /** Puts a number of pixels, milliseconds or the like that must not be below a least one. */
  public void putAtLeast(int least, String name, int number) {
    if (!refuses(number < least, name, "is " + number + ", give at least " + least)) {
      put(name, (double) number);
    }
  }

  /** Puts a point in time; null leaves the attribute out. */
  public void putDate(String name, Date date) {
    if (date != null) {
      putNumber(name, Math.floor(date.getTime() / 1000.0));
    }
  }

  /** Puts a point in time as whole seconds since 1970. */
  public void putSeconds(String name, double seconds) {
    if (!refuses(
        Math.abs(seconds) >= PLAINLY_MILLISECONDS,
        name,
        "is " + seconds + ", which are milliseconds: give seconds since 1970, or a Date")) {
      putNumber(name, Math.floor(seconds));
    }
  }

  /**
   * Whether a value is a mistake of the app's. Throws where mistakes throw; elsewhere remarks that
   * the attribute is left out.
   */
  public boolean refuses(boolean wrong, String name, String rule) {
    if (Checks.fail(wrong, name + " " + rule)) {
      remark(name.concat(" is not valid and was left out"));
      return true;
    }
    return false;
  }

  /** What was left out or cut on the way in, for the error handler; null if nothing was. */
  public String remark() {
    return remark;
  }

  /** Keeps a remark for the error handler. */
  public void remark(String text) {
    if (text != null) {
      remark = text;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attributes && holdsAll((Attributes) other);
  }

  /** Whether both hold the same, in whatever order it was put. */
  private boolean holdsAll(Attributes others) {
    boolean same = list == others.list && size() == others.size();
    for (Attribute mine = first; mine != null && same; mine = mine.next) {
      Attribute other = others.find(mine.name);
      same = other != null && Objects.equals(mine.value, other.value);
    }
    return same;
  }

  @Override
  public int hashCode() {
    // No page should pay for what only tests and logs use; hashCode cannot be left out of a page.
    return Checks.areOn() ? hash() : 0;
  }

  private int hash() {
    int hash = 0;
    for (Attribute a = first; a != null; a = a.next) {
      hash += a.name.hashCode() ^ Objects.hashCode(a.value);
    }
    return hash;
  }

  /** The attributes as text, without secrets; in production nothing, since no page should pay. */
  @Override
  public String toString() {
    return Checks.areOn() ? toText() : "";
  }

  /** The names alone, for logs that must not show the values. */
  public String names() {
    Attributes names = new Attributes();
    for (Attribute a = first; a != null; a = a.next) {
      names.put(a.name, "***");
    }
    return names.toString();
  }

  private String toText() {
    StringBuilder text = new StringBuilder("{");
    for (Attribute a = first; a != null; a = a.next) {
      boolean secret =
          a.name.equals("user_hash")
              || a.name.equals("intercom_user_jwt")
              || a.name.equals("auth_tokens");
      text.append(a == first ? "" : ", ").append(a.name).append('=');
      if (secret) {
        text.append("***");
      } else if (a.value instanceof String) {
        text.append('"').append(a.value).append('"');
      } else {
        text.append(a.value);
      }
    }
    return text.append('}').toString();
  }
}
