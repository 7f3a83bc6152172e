/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/**
 * Knows a URL. At the page it is kept in a function, where a script that reads finds no address.
 */
@FunctionalInterface
@JsFunction
interface UrlSource {

  String url();
}
