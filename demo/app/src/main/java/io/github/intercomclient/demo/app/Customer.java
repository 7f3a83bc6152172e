/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.app;

/** Someone who has signed in, as the server knows them. */
public final class Customer {
  private final String id;
  private final String email;
  private final String name;
  private final double createdAt;
  private final String userHash;
  private final String company;
  private final String plan;
  private final int[] basket = new int[Fruit.ALL.length];

  /**
   * @param id null for those who are known by their email alone
   * @param createdAt Unix seconds
   * @param userHash the server's proof of the email of those who have no id, or null
   */
  public Customer(
      String id,
      String email,
      String name,
      double createdAt,
      String userHash,
      String company,
      String plan) {
    this.id = id;
    this.email = email;
    this.name = name;
    this.createdAt = createdAt;
    this.userHash = userHash;
    this.company = company;
    this.plan = plan;
  }

  String id() {
    return id;
  }

  /** Whether this is the same person, asked about at another time. */
  boolean isSameAs(Customer other) {
    return id == null || other.id == null
        ? id == other.id && email.equals(other.email)
        : id.equals(other.id);
  }

  String email() {
    return email;
  }

  String name() {
    return name;
  }

  double createdAt() {
    return createdAt;
  }

  String userHash() {
    return userHash;
  }

  String company() {
    return company;
  }

  String plan() {
    return plan;
  }

  int count(Fruit fruit) {
    return basket[indexOf(fruit)];
  }

  /** Puts this many of a fruit into the basket, in place of what was there. */
  public void put(Fruit fruit, int count) {
    basket[indexOf(fruit)] = count;
  }

  void emptyBasket() {
    for (int i = 0; i < basket.length; i++) {
      basket[i] = 0;
    }
  }

  int basketSize() {
    int size = 0;
    for (int count : basket) {
      size += count;
    }
    return size;
  }

  int basketPence() {
    int pence = 0;
    for (Fruit fruit : Fruit.ALL) {
      pence += fruit.pence() * count(fruit);
    }
    return pence;
  }

  private static int indexOf(Fruit fruit) {
    int index = 0;
    while (Fruit.ALL[index] != fruit) {
      index++;
    }
    return index;
  }
}
