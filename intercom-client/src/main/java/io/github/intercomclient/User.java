/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Items;
import java.util.Date;

/**
 * A user of the app: who they are, and all or some of their data.
 *
 * <p>{@link Messenger#boot(User)} takes a user that is created by {@link #withId}, by {@link
 * #withEmail} in an app without ids, or by {@link #visitor} for somebody who is not logged in.
 * {@link Messenger#update(User)} takes {@link #changes}, which need not say who the user is:
 *
 * <pre>{@code
 * messenger.boot(User.withId("abc123").jwt(tokenFromServer).attribute("apples", 1));
 * messenger.update(User.changes().attribute("apples", 2).clear("pears"));
 *
 * messenger.boot(User.visitor().languageOverride("fr"));
 * }</pre>
 *
 * <p>The {@link #jwt} proves to Intercom that the user is who the app says; a {@link #userHash} is
 * the older way. Without a proof anybody can boot as any user.
 *
 * <p>An attribute that is not set is not sent, and Intercom keeps the value it has. A null argument
 * leaves the attribute unchanged in this object. {@link Messenger} copies the user at each call, so
 * the object may be changed and used again.
 *
 * @see <a
 *     href="https://developers.intercom.com/installing-intercom/web/attributes-objects">Intercom:
 *     attributes</a>
 */
public final class User extends Value {
  private static final int HASH_LENGTH = 64;

  /** The identity and its proof: user_id, email, user_hash and intercom_user_jwt. */
  final Attributes person = Attributes.create();

  private final boolean changes;

  private User(boolean changes) {
    this.changes = changes;
  }

  // ------------------------------------------------------ factory

  /**
   * Creates a user with the id that the app knows them by. Prefer an id to an email, which may
   * change and may be shared. {@link #jwt} is the proof that Intercom recommends:
   *
   * <pre>{@code
   * messenger.boot(User.withId("abc123").jwt(tokenFromServer));
   * }</pre>
   *
   * @param id the app's id of the user
   * @return a new user
   * @throws IllegalArgumentException in development, if the id is blank, "undefined" or "null"
   */
  public static User withId(String id) {
    return new User(false)
        .identifiedBy(Names.USER_ID, id, "give the id that your app knows the user by");
  }

  /**
   * Creates a user with their email, for an app that has no ids.
   *
   * @param email the user's email
   * @return a new user
   * @throws IllegalArgumentException in development, if the email is blank, "undefined" or "null"
   */
  public static User withEmail(String email) {
    return new User(false)
        .identifiedBy(Names.EMAIL, email, "give the email of the user, or use withId");
  }

  /**
   * Creates a visitor: somebody who is not logged in, but about whom the app has data, such as
   * their language. To boot a visitor without data, use {@link Messenger#boot()}.
   *
   * @return a new visitor
   */
  public static User visitor() {
    return new User(false);
  }

  /**
   * Creates changes to the user who is booted, for {@link Messenger#update(User)}. That method adds
   * the id, the email and the proof.
   *
   * @return an empty set of changes
   */
  public static User changes() {
    return new User(true);
  }

  /** Whether this was created by {@link #changes}, and so need not name the user. */
  boolean isChanges() {
    return changes;
  }

  // ------------------------------------------------------ identity

  /**
   * Sets the email. It is not sent beside a {@link #jwt}: let the server put it into the token.
   *
   * @param email the user's email, or null to leave it out
   * @return this user
   * @throws IllegalArgumentException in development, if the email is blank, "undefined" or "null"
   */
  public User email(String email) {
    return email == null
        ? this
        : identifiedBy(Names.EMAIL, email, "give the email of the user, or null to leave it out");
  }

  private User identifiedBy(String name, String text, String mend) {
    if (require(
        Checks.isIdentifier(text),
        name,
        "is '" + text + "', it must not be blank, 'undefined' or 'null': " + mend)) {
      person.put(name, text);
    }
    return this;
  }

  /**
   * Sets the token that proves to Intercom who the user is. The app's server signs it. This is the
   * proof that Intercom recommends.
   *
   * <p>Intercom takes the id and the email from the token, so they are not sent beside it. Give the
   * id to {@link #withId} all the same: the library cannot read the token, and needs the id to tell
   * one user from another. Before a token expires, send a fresh one with another boot of the same
   * user, or with {@code update(User.changes().jwt(token))}.
   *
   * @param jwt the token, or null to leave it out
   * @return this user
   * @throws IllegalArgumentException in development, if the token is blank or looks like a hash, if
   *     there is a {@link #userHash} already, or if this is a visitor
   */
  public User jwt(String jwt) {
    return jwt == null
        ? this
        : provedBy(
            Names.JWT,
            jwt,
            Checks.isText(jwt) && !isHash(jwt),
            "is blank or looks like a hash: give the token of your server; a hash goes to userHash",
            Names.USER_HASH);
  }

  /**
   * Sets the hash that proves to Intercom who the user is. The app's server makes it from the id,
   * or from the email of a user without an id. It is sent with every update of the session.
   * Intercom recommends {@link #jwt} instead.
   *
   * @param userHash the HMAC-SHA256 as 64 lower-case hexadecimal digits, or null to leave it out
   * @return this user
   * @throws IllegalArgumentException in development, if it is anything else, if there is a {@link
   *     #jwt} already, or if this is a visitor
   */
  public User userHash(String userHash) {
    return userHash == null
        ? this
        : provedBy(
            Names.USER_HASH,
            userHash,
            isHash(userHash),
            "is not 64 hexadecimal digits in lower case: give the HMAC-SHA256 of your server in"
                + " that form; a token (eyJ...) goes to jwt",
            Names.JWT);
  }

  /** No message quotes the proof, since messages end up in logs. */
  private User provedBy(String name, String proof, boolean ok, String rule, String otherProof) {
    if (Checks.areOn()) {
      require(
          changes || person.get(Names.USER_ID) != null || person.get(Names.EMAIL) != null,
          name,
          "proves who a user is, and a visitor is nobody yet: start with User.withId(id)");
    }
    if (require(ok, name, rule)
        && require(
            person.get(otherProof) == null,
            name,
            "is the second proof: give either jwt or userHash, the vendor refuses both")) {
      person.put(name, proof);
    }
    return this;
  }

  private static boolean isHash(String text) {
    boolean isHash = text.length() == HASH_LENGTH;
    if (Checks.areOn()) {
      for (int i = 0; i < text.length(); i++) {
        isHash &= "0123456789abcdef".contains(text.substring(i, i + 1));
      }
    }
    return isHash;
  }

  // ------------------------------------------------------ what Intercom knows

  /**
   * Sets the full name.
   *
   * @param name the name, or null to leave it out
   * @return this user
   */
  public User name(String name) {
    putText(Names.NAME, name);
    return this;
  }

  /**
   * Sets the phone number.
   *
   * @param phone the number, or null to leave it out
   * @return this user
   */
  public User phone(String phone) {
    putText(Names.PHONE, phone);
    return this;
  }

  /**
   * Sets when the user signed up. It is sent as Unix seconds.
   *
   * @param createdAt the point in time, or null to leave it out
   * @return this user
   */
  public User createdAt(Date createdAt) {
    putDate(Names.CREATED_AT, createdAt);
    return this;
  }

  /**
   * Sets when the user signed up.
   *
   * @param seconds seconds since 1970, not milliseconds
   * @return this user
   * @throws IllegalArgumentException in development, if the number is so large that it must be
   *     milliseconds, or is not a number
   */
  public User createdAt(double seconds) {
    putSeconds(Names.CREATED_AT, seconds);
    return this;
  }

  /**
   * Sets whether the user has unsubscribed from emails.
   *
   * @param unsubscribed true if Intercom is to send them no emails
   * @return this user
   */
  public User unsubscribedFromEmails(boolean unsubscribed) {
    attributes.put(Names.UNSUBSCRIBED, unsubscribed);
    return this;
  }

  /**
   * Sets the picture of the user.
   *
   * @param imageUrl an https address, or an http address on this computer; null to leave it out
   * @return this user
   * @throws IllegalArgumentException in development, if it is any other address
   */
  public User avatar(String imageUrl) {
    if (imageUrl != null
        && require(
            Addresses.isSafe(imageUrl),
            Names.AVATAR,
            "is " + imageUrl + ": give an https address")) {
      Attributes avatar = Attributes.create();
      avatar.put(Names.TYPE, Names.AVATAR);
      avatar.put(Names.IMAGE_URL, imageUrl);
      attributes.put(Names.AVATAR, avatar);
    }
    return this;
  }

  /**
   * Sets the language of the Messenger, in place of the browser's.
   *
   * @param language a code such as {@code fr} or {@code pt-BR}, or null to leave it out
   * @return this user
   */
  public User languageOverride(String language) {
    putText(Names.LANGUAGE, language);
    return this;
  }

  /**
   * Adds the user to a company, and tells Intercom about it. Other companies that the user belongs
   * to stay as they are. {@link Company#leave} takes the user out of a company.
   *
   * @param company a company with an id and a name
   * @return this user
   * @throws IllegalArgumentException in development, if the company is null, or has no name and is
   *     not left
   */
  public User company(Company company) {
    if (takes(company, Names.COMPANY)) {
      attributes.put(Names.COMPANY, copyOf(company));
    }
    return this;
  }

  /**
   * Adds the user to several companies, and tells Intercom about them.
   *
   * @param companies companies with an id and a name each
   * @return this user
   * @throws IllegalArgumentException in development, if one of the companies is null, or has no
   *     name and is not left
   */
  public User companies(Company... companies) {
    if (require(companies != null, Names.COMPANIES, "is null: leave the call out")) {
      Items<Object> list = Items.create();
      for (Company company : companies) {
        if (takes(company, Names.COMPANIES)) {
          list.add(copyOf(company));
        }
      }
      if (list.size() > 0) {
        attributes.put(Names.COMPANIES, list);
      }
    }
    return this;
  }

  private boolean takes(Company company, String name) {
    Uses.companies = true;
    return require(company != null, name, "is or has a null: leave it out")
        && require(
            company.isComplete(),
            name,
            "has a company without a name, and the vendor needs id and name:"
                + " add name(...), or leave() to take the user out of it");
  }

  /**
   * Sets the tokens with which the workspace's data connectors act for this user.
   *
   * @param tokens the tokens
   * @return this user
   * @throws IllegalArgumentException in development, if the tokens are null
   * @see Messenger#setAuthTokens
   */
  public User authTokens(AuthTokens tokens) {
    if (require(tokens != null, Names.AUTH_TOKENS, "is null: leave the call out")) {
      attributes.put(Names.AUTH_TOKENS, copyOf(tokens));
    }
    return this;
  }

  // ------------------------------------------------------ what only the app knows

  /**
   * Sets a custom attribute of the user to a text.
   *
   * @param name a name without {@code .} and {@code $} that Intercom does not use itself
   * @param value the text, of which Intercom gets the first 255 characters; null to leave it out
   * @return this user
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public User attribute(String name, String value) {
    if (CustomNames.allowForUser(name, this)) {
      putUserText(name, value);
    }
    return this;
  }

  /**
   * Sets a custom attribute of the user to a number.
   *
   * @param name a name without {@code .} and {@code $} that Intercom does not use itself
   * @param value a number between -2⁵³ and 2⁵³
   * @return this user
   * @throws IllegalArgumentException in development, if the name or the number is not allowed
   */
  public User attribute(String name, double value) {
    if (CustomNames.allowForUser(name, this)) {
      putNumber(name, value);
    }
    return this;
  }

  /**
   * Sets a custom attribute of the user to true or false.
   *
   * @param name a name without {@code .} and {@code $} that Intercom does not use itself
   * @param value true or false
   * @return this user
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public User attribute(String name, boolean value) {
    if (CustomNames.allowForUser(name, this)) {
      attributes.put(name, value);
    }
    return this;
  }

  /**
   * Sets a custom attribute of the user to a point in time. It is sent as Unix seconds; Intercom
   * shows them as a date if the name ends in {@code _at}.
   *
   * @param name a name without {@code .} and {@code $} that Intercom does not use itself
   * @param value the point in time, or null to leave it out
   * @return this user
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public User date(String name, Date value) {
    if (CustomNames.allowForUser(name, this)) {
      putDate(name, value);
    }
    return this;
  }

  /**
   * Clears a custom attribute of the user: Intercom forgets its value.
   *
   * @param name the name of a custom attribute
   * @return this user
   * @throws IllegalArgumentException in development, if the name is not allowed
   */
  public User clear(String name) {
    if (CustomNames.allowForUser(name, this)) {
      attributes.put(name, null);
    }
    return this;
  }

  @Override
  String kind() {
    return changes ? "User.changes" : "User";
  }

  @Override
  Attributes all() {
    return person.copy().putAll(attributes);
  }
}
