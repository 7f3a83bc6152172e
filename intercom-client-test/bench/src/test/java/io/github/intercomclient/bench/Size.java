/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

/**
 * What JavaScript weighs, in bytes: as it is, after {@code gzip -9} and after brotli at its best.
 */
record Size(int raw, int gzip, int brotli) {

  /** What is added to something that is there anyway. */
  Size minus(Size base) {
    return new Size(raw - base.raw, gzip - base.gzip, brotli - base.brotli);
  }
}
