/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.core;

/**
 * One call of the widget: {@code window.Intercom(method, argument, data)}, where an argument that
 * is null is left out.
 */
public final class Call {
  private final String method;
  private final Object argument;
  private final Attributes data;
  private Object waitsAs;

  /** The next one in the {@link CommandQueue} that holds this call. */
  Call next;

  /** A call with its first argument and its settings or metadata, each null to be left out. */
  public Call(String method, Object argument, Attributes data) {
    this.method = method;
    this.argument = argument;
    this.data = data;
  }

  /** The vendor's name of the method. */
  public String method() {
    return method;
  }

  /** A String, Double, Boolean or {@link Action}, or null. */
  public Object argument() {
    return argument;
  }

  /** The settings or metadata, or null. */
  public Attributes data() {
    return data;
  }

  /** What the page knows this call by while it waits in the stub, or null. */
  public Object waitsAs() {
    return waitsAs;
  }

  /** Keeps what the page knows this call by. */
  public void waitAs(Object handle) {
    waitsAs = handle;
  }
}
