/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import jsinterop.annotations.JsFunction;

/**
 * Maps a URL to a page of the app. It is for apps whose URL also carries other state, such as a
 * scroll position, a filter or an open dialog.
 *
 * <pre>{@code
 * messenger.followNavigation(url -> url.split("#")[0]);   // the fragment names no page
 * }</pre>
 */
@FunctionalInterface
@JsFunction
public interface UrlKey {

  /**
   * Returns the key of the page that a URL stands for. Two URLs with equal keys are the same page.
   *
   * @param url the complete URL, with query and fragment
   * @return the page's key, or null if this URL is to be ignored
   */
  String keyOf(String url);
}
