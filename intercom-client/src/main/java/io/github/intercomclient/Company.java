/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.core.Checks;
import java.util.Date;

/**
 * A company that a user works for.
 *
 * <p>What is not set is not sent, and the vendor keeps what it knows. A {@link User} copies at the
 * call.
 *
 * @see <a
 *     href="https://developers.intercom.com/installing-intercom/web/attributes-objects">Intercom:
 *     attributes</a>
 */
public final class Company extends Value {
  private Company() {}

  /**
   * A company by the id that the app knows it by.
   *
   * @param id the app's id of the company
   * @throws IllegalArgumentException in development, if the id is blank: the vendor ignores such a
   *     company
   */
  public static Company withId(String id) {
    Company company = new Company();
    if (!company.attributes.refuses(
        Checks.isBlank(id), "company.id", "is blank: give the id that your app knows it by")) {
      company.attributes.put("id", id);
    }
    return company;
  }

  /**
   * Sets the name.
   *
   * @param name null leaves it out
   */
  public Company name(String name) {
    attributes.putText("name", name);
    return this;
  }

  /**
   * Sets when the company became a customer, sent as Unix seconds.
   *
   * @param createdAt the point in time; null leaves it out
   */
  public Company createdAt(Date createdAt) {
    attributes.putDate("created_at", createdAt);
    return this;
  }

  /**
   * Sets when the company became a customer.
   *
   * @param seconds seconds since 1970, as servers give it
   * @throws IllegalArgumentException in development, if these are plainly milliseconds
   */
  public Company createdAt(double seconds) {
    attributes.putSeconds("created_at", seconds);
    return this;
  }

  /**
   * Sets the plan that the company is on.
   *
   * @param plan null leaves it out
   */
  public Company plan(String plan) {
    attributes.putText("plan", plan);
    return this;
  }

  /**
   * Sets how much the company brings in each month.
   *
   * @param amount the amount, in whatever currency the workspace thinks in
   * @throws IllegalArgumentException in development, if it is no number that can be sent
   */
  public Company monthlySpend(double amount) {
    attributes.putNumber("monthly_spend", amount);
    return this;
  }

  /**
   * Sets how many people work for the company.
   *
   * @param employees the number of employees
   */
  public Company size(int employees) {
    attributes.put("size", (double) employees);
    return this;
  }

  /**
   * Sets the address of the web site.
   *
   * @param website null leaves it out
   */
  public Company website(String website) {
    attributes.putText("website", website);
    return this;
  }

  /**
   * Sets the industry.
   *
   * @param industry null leaves it out
   */
  public Company industry(String industry) {
    attributes.putText("industry", industry);
    return this;
  }

  /**
   * Sets a custom attribute of the company.
   *
   * @param name the name, without {@code .} and {@code $}, and none of the vendor's own
   * @param value the text, cut to 255 characters if it is longer; null leaves the attribute out
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public Company attribute(String name, String value) {
    if (CustomNames.allowForCompany(name, attributes)) {
      attributes.putUserText(name, value);
    }
    return this;
  }

  /**
   * Sets a custom attribute of the company.
   *
   * @param name the name, without {@code .} and {@code $}, and none of the vendor's own
   * @param value a number between -2⁵³ and 2⁵³
   * @throws IllegalArgumentException in development, if the name or the number is not allowed
   */
  public Company attribute(String name, double value) {
    if (CustomNames.allowForCompany(name, attributes)) {
      attributes.putNumber(name, value);
    }
    return this;
  }

  /**
   * Sets a custom attribute of the company.
   *
   * @param name the name, without {@code .} and {@code $}, and none of the vendor's own
   * @param value true or false
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public Company attribute(String name, boolean value) {
    if (CustomNames.allowForCompany(name, attributes)) {
      attributes.put(name, value);
    }
    return this;
  }

  /**
   * Sets a custom attribute of the company to a point in time, sent as Unix seconds. The vendor
   * shows it as a date if the name ends in {@code _at}.
   *
   * @param name the name, without {@code .} and {@code $}, and none of the vendor's own
   * @param value the point in time; null leaves the attribute out
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public Company date(String name, Date value) {
    if (CustomNames.allowForCompany(name, attributes)) {
      attributes.putDate(name, value);
    }
    return this;
  }

  /**
   * Clears a custom attribute of the company: the vendor forgets its value.
   *
   * @param name the name of a custom attribute
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public Company clear(String name) {
    if (CustomNames.allowForCompany(name, attributes)) {
      attributes.put(name, null);
    }
    return this;
  }

  @Override
  String kind() {
    return "Company";
  }
}
