/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.core.Attributes;
import io.github.intercomclient.core.Checks;
import io.github.intercomclient.core.Identity;
import java.util.Date;

/**
 * A user, with all or some of what the vendor is to know of them.
 *
 * <p>For {@link Messenger#boot(User)} it starts with who it is, {@link #withId} or {@link
 * #withEmail}; for {@link Messenger#update(User)} it starts with {@link #changes}, since who is
 * booted is known:
 *
 * <pre>{@code
 * messenger.boot(User.withId("abc123").email("ada@example.com").attribute("apples", 1));
 * messenger.update(User.changes().attribute("apples", 2).clear("pears"));
 * }</pre>
 *
 * <p>What is not set is not sent, and the vendor keeps what it knows. {@link Messenger} copies at
 * the call: a user may be changed and used again.
 *
 * @see <a
 *     href="https://developers.intercom.com/installing-intercom/web/attributes-objects">Intercom:
 *     attributes</a>
 */
public final class User extends Value {
  private static final String ONE_PROOF =
      "cannot be combined: give either userHash or jwt, the vendor refuses both";

  private User() {}

  // ------------------------------------------------------ factory

  /**
   * A user by the id that the app knows them by: the best choice, since emails change.
   *
   * @param id the app's id of the user
   * @throws IllegalArgumentException in development, if the id is blank
   */
  public static User withId(String id) {
    User user = new User();
    if (!user.attributes.refuses(
        Checks.isBlank(id), Identity.ID, "is blank: give the id that your app knows the user by")) {
      user.attributes.put(Identity.ID, id);
    }
    return user;
  }

  /**
   * A user by their email, for apps that have no id.
   *
   * @param email the user's email
   * @throws IllegalArgumentException in development, if the email is blank
   */
  public static User withEmail(String email) {
    User user = new User();
    if (!user.attributes.refuses(
        Checks.isBlank(email), Identity.EMAIL, "is blank: give the user's email, or use withId")) {
      user.attributes.put(Identity.EMAIL, email);
    }
    return user;
  }

  /** Changes of whoever is booted; their id and email are added when it is sent. */
  public static User changes() {
    return new User();
  }

  // ------------------------------------------------------ identity

  /**
   * Sets the email.
   *
   * @param email the user's email; null leaves it out
   * @throws IllegalArgumentException in development, if it is blank
   */
  public User email(String email) {
    if (isGiven(Identity.EMAIL, email)) {
      attributes.put(Identity.EMAIL, email);
    }
    return this;
  }

  /**
   * Proves to the vendor that this user is who the app says, by a hash. Only the server can make
   * it, and it makes it of the id, or of the email of a user without an id. It is sent with every
   * update of this session.
   *
   * @param userHash the HMAC-SHA256 in lower-case hexadecimal digits; null leaves it out
   * @throws IllegalArgumentException in development, if it is blank or a {@link #jwt} is set too
   */
  public User userHash(String userHash) {
    if (isGiven(Identity.HASH, userHash)
        && !attributes.refuses(attributes.has(Identity.TOKEN), Identity.HASH, ONE_PROOF)) {
      attributes.put(Identity.HASH, userHash);
    }
    return this;
  }

  /**
   * Proves to the vendor that this user is who the app says, by a signed token from the server. The
   * id and the email are then not sent beside it. A fresh token for the same user goes with another
   * boot or an update.
   *
   * @param jwt the token; null leaves it out
   * @throws IllegalArgumentException in development, if it is blank or a {@link #userHash} is set
   *     too
   */
  public User jwt(String jwt) {
    if (isGiven(Identity.TOKEN, jwt)
        && !attributes.refuses(attributes.has(Identity.HASH), Identity.TOKEN, ONE_PROOF)) {
      attributes.put(Identity.TOKEN, jwt);
    }
    return this;
  }

  /** Whether there is something to say who it is; a blank would be somebody, and nobody's. */
  private boolean isGiven(String name, String text) {
    return text != null
        && !attributes.refuses(
            Checks.isBlank(text), name, "is blank: give it, or null to leave it out");
  }

  // ------------------------------------------------------ what the vendor knows

  /**
   * Sets the full name.
   *
   * @param name null leaves it out
   */
  public User name(String name) {
    attributes.putText("name", name);
    return this;
  }

  /**
   * Sets the phone number.
   *
   * @param phone null leaves it out
   */
  public User phone(String phone) {
    attributes.putText("phone", phone);
    return this;
  }

  /**
   * Sets when the user signed up, sent as Unix seconds.
   *
   * @param createdAt the point in time; null leaves it out
   */
  public User createdAt(Date createdAt) {
    attributes.putDate("created_at", createdAt);
    return this;
  }

  /**
   * Sets when the user signed up.
   *
   * @param seconds seconds since 1970, as servers give it
   * @throws IllegalArgumentException in development, if these are plainly milliseconds
   */
  public User createdAt(double seconds) {
    attributes.putSeconds("created_at", seconds);
    return this;
  }

  /**
   * Says whether the user has unsubscribed from emails.
   *
   * @param unsubscribed true to send them none
   */
  public User unsubscribedFromEmails(boolean unsubscribed) {
    attributes.put("unsubscribed_from_emails", unsubscribed);
    return this;
  }

  /**
   * Sets the picture.
   *
   * @param imageUrl an https address, http only on the own machine; null leaves it out
   * @throws IllegalArgumentException in development, if it is another address
   */
  public User avatar(String imageUrl) {
    if (imageUrl != null
        && !attributes.refuses(
            !Addresses.isSafe(imageUrl), "avatar", "is " + imageUrl + ", give an https address")) {
      Attributes avatar = new Attributes();
      avatar.put("type", "avatar");
      avatar.put("image_url", imageUrl);
      attributes.putNested("avatar", avatar);
    }
    return this;
  }

  /**
   * Sets the language of the Messenger, in place of the browser's.
   *
   * @param language a code such as {@code fr} or {@code pt-BR}; null leaves it out
   */
  public User languageOverride(String language) {
    attributes.putText("language_override", language);
    return this;
  }

  /**
   * Sets the company that the user works for. The user joins it and leaves no other.
   *
   * @param company the company
   * @throws IllegalArgumentException in development, if the company is null
   */
  public User company(Company company) {
    if (!attributes.refuses(company == null, "company", "is null: leave the call out")) {
      attributes.putNested("company", company.attributes);
    }
    return this;
  }

  /**
   * Sets the companies that the user works for.
   *
   * @param companies the companies
   * @throws IllegalArgumentException in development, if one of them is null
   */
  public User companies(Company... companies) {
    Attributes list = new Attributes().asList();
    if (attributes.refuses(companies == null, "companies", "is null: leave the call out")) {
      return this;
    }
    for (Company company : companies) {
      if (!attributes.refuses(company == null, "companies", "has a null: leave it out")) {
        list.add(company.attributes);
      }
    }
    attributes.putNested("companies", list);
    return this;
  }

  /**
   * Sets the tokens that the workspace's data connectors act with for this user.
   *
   * @param tokens the tokens
   * @throws IllegalArgumentException in development, if the tokens are null
   * @see Messenger#setAuthTokens
   */
  public User authTokens(AuthTokens tokens) {
    if (!attributes.refuses(tokens == null, "auth_tokens", "is null: leave the call out")) {
      attributes.putNested("auth_tokens", tokens.attributes);
    }
    return this;
  }

  // ------------------------------------------------------ what only the app knows

  /**
   * Sets a custom attribute of the user.
   *
   * @param name the name, without {@code .} and {@code $}, and none of the vendor's own
   * @param value the text, cut to 255 characters if it is longer; null leaves the attribute out
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public User attribute(String name, String value) {
    if (CustomNames.allowForUser(name, attributes)) {
      attributes.putUserText(name, value);
    }
    return this;
  }

  /**
   * Sets a custom attribute of the user.
   *
   * @param name the name, without {@code .} and {@code $}, and none of the vendor's own
   * @param value a number between -2⁵³ and 2⁵³
   * @throws IllegalArgumentException in development, if the name or the number is not allowed
   */
  public User attribute(String name, double value) {
    if (CustomNames.allowForUser(name, attributes)) {
      attributes.putNumber(name, value);
    }
    return this;
  }

  /**
   * Sets a custom attribute of the user.
   *
   * @param name the name, without {@code .} and {@code $}, and none of the vendor's own
   * @param value true or false
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public User attribute(String name, boolean value) {
    if (CustomNames.allowForUser(name, attributes)) {
      attributes.put(name, value);
    }
    return this;
  }

  /**
   * Sets a custom attribute of the user to a point in time, sent as Unix seconds. The vendor shows
   * it as a date if the name ends in {@code _at}.
   *
   * @param name the name, without {@code .} and {@code $}, and none of the vendor's own
   * @param value the point in time; null leaves the attribute out
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public User date(String name, Date value) {
    if (CustomNames.allowForUser(name, attributes)) {
      attributes.putDate(name, value);
    }
    return this;
  }

  /**
   * Clears a custom attribute of the user: the vendor forgets its value.
   *
   * @param name the name of a custom attribute
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public User clear(String name) {
    if (CustomNames.allowForUser(name, attributes)) {
      attributes.put(name, null);
    }
    return this;
  }

  @Override
  String kind() {
    return "User";
  }
}
