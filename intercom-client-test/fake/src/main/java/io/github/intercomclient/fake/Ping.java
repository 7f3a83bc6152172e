/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.fake;

import io.github.intercomclient.page.Attributes;

/**
 * What one boot or update told the vendor, or would have told had it not been dropped: the page's
 * {@code intercomSettings} with the call's own settings over them.
 */
public final class Ping {
  private final String method;
  private final String url;
  private final String visitorId;
  private final Attributes data;
  private final double time;

  /** When it was on a clock that nobody sets. */
  private final double moment;

  Ping(String method, Attributes data, FakePage page) {
    this.method = method;
    this.data = data;
    url = page.url();
    visitorId = page.visitorId();
    time = page.now();
    moment = page.loop().now();
  }

  /** {@code boot} or {@code update}. */
  public String method() {
    return method;
  }

  /** The page's URL at that moment. */
  public String url() {
    return url;
  }

  /** The id in the visitor's cookie: the same until a shutdown. */
  public String visitorId() {
    return visitorId;
  }

  /** When it was by the page's clock, in milliseconds since the epoch. */
  public double time() {
    return time;
  }

  /** The data as JSON, such as {@code {"app_id":"abc12345","user_id":"1"}}. */
  public String data() {
    return data.toJson();
  }

  /** The milliseconds that have really passed since an earlier one. */
  double millisSince(Ping earlier) {
    return moment - earlier.moment;
  }

  boolean repeats(Ping earlier) {
    return url.equals(earlier.url) && data().equals(earlier.data());
  }

  /** The ping as text, for messages of tests. */
  @Override
  public String toString() {
    return method + " " + data() + " at " + url;
  }
}
