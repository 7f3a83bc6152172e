/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.app;

/** What each page of the shop looks like for a customer, or for a stranger if that is null. */
final class Pages {

  /** What can be done on the pages. */
  interface Actions {
    void signIn(String id, String email, String name);

    void askAsGuest();

    void fill(Fruit fruit, int count);

    void order();
  }

  private final Actions actions;

  Pages(Actions actions) {
    this.actions = actions;
  }

  View home() {
    return View.of("home-page");
  }

  View lost() {
    return View.of("lost-page");
  }

  View shelf() {
    View page = View.of("fruit-page");
    for (Fruit fruit : Fruit.ALL) {
      page.add(
          "shelf",
          View.of("fruit-card")
              .attribute("link", "href", fruit.path())
              .style("art", fruit.name())
              .text("name", fruit.title())
              .text("price", pounds(fruit.pence())));
    }
    return page;
  }

  View fruit(Fruit fruit, Customer customer) {
    int count = customer == null ? 0 : customer.count(fruit);
    return View.of("one-fruit-page")
        .style("art", fruit.name())
        .text("name", fruit.title())
        .text("story", fruit.story())
        .text("price", pounds(fruit.pence()) + " each")
        .text("count", "" + count)
        .enable("more", customer != null)
        .enable("fewer", count > 0)
        .show("hint", customer == null)
        .on("click", "more", event -> actions.fill(fruit, count + 1))
        .on("click", "fewer", event -> actions.fill(fruit, count - 1));
  }

  View checkout(Customer customer) {
    boolean filled = customer.basketSize() > 0;
    View page =
        View.of("checkout-page")
            .text("total", pounds(customer.basketPence()))
            .show("order", filled)
            .show("hint", !filled)
            .on("click", "order", event -> actions.order());
    for (Fruit fruit : Fruit.ALL) {
      int count = customer.count(fruit);
      if (count > 0) {
        page.add(
            "lines",
            View.of("checkout-line")
                .text("name", fruit.title())
                .text("count", "" + count)
                .text("price", pounds(count * fruit.pence())));
      }
    }
    return page;
  }

  View thanks(String orderNumber) {
    return View.of("thanks-page").text("number", "#" + orderNumber);
  }

  View account(Customer customer) {
    return View.of("account-page")
        .text("name", orNone(customer.name()))
        .text("email", customer.email())
        .text("id", orNone(customer.id()))
        .text("company", customer.company())
        .text("plan", customer.plan());
  }

  View login() {
    View page = View.of("login-page");
    return page.on("click", "guest", event -> actions.askAsGuest())
        .on(
            "submit",
            "form",
            event -> {
              event.preventDefault();
              actions.signIn(page.input("id"), page.input("email"), page.input("name"));
            });
  }

  private static String orNone(String text) {
    return text == null || text.isEmpty() ? "none" : text;
  }

  private static String pounds(int pence) {
    String rest = "" + pence % 100;
    return "£" + pence / 100 + "." + (rest.length() < 2 ? "0" + rest : rest);
  }
}
