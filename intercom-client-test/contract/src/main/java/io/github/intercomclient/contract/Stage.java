/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import java.util.List;

/** What a platform gives to a case: a page that looks new, and sight of what reached the widget. */
public interface Stage {

  /** Makes the page look as if nothing had been there before. */
  void clear();

  /** Throw-away: calls the widget directly. */
  void call(String name, double value);

  /** Every call that the widget received since it was put in place, each as JSON text. */
  List<String> calls();
}
