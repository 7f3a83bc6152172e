/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.app;

import io.github.intercomclient.Appearance;
import io.github.intercomclient.Company;
import io.github.intercomclient.EventData;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.ScriptStateCallback;
import io.github.intercomclient.UnreadCountCallback;
import io.github.intercomclient.User;

/**
 * All that the shop says to its Messenger, in the shop's own words. Plain Java: it is tested on the
 * JVM, with no browser.
 */
public final class CustomerCare {
  private final Messenger messenger;

  /**
   * Follows the page's navigation and the logouts of other tabs from now on, and says nothing to
   * anybody until someone comes.
   */
  public CustomerCare(Messenger messenger) {
    this.messenger = messenger;
    messenger.followNavigation();
    messenger.followLogout();
  }

  /**
   * Someone has signed in, or was signed in when the page opened.
   *
   * @param token the server's proof of who they are; null if there is none, or if it is a hash
   */
  public void welcome(Customer customer, String token) {
    User user = proved(customer, token);
    user.createdAt(customer.createdAt())
        .company(Company.withId(customer.company()).name(customer.company()).plan(customer.plan()));
    if (customer.name() != null) {
      user.name(customer.name());
    }
    for (Fruit fruit : Fruit.ALL) {
      if (customer.count(fruit) > 0) {
        user.attribute(fruit.plural(), customer.count(fruit));
      }
    }
    messenger.boot(user);
  }

  private static User proved(Customer customer, String token) {
    if (token != null) {
      return User.withId(customer.id()).jwt(token); // Which has the email in it.
    }
    User user =
        customer.id() == null
            ? User.withEmail(customer.email())
            : User.withId(customer.id()).email(customer.email());
    return user.userHash(customer.userHash());
  }

  /** The token of whoever is here is about to expire, and this one takes its place. */
  public void prove(String token) {
    if (token != null && messenger.isBooted()) {
      messenger.update(User.changes().jwt(token));
    }
  }

  /** Someone without an account has a question. */
  public void welcomeGuest() {
    messenger.boot();
    messenger.showNewMessage("Hello! I have a question about ");
  }

  /**
   * The basket holds another number of this fruit.
   *
   * @param token as fresh as the basket, or null; it goes with the rest and costs no more
   */
  public void basketChanged(Fruit fruit, int count, String token) {
    User changes = User.changes().jwt(token);
    messenger.update(
        count > 0 ? changes.attribute(fruit.plural(), count) : changes.clear(fruit.plural()));
  }

  /** Everything in the basket has been ordered, and the basket is about to be empty. */
  public void ordered(Customer customer, String number, String url, String token) {
    messenger.trackEvent(
        "order-placed",
        EventData.create()
            .money("price", customer.basketPence(), "gbp")
            .link("order", "#" + number, url));
    User changes = User.changes().jwt(token);
    for (Fruit fruit : Fruit.ALL) {
      if (customer.count(fruit) > 0) {
        changes.clear(fruit.plural());
      }
    }
    messenger.update(changes);
  }

  /** Nothing may lie over the button that orders. */
  public void hideLauncher(boolean hidden) {
    messenger.appearance(Appearance.create().hideLauncher(hidden));
  }

  /**
   * They have logged out, or their time was over, or nobody was there when the page opened. The
   * next person is a stranger.
   */
  public void goodbye() {
    messenger.shutdown();
  }

  /** Tells how many messages are unread, now and at each change. */
  public void onUnreadCountChange(UnreadCountCallback callback) {
    messenger.onUnreadCountChange(callback);
  }

  /** Tells whether the Messenger is there at all. */
  public void onStateChange(ScriptStateCallback callback) {
    messenger.onStateChange(callback);
  }
}
