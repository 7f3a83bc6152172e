/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.page;

/**
 * One call of the widget: {@code window.Intercom(method, argument, data)}, where an argument that
 * is null is left out.
 */
public final class Call {
  private final String method;
  private final Object argument;
  private final Attributes data;
  private Object queued;

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

  /** A String, Double, Boolean or {@link WidgetCallback}, or null. */
  public Object argument() {
    return argument;
  }

  /** The settings or metadata, or null. While the call is queued, more may be put into them. */
  public Attributes data() {
    return data;
  }

  /** The item of {@link Page#queue} that this call has become; null if it was not queued. */
  public Object queued() {
    return queued;
  }

  /** Keeps the item of {@link Page#queue} that this call has become. */
  public void setQueued(Object item) {
    queued = item;
  }
}
