/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Action;
import jsinterop.annotations.JsFunction;

/** Ends a session for one of the Messengers in it, which may have been compiled separately. */
@FunctionalInterface
@JsFunction
interface Release {

  /**
   * Ends the session for this Messenger.
   *
   * @param takenOver whether it ends because another Messenger boots somebody else
   * @return the action that notifies this Messenger's app; the Messenger that ended the session
   *     runs it at its exit
   */
  Action release(boolean takenOver);
}
