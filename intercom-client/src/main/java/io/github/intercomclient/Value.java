/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.core.Attributes;
import io.github.intercomclient.core.Checks;

/** What an app says of something: equal to what says the same of the same kind of thing. */
abstract class Value {
  final Attributes attributes = new Attributes();

  /** The kind of thing, as it is called in logs. */
  abstract String kind();

  @Override
  public final boolean equals(Object other) {
    return other instanceof Value
        && kind().equals(((Value) other).kind())
        && attributes.equals(((Value) other).attributes);
  }

  @Override
  public final int hashCode() {
    return Checks.areOn() ? attributes.hashCode() : 0;
  }

  /** What is said, for logs, with secrets masked; in production nothing. */
  @Override
  public final String toString() {
    return Checks.areOn() ? kind() + text() : "";
  }

  String text() {
    return attributes.toString();
  }
}
