/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import io.github.intercomclient.Messenger;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsType;

/** The smallest program of any use: create, boot and shutdown. */
@JsType
public final class Smallest {
  private Smallest() {}

  /** Runs it. */
  @JsMethod
  public static void main() {
    Messenger messenger = Messenger.create("abc12345");
    Page.onClick("boot", () -> messenger.boot());
    Page.onClick("shutdown", () -> messenger.shutdown());
  }
}
