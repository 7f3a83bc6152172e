/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import java.util.Date;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsType;

/** An app that makes a {@code Date} and reads it, to tell what of a program is the JRE's own. */
@JsType
public final class Dates {
  private Dates() {}

  /** Runs it. */
  @JsMethod
  public static void main() {
    Page.onClick("date", () -> Page.show(new Date().getTime()));
  }
}
