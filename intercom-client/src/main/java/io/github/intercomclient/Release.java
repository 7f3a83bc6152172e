/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Action;
import jsinterop.annotations.JsFunction;

/** Ends a session for one of the Messengers in it, which may have been compiled apart. */
@FunctionalInterface
@JsFunction
interface Release {

  /**
   * Ends it.
   *
   * @param takenOver whether it ends because another Messenger boots somebody else
   * @return what notifies that Messenger's app of it, for whoever ended it to run at the exit
   */
  Action release(boolean takenOver);
}
