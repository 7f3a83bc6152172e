/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.properties;

/** Somebody, with what they are known by; a visitor has neither. */
record Who(String id, String email) {
  static final Who VISITOR = new Who(null, null);

  boolean isVisitor() {
    return id == null && email == null;
  }

  boolean isSame(Who other) {
    if (id != null && other.id != null) {
      return id.equals(other.id);
    }
    return email != null && email.equals(other.email);
  }

  /** Whether data that names somebody can be about this one: an email alone may have changed. */
  boolean isMeantBy(Who named) {
    return named.isVisitor() || isSame(named) || id != null && named.id == null;
  }

  Who with(Who named) {
    return new Who(named.id == null ? id : named.id, named.email == null ? email : named.email);
  }
}
