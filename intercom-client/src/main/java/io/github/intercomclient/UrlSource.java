/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/**
 * Supplies a URL. The record on the page holds this function instead of the URL, so that other
 * scripts cannot read the address from it.
 */
@FunctionalInterface
@JsFunction
interface UrlSource {

  String url();
}
