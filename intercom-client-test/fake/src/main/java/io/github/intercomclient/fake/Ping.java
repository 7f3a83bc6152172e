/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.fake;

import io.github.intercomclient.core.Attributes;

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

  Ping(String method, String url, String visitorId, Attributes data, double time) {
    this.method = method;
    this.url = url;
    this.visitorId = visitorId;
    this.data = data;
    this.time = time;
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

  /** When it was, in milliseconds since the epoch. */
  public double time() {
    return time;
  }

  /** The data as JSON, such as {@code {"app_id":"abc12345","user_id":"1"}}. */
  public String data() {
    return Arguments.json(data);
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
