/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.standin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A look-alike of the Intercom Messenger that a test or development server can serve in the
 * vendor's place.
 *
 * <p>Serve {@link #script()} as {@code text/javascript} at {@code /widget/{app_id}}, tell the app
 * to load it from there, and answer what it posts as JSON to {@code /messenger/web/…}, with {@code
 * {"unread": 0}} or any other count of unread messages.
 */
public final class StandIn {

  /** The look-alike's JavaScript. What it can be told in its address is said at its top. */
  public static String script() {
    try (InputStream script = StandIn.class.getResourceAsStream("widget.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StandIn() {}
}
