/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;
import java.util.Date;

/**
 * The data of a tracked event; Intercom calls it metadata.
 *
 * <pre>{@code
 * messenger.trackEvent("order-placed",
 *     EventData.create().money("price", 3999, "usd").link("order", "#3434", "https://…"));
 * }</pre>
 *
 * <p>A key must not contain quotes or any of {@code . $ ~ ` ! @ # % ^ & * ' { } | \}. Intercom is
 * certain to accept ten keys. If there are more, they are sent too, and the {@link ErrorHandler} is
 * notified. A null argument leaves a key unchanged. {@link Messenger} copies the data at the call.
 *
 * @see <a href="https://developers.intercom.com/installing-intercom/web/methods">Intercom:
 *     trackEvent</a>
 */
public final class EventData extends Value {
  private static final int SAFE_KEYS = 10;

  private int puts;

  private EventData() {}

  /**
   * Creates the data of an event.
   *
   * @return data without keys
   */
  public static EventData create() {
    return new EventData();
  }

  /**
   * Sets a key to a text.
   *
   * @param key the key
   * @param value the text, of which Intercom gets the first 255 characters; null to leave it out
   * @return this data
   * @throws IllegalArgumentException in development, if the key is not allowed
   */
  public EventData put(String key, String value) {
    if (allows(key)) {
      putUserText(key, value);
    }
    return counted();
  }

  /**
   * Sets a key to a number.
   *
   * @param key the key
   * @param value a number between -2⁵³ and 2⁵³
   * @return this data
   * @throws IllegalArgumentException in development, if the key or the number is not allowed
   */
  public EventData put(String key, double value) {
    if (allows(key)) {
      putNumber(key, value);
    }
    return counted();
  }

  /**
   * Sets a key to true or false.
   *
   * @param key the key
   * @param value true or false
   * @return this data
   * @throws IllegalArgumentException in development, if the key is not allowed
   */
  public EventData put(String key, boolean value) {
    if (allows(key)) {
      attributes.put(key, value);
    }
    return counted();
  }

  /**
   * Sets a key to a point in time. It is sent as Unix seconds; Intercom recognizes a date by its
   * key.
   *
   * @param key a key that ends in {@code _date}
   * @param value the point in time, or null to leave it out
   * @return this data
   * @throws IllegalArgumentException in development, if the key is not allowed or has another
   *     ending
   */
  public EventData date(String key, Date value) {
    if (allows(key)
        && require(
            key.endsWith("_date"), key, "must end in _date for the vendor to see a date in it")) {
      putDate(key, value);
    }
    return counted();
  }

  /**
   * Sets a key to a link.
   *
   * @param key the key
   * @param url an http or https address, or null to leave it out
   * @return this data
   * @throws IllegalArgumentException in development, if the key or the address is not allowed
   */
  public EventData link(String key, String url) {
    if (allowsLink(key, url)) {
      attributes.put(key, url);
    }
    return counted();
  }

  /**
   * Sets a key to a link that is shown with a text of its own.
   *
   * @param key the key
   * @param text the text, of which Intercom gets the first 255 characters; null to leave it out
   * @param url an http or https address, or null to leave the link out
   * @return this data
   * @throws IllegalArgumentException in development, if the key or the address is not allowed
   */
  public EventData link(String key, String text, String url) {
    if (allowsLink(key, url)) {
      Attributes link = Attributes.create();
      link.put(Names.URL, url);
      if (text != null) {
        link.put(Names.VALUE, cut(key, text));
      }
      attributes.put(key, link);
    }
    return counted();
  }

  /**
   * Sets a key to an amount of money.
   *
   * @param key the key
   * @param minorUnits the amount in the smallest unit of the currency, without a fraction: 3999 for
   *     $39.99
   * @param currency the three letters of the currency, such as {@code usd}
   * @return this data
   * @throws IllegalArgumentException in development, if the key, the amount or the currency is not
   *     allowed
   */
  public EventData money(String key, double minorUnits, String currency) {
    if (allows(key)
        && require(
            minorUnits % 1 == 0 && isNumber(minorUnits),
            key,
            "is " + minorUnits + ": give whole minor units, 3999 for 39.99")
        && require(
            currency != null && currency.length() == 3,
            key,
            "has the currency " + currency + ": give three letters such as usd")) {
      Attributes money = Attributes.create();
      money.put(Names.AMOUNT, minorUnits);
      money.put(Names.CURRENCY, currency);
      attributes.put(key, money);
    }
    return counted();
  }

  private boolean allows(String key) {
    return require(
        CustomNames.isLegal(key, ".$~`!@#%^&*'{}|\\\""),
        "event key",
        "is '"
            + key
            + "': give one without . $ ~ ` ! @ # % ^ & * ' { } | \\ and quotes, and not __proto__");
  }

  private boolean allowsLink(String key, String url) {
    return allows(key)
        && url != null
        && require(
            url.startsWith("https://") || url.startsWith("http://"),
            key,
            "is " + url + ": give an http or https address");
  }

  /** Warns of too many keys. Counts them only once there may be too many. */
  private EventData counted() {
    if (++puts > SAFE_KEYS && attributes.names().size() > SAFE_KEYS) {
      warn("event data has more than " + SAFE_KEYS + " keys, the vendor may drop some");
    }
    return this;
  }

  @Override
  String kind() {
    return "EventData";
  }
}
