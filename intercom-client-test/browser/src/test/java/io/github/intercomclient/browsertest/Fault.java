/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.browsertest;

/** What can be wrong with the vendor's script, so that it never becomes the widget. */
enum Fault {
  REFUSED("connection refused", true, Answer.refuse()),
  NOT_FOUND("404", true, Answer.of(404, "text/html", "<title>No such page</title>")),
  SERVER_ERROR("500", true, Answer.of(500, "text/javascript", "throw 'not to be run'")),
  WRONG_TYPE(
      "wrong content type",
      true,
      Answer.html("<title>Log in to this network</title>")
          .with("X-Content-Type-Options", "nosniff")),
  NOT_A_SCRIPT("a page in place of the script", false, Answer.html("<title>Log in</title>")),
  EMPTY("a content blocker's empty script", false, Answer.script("")),
  THROWS("the script throws", false, Answer.script("throw new Error('on purpose')")),
  HANGS("hangs", false, Answer.script("")),
  ONLY_THE_LOADER(
      "loader there, the rest never",
      false,
      Answer.script(
          "if (!Intercom.booted) { Intercom.booted = true;"
              + "const frame = document.createElement('iframe'); frame.id = 'intercom-frame';"
              + "document.body.append(frame); }"));

  private final String words;
  private final boolean told;
  private final Answer answer;

  Fault(String words, boolean told, Answer answer) {
    this.words = words;
    this.told = told;
    this.answer = answer;
  }

  /** Whether the browser tells the page of it; the rest shows when the time is over. */
  boolean isTold() {
    return told;
  }

  Answer answer(Site site) {
    return this == HANGS ? answer.behind(site.gate()) : answer;
  }

  @Override
  public String toString() {
    return words;
  }
}
