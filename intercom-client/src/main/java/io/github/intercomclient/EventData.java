/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.core.Attributes;
import java.util.Date;

/**
 * What is known of a tracked event, called metadata by the vendor.
 *
 * <pre>{@code
 * messenger.trackEvent("order-placed",
 *     EventData.create().money("price", 3999, "usd").link("order", "#3434", "https://…"));
 * }</pre>
 *
 * <p>At most ten keys are safe; more are sent, and the {@link ErrorHandler} told. {@link Messenger}
 * copies at the call.
 *
 * @see <a href="https://developers.intercom.com/installing-intercom/web/methods">Intercom:
 *     trackEvent</a>
 */
public final class EventData extends Value {
  private static final int SAFE_KEYS = 10;

  private EventData() {}

  /** Nothing known yet. */
  public static EventData create() {
    return new EventData();
  }

  /**
   * Sets a text.
   *
   * @param key the key, without {@code . $ ~ ` ! @ # % ^ & * ' { } | \} and quotes
   * @param value the text, cut to 255 characters if it is longer; null leaves the key out
   * @throws IllegalArgumentException in development, if the key is not allowed
   */
  public EventData put(String key, String value) {
    if (allows(key)) {
      attributes.putUserText(key, value);
    }
    return this;
  }

  /**
   * Sets a number.
   *
   * @param key the key, without {@code . $ ~ ` ! @ # % ^ & * ' { } | \} and quotes
   * @param value a number between -2⁵³ and 2⁵³
   * @throws IllegalArgumentException in development, if the key or the number is not allowed
   */
  public EventData put(String key, double value) {
    if (allows(key)) {
      attributes.putNumber(key, value);
    }
    return this;
  }

  /**
   * Sets true or false.
   *
   * @param key the key, without {@code . $ ~ ` ! @ # % ^ & * ' { } | \} and quotes
   * @param value true or false
   * @throws IllegalArgumentException in development, if the key is not allowed
   */
  public EventData put(String key, boolean value) {
    if (allows(key)) {
      attributes.put(key, value);
    }
    return this;
  }

  /**
   * Sets a point in time, sent as Unix seconds.
   *
   * @param key the key, which ends in {@code _date}, without {@code . $ ~ ` ! @ # % ^ & * ' { } |
   *     \} and quotes
   * @param value the point in time; null leaves the key out
   * @throws IllegalArgumentException in development, if the key is not allowed or does not end in
   *     {@code _date}
   */
  public EventData date(String key, Date value) {
    if (allows(key)) {
      if (!attributes.refuses(
          !key.endsWith("_date"), key, "must end in _date for the vendor to see a date in it")) {
        attributes.putDate(key, value);
      }
    }
    return this;
  }

  /**
   * Sets a link.
   *
   * @param key the key, without {@code . $ ~ ` ! @ # % ^ & * ' { } | \} and quotes
   * @param url an http or https address; null leaves the key out
   * @throws IllegalArgumentException in development, if the key or the address is not allowed
   */
  public EventData link(String key, String url) {
    if (allows(key)) {
      if (url != null && allowsUrl(key, url)) {
        attributes.put(key, url);
      }
    }
    return this;
  }

  /**
   * Sets a link with a text of its own.
   *
   * @param key the key, without {@code . $ ~ ` ! @ # % ^ & * ' { } | \} and quotes
   * @param text the text to show, cut to 255 characters if it is longer
   * @param url an http or https address; null leaves the key out
   * @throws IllegalArgumentException in development, if the key or the address is not allowed
   */
  public EventData link(String key, String text, String url) {
    if (allows(key)) {
      if (url != null && allowsUrl(key, url)) {
        Attributes link = new Attributes();
        link.put("url", url);
        link.putUserText("value", text);
        attributes.putNested(key, link);
      }
    }
    return this;
  }

  /**
   * Sets an amount of money.
   *
   * @param key the key, without {@code . $ ~ ` ! @ # % ^ & * ' { } | \} and quotes
   * @param minorUnits the amount in the smallest unit of the currency: 3999 for $39.99
   * @param currency the three letters of the currency, such as {@code usd}
   * @throws IllegalArgumentException in development, if the key, the amount or the currency is not
   *     allowed
   */
  public EventData money(String key, double minorUnits, String currency) {
    if (allows(key)) {
      boolean whole = minorUnits == Math.rint(minorUnits);
      if (!attributes.refuses(
              !whole, key, "is " + minorUnits + ", give whole minor units: 3999 for 39.99")
          && !attributes.refuses(
              currency == null || currency.length() != 3,
              key,
              "has the currency " + currency + ", give three letters such as usd")) {
        Attributes money = new Attributes();
        money.putNumber("amount", minorUnits);
        money.put("currency", currency);
        attributes.putNested(key, money);
      }
    }
    return this;
  }

  private boolean allows(String key) {
    boolean allowed =
        !attributes.refuses(
            CustomNames.isIllegal(key, ".$~`!@#%^&*'{}|\\\""),
            "event key",
            "is '" + key + "', give one without . $ ~ ` ! @ # % ^ & * ' { } | \\ and quotes");
    if (allowed && !attributes.has(key) && attributes.size() >= SAFE_KEYS) {
      attributes.remark(
          "event data has more than " + SAFE_KEYS + " keys, the vendor may drop some");
    }
    return allowed;
  }

  private boolean allowsUrl(String key, String url) {
    return !attributes.refuses(
        !url.startsWith("https://") && !url.startsWith("http://"),
        key,
        "is " + url + ", give an http or https address");
  }

  @Override
  String kind() {
    return "EventData";
  }
}
