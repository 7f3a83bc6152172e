/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/**
 * Says which page of the app a URL is, for apps whose URL also carries what is no navigation: a
 * scroll position, a filter, an open dialog.
 *
 * <pre>{@code
 * messenger.followNavigation(url -> url.split("#")[0]);   // the fragment is no page
 * }</pre>
 */
@FunctionalInterface
@JsFunction
public interface UrlKey {

  /**
   * The page that a URL stands for. Two URLs with equal keys are the same page.
   *
   * @param url the complete URL, with query and fragment
   * @return the page's key, or null if this URL is to be ignored
   */
  String keyOf(String url);
}
