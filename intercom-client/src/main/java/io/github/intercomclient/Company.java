/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import java.util.Date;

/**
 * A company that a user belongs to. Intercom accepts it only with an id and a name:
 *
 * <pre>{@code
 * User.withId("abc123").company(Company.withId("company1").name("Fake Company").plan("plan1"));
 * User.changes().company(Company.withId("company1").leave());
 * }</pre>
 *
 * <p>An attribute that is not set is not sent, and Intercom keeps the value it has. A null argument
 * leaves the attribute unchanged in this object. A {@link User} copies the company at the call.
 *
 * @see <a
 *     href="https://developers.intercom.com/installing-intercom/web/attributes-objects">Intercom:
 *     attributes</a>
 */
public final class Company extends Value {
  private Company() {}

  /**
   * Creates a company with the id that the app knows it by.
   *
   * @param id the app's id of the company
   * @return a new company
   * @throws IllegalArgumentException in development, if the id is blank, "undefined" or "null"
   */
  public static Company withId(String id) {
    return new Company().put(Names.ID, id);
  }

  /**
   * Sets the name. Intercom does not accept a company without one.
   *
   * @param name the name, or null to leave it out
   * @return this company
   * @throws IllegalArgumentException in development, if the name is blank, "undefined" or "null"
   */
  public Company name(String name) {
    return name == null ? this : put(Names.NAME, name);
  }

  private Company put(String name, String text) {
    if (require(
        Checks.isIdentifier(text),
        "company ".concat(name),
        "is '" + text + "', it must not be blank, 'undefined' or 'null': give the company's own")) {
      attributes.put(name, text);
    }
    return this;
  }

  /**
   * Takes the user out of the company that {@link #withId} names; it then needs no {@link #name}.
   * The company itself stays in the workspace.
   *
   * @return this company
   */
  public Company leave() {
    attributes.put(Names.REMOVE, true);
    return this;
  }

  /**
   * Whether the vendor accepts it: with id and name, or with the id alone if the user leaves it.
   */
  boolean isComplete() {
    return attributes.get(Names.ID) != null
        && (attributes.get(Names.NAME) != null || attributes.get(Names.REMOVE) != null);
  }

  /**
   * Sets when the company became a customer. It is sent as Unix seconds.
   *
   * @param createdAt the point in time, or null to leave it out
   * @return this company
   */
  public Company createdAt(Date createdAt) {
    putDate(Names.CREATED_AT, createdAt);
    return this;
  }

  /**
   * Sets when the company became a customer.
   *
   * @param seconds seconds since 1970, not milliseconds
   * @return this company
   * @throws IllegalArgumentException in development, if the number is so large that it must be
   *     milliseconds, or is not a number
   */
  public Company createdAt(double seconds) {
    putSeconds(Names.CREATED_AT, seconds);
    return this;
  }

  /**
   * Sets the plan that the company is on.
   *
   * @param plan the name of the plan, or null to leave it out
   * @return this company
   */
  public Company plan(String plan) {
    putText(Names.PLAN, plan);
    return this;
  }

  /**
   * Sets how much the company pays each month.
   *
   * @param amount the amount, between -2⁵³ and 2⁵³; Intercom stores no currency for it
   * @return this company
   * @throws IllegalArgumentException in development, if the number is not allowed
   */
  public Company monthlySpend(double amount) {
    putNumber(Names.MONTHLY_SPEND, amount);
    return this;
  }

  /**
   * Sets how many people work for the company.
   *
   * @param employees the number of employees
   * @return this company
   */
  public Company size(int employees) {
    attributes.put(Names.SIZE, (double) employees);
    return this;
  }

  /**
   * Sets the web site.
   *
   * @param website the address of the web site, or null to leave it out
   * @return this company
   */
  public Company website(String website) {
    putText(Names.WEBSITE, website);
    return this;
  }

  /**
   * Sets the industry.
   *
   * @param industry the industry, or null to leave it out
   * @return this company
   */
  public Company industry(String industry) {
    putText(Names.INDUSTRY, industry);
    return this;
  }

  /**
   * Sets a custom attribute of the company to a text.
   *
   * @param name a name without {@code .} and {@code $} that Intercom does not use itself
   * @param value the text, of which Intercom gets the first 255 characters; null to leave it out
   * @return this company
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public Company attribute(String name, String value) {
    if (CustomNames.allowForCompany(name, this)) {
      putUserText(name, value);
    }
    return this;
  }

  /**
   * Sets a custom attribute of the company to a number.
   *
   * @param name a name without {@code .} and {@code $} that Intercom does not use itself
   * @param value a number between -2⁵³ and 2⁵³
   * @return this company
   * @throws IllegalArgumentException in development, if the name or the number is not allowed
   */
  public Company attribute(String name, double value) {
    if (CustomNames.allowForCompany(name, this)) {
      putNumber(name, value);
    }
    return this;
  }

  /**
   * Sets a custom attribute of the company to true or false.
   *
   * @param name a name without {@code .} and {@code $} that Intercom does not use itself
   * @param value true or false
   * @return this company
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public Company attribute(String name, boolean value) {
    if (CustomNames.allowForCompany(name, this)) {
      attributes.put(name, value);
    }
    return this;
  }

  /**
   * Sets a custom attribute of the company to a point in time. It is sent as Unix seconds; Intercom
   * shows them as a date if the name ends in {@code _at}.
   *
   * @param name a name without {@code .} and {@code $} that Intercom does not use itself
   * @param value the point in time, or null to leave it out
   * @return this company
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public Company date(String name, Date value) {
    if (CustomNames.allowForCompany(name, this)) {
      putDate(name, value);
    }
    return this;
  }

  /**
   * Clears a custom attribute of the company: Intercom forgets its value.
   *
   * @param name the name of a custom attribute
   * @return this company
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public Company clear(String name) {
    if (CustomNames.allowForCompany(name, this)) {
      attributes.put(name, null);
    }
    return this;
  }

  @Override
  String kind() {
    return "Company";
  }
}
