/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The demo as its customer sees it, and what its Messenger has sent so far. */
final class Shop {
  private final String url;
  private final Supplier<List<JsonObject>> log;
  private final Tab tab;

  Shop(String url, Supplier<List<JsonObject>> log, Tab tab) {
    this.url = url;
    this.log = log;
    this.tab = tab;
  }

  void open(String path) {
    tab.openFresh(url + path);
    tab.until("document.querySelector('#page > *')");
  }

  /** Logs in; an empty id is somebody who is known by the email alone. */
  void logIn(String id, String email, String name) {
    type("id", id);
    type("email", email);
    type("name", name);
    click(By.id("submit"));
    tab.until("location.pathname === '/fruit'");
    tab.until("document.title.startsWith('Fruit')");
  }

  private void type(String field, String text) {
    WebElement input = tab.driver().findElement(By.name(field));
    input.clear();
    input.sendKeys(text);
  }

  /** Follows a link and waits for the page that it leads to. */
  void follow(String path) {
    click(By.cssSelector("a[href='" + path + "']"));
    arriveAt(path);
  }

  void goBack(String path) {
    tab.driver().navigate().back();
    arriveAt(path);
  }

  /** A navigation is over once the Messenger could have heard of it. */
  private void arriveAt(String path) {
    tab.until("location.pathname === '" + path + "'");
    tab.settle();
  }

  void addOne() {
    click(By.cssSelector("[data-slot=more]"));
  }

  void logOut() {
    click(By.id("logout"));
    arriveAt("/login");
  }

  void askAsGuest() {
    click(By.id("guest"));
  }

  private void click(By what) {
    tab.driver().findElement(what).click();
  }

  /** Waits until as much was sent, and returns all of it. */
  List<JsonObject> log(int count) {
    tab.until(() -> log.get().size() >= count, () -> count + " calls, not " + lines());
    return log.get();
  }

  /** The same, each as {@code path call data}. */
  List<String> lines(int count) {
    log(count);
    return lines();
  }

  List<String> lines() {
    return log.get().stream()
        .map(sent -> sent.get("url").getAsString().substring(url.length()) + " " + Site.call(sent))
        .toList();
  }
}
