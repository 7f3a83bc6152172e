/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.demo.app;

import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.Event;
import elemental2.dom.MouseEvent;
import elemental2.dom.NodeList;
import elemental2.promise.Promise;
import io.github.intercomclient.Appearance;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.ScriptState;
import jsinterop.annotations.JsMethod;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;
import org.dominokit.domino.client.history.StateHistory;
import org.dominokit.domino.history.StateToken;

/** The shop: who is here, where they are, and what follows from what they do. */
public final class Orchard implements Pages.Actions {
  /** Milliseconds until a question is repeated that the server has not answered. */
  private static final double PATIENCE = 10_000;

  private final ShopServer server;
  private final CustomerCare care;
  private final StateHistory history = new StateHistory();
  private final Pages pages = new Pages(this);
  private Customer customer;
  private double sessionTimer;
  private boolean launcherHidden;

  private Orchard(ShopServer server, CustomerCare care) {
    this.server = server;
    this.care = care;
  }

  /** Finds out who is here, then opens the page that the address names. */
  @JsMethod
  public static void open() {
    ShopServer server = new ShopServer();
    server
        .messenger()
        .then(
            settings -> {
              Orchard orchard = new Orchard(server, new CustomerCare(messenger(settings)));
              return server.visit().then(orchard::begin);
            });
  }

  private static Messenger messenger(JsPropertyMap<Object> settings) {
    Messenger.Builder builder =
        Messenger.builder(Js.uncheckedCast(settings.get("appId")))
            .appearance(Appearance.create().customLauncherSelector("#contact"));
    if (settings.has("scriptPath")) {
      String origin = DomGlobal.location.origin;
      builder.scriptUrl(origin + settings.get("scriptPath")).apiBase(origin);
    }
    return builder.build();
  }

  private Promise<Void> begin(Visit visit) {
    DomGlobal.document.addEventListener("click", this::followLink);
    element("logout").addEventListener("click", event -> logOut());
    care.onUnreadCountChange(count -> count("unread", count));
    care.onStateChange(state -> element("messenger").textContent = inWords(state));
    if (visit != null) {
      welcome(visit);
    } else {
      care.goodbye(); // Whoever was here last may have left without a logout.
    }
    history.listen(state -> show()).onDirectUrl();
    return null;
  }

  // Who is here

  @Override
  public void signIn(String id, String email, String name) {
    server
        .signIn(id, email, name)
        .then(
            visit -> {
              if (visit != null) {
                go("/fruit"); // Before the boot, which tells the address.
                welcome(visit);
              }
              return null;
            });
  }

  @Override
  public void askAsGuest() {
    care.welcomeGuest();
  }

  private void welcome(Visit visit) {
    customer = visit.customer();
    care.welcome(customer, visit.token());
    lookAgain(visit);
  }

  /**
   * Asks again before the token expires, and when the session should be over: another tab may have
   * made it last longer.
   */
  private void lookAgain(Visit visit) {
    lookAgain(visit.millisToNextLook(), visit.millisLeft());
  }

  private void lookAgain(double wait, double millisLeft) {
    Customer asking = customer;
    DomGlobal.clearTimeout(sessionTimer);
    sessionTimer =
        DomGlobal.setTimeout(
            unused ->
                server
                    .visit()
                    .then(
                        later -> {
                          if (stillHere(asking, later)) {
                            care.prove(later.token());
                            lookAgain(later);
                          }
                          return null;
                        })
                    .catch_(
                        failure -> {
                          if (asking == customer) {
                            noAnswer(millisLeft - wait);
                          }
                          return null;
                        }),
            wait);
  }

  private void noAnswer(double millisLeft) {
    if (millisLeft > 0) {
      lookAgain(Math.min(PATIENCE, millisLeft + 100), millisLeft);
    } else {
      leave();
    }
  }

  private void logOut() {
    server.signOut();
    leave();
  }

  private void leave() {
    if (customer != null) {
      customer = null;
      DomGlobal.clearTimeout(sessionTimer);
      care.goodbye();
      go("/login");
    }
  }

  // What they do

  @Override
  public void fill(Fruit fruit, int count) {
    Customer asking = customer;
    server
        .fill(fruit, count)
        .then(
            visit -> {
              if (stillHere(asking, visit)) {
                asking.put(fruit, count);
                care.basketChanged(fruit, count, visit.token());
                lookAgain(visit);
                show();
              }
              return null;
            });
  }

  @Override
  public void order() {
    Customer asking = customer;
    server
        .order()
        .then(
            visit -> {
              if (stillHere(asking, visit)) {
                String number = visit.orderNumber();
                String account = DomGlobal.location.origin + "/account";
                care.ordered(asking, number, account, visit.token());
                lookAgain(visit);
                asking.emptyBasket();
                show(pages.thanks(number), "Thank you");
              }
              return null;
            });
  }

  /**
   * An answer may come after its asker has left, and may say that their time is over, or that
   * someone else has logged in since, in another tab.
   */
  private boolean stillHere(Customer asking, Visit answer) {
    if (asking == customer && answer == null) {
      leave();
    } else if (asking == customer && !answer.customer().isSameAs(asking)) {
      welcome(answer);
      show();
    }
    return asking == customer;
  }

  // Where they are

  private void go(String path) {
    history.fireState(StateToken.of(path.substring(1)));
  }

  private void followLink(Event event) {
    MouseEvent click = Js.uncheckedCast(event);
    Element target = Js.uncheckedCast(event.target);
    Element link = target.closest("a[href^='/']");
    if (link != null && !click.ctrlKey && !click.metaKey && !click.shiftKey) {
      event.preventDefault();
      go(link.getAttribute("href"));
    }
  }

  /** Shows the page that the address names, as it is at this moment. */
  private void show() {
    String path = DomGlobal.location.pathname;
    boolean membersOnly = path.equals("/checkout") || path.equals("/account");
    if (membersOnly && customer == null) {
      go("/login");
    } else if (path.equals("/login") && customer != null) {
      go("/fruit");
    } else {
      showPageAt(path);
      hideLauncher(path.equals("/checkout"));
    }
  }

  private void showPageAt(String path) {
    Fruit fruit = path.startsWith("/fruit/") ? Fruit.named(path.substring(7)) : null;
    if (fruit != null) {
      show(pages.fruit(fruit, customer), fruit.title());
    } else if (path.equals("/")) {
      show(pages.home(), "Welcome");
    } else if (path.equals("/fruit")) {
      show(pages.shelf(), "Fruit");
    } else if (path.equals("/checkout")) {
      show(pages.checkout(customer), "Basket");
    } else if (path.equals("/account")) {
      show(pages.account(customer), "Account");
    } else if (path.equals("/login")) {
      show(pages.login(), "Log in");
    } else {
      show(pages.lost(), "Not found");
    }
  }

  private void show(View page, String title) {
    DomGlobal.document.title = title + " – The Orchard";
    Element place = element("page");
    place.textContent = "";
    place.appendChild(page.root());
    count("basket", customer == null ? 0 : customer.basketSize());
    element("who").textContent = customer == null ? "" : customer.email();
    element("logout").toggleAttribute("hidden", customer == null);
    element("login").toggleAttribute("hidden", customer != null);
    NodeList<Element> links = DomGlobal.document.querySelectorAll("header nav a");
    for (int i = 0; i < links.length; i++) {
      Element link = links.item(i);
      link.toggleAttribute(
          "aria-current", DomGlobal.location.pathname.startsWith(link.getAttribute("href")));
    }
  }

  private void hideLauncher(boolean hidden) {
    if (hidden != launcherHidden) {
      launcherHidden = hidden;
      care.hideLauncher(hidden);
    }
  }

  private static void count(String id, int count) {
    element(id).textContent = "" + count;
    element(id).toggleAttribute("hidden", count == 0);
  }

  private static String inWords(ScriptState state) {
    if (state == ScriptState.LIVE) {
      return "live";
    }
    if (state == ScriptState.BLOCKED) {
      return "blocked, write to help@orchard.example";
    }
    return state == ScriptState.LOADING ? "loading" : "not needed yet";
  }

  private static Element element(String id) {
    return DomGlobal.document.getElementById(id);
  }
}
