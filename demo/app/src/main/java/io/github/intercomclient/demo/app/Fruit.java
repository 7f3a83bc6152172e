/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.app;

/** One kind of fruit that the orchard sells. */
public final class Fruit {
  static final Fruit[] ALL = {
    new Fruit(
        "apple", "apples", "Apple", 60, "Crisp, sharp, and red to the core of its reputation."),
    new Fruit("pear", "pears", "Pear", 75, "Ready for one afternoon a year. This one, we think."),
    new Fruit("plum", "plums", "Plum", 40, "Dusty outside, honey inside, and a stone to count."),
    new Fruit(
        "quince",
        "quinces",
        "Quince",
        120,
        "Nobody eats it raw. Everybody asks what smells so good."),
    new Fruit("cherry", "cherries", "Cherry", 15, "The birds had first choice. These are the rest.")
  };

  private final String name;
  private final String plural;
  private final String title;
  private final int pence;
  private final String story;

  private Fruit(String name, String plural, String title, int pence, String story) {
    this.name = name;
    this.plural = plural;
    this.title = title;
    this.pence = pence;
    this.story = story;
  }

  /** The fruit of this name, such as {@code apple}, or null. */
  public static Fruit named(String name) {
    for (Fruit fruit : ALL) {
      if (fruit.name.equals(name)) {
        return fruit;
      }
    }
    return null;
  }

  String path() {
    return "/fruit/" + name;
  }

  String name() {
    return name;
  }

  /** Its name in a basket and among a customer's attributes, such as {@code apples}. */
  String plural() {
    return plural;
  }

  String title() {
    return title;
  }

  int pence() {
    return pence;
  }

  String story() {
    return story;
  }
}
