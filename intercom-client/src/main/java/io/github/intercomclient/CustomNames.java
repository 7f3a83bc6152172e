/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import static io.github.intercomclient.Names.*;

/** Names that an app may give to attributes, event keys and tokens of its own. */
final class CustomNames {
  // Each list has a dot before each name, and one at the end. No allowed name contains a dot.

  /**
   * The names that say whose data it is, and where it goes. Production checks no others: all of
   * them would be a twentieth of the library's bytes, and the vendor reads the others as its own
   * attributes.
   */
  private static final String OF_A_PERSON =
      "." + APP_ID + "." + API_BASE + "." + USER_ID + "." + EMAIL + "." + USER_HASH + "." + JWT;

  private static final String OF_A_COMPANY = "." + ID + "." + COMPANY_ID;

  private static final String IN_BOTH = "." + NAME + "." + CREATED_AT;

  private static final String IN_USERS =
      "." + PHONE + "." + UNSUBSCRIBED + "." + AVATAR + "." + COMPANY + "." + COMPANIES;
  private static final String IN_SESSIONS =
      "." + LANGUAGE + "." + AUTH_TOKENS + "." + SESSION_DURATION + "." + PAGE_TITLE;
  private static final String OF_PLACES =
      "." + ALIGNMENT + "." + HORIZONTAL_PADDING + "." + VERTICAL_PADDING + "." + Z_INDEX;
  private static final String OF_LAUNCHERS =
      "." + HIDE_LAUNCHER + "." + CUSTOM_LAUNCHER + "." + HIDE_NOTIFICATIONS;
  private static final String OF_COLORS =
      "." + THEME_MODE + "." + ACTION_COLOR + "." + BACKGROUND_COLOR + "." + LINK_COLOR;

  /** Other names that the vendor, its SDK or its older pages set. */
  private static final String OF_OTHERS =
      "."
          + STYLE_ID
          + ".last_request_at.installation_type.widget.cookie_domain.custom_data"
          + ".user_data.custom_attributes.userId.";

  /**
   * The vendor's own names in the settings of a user; every name that begins with utm_ is one too.
   */
  private static final String OF_USERS =
      OF_A_PERSON
          + IN_BOTH
          + IN_USERS
          + IN_SESSIONS
          + OF_PLACES
          + OF_LAUNCHERS
          + OF_COLORS
          + OF_OTHERS;

  private static final String IN_COMPANIES =
      "." + PLAN + "." + MONTHLY_SPEND + "." + SIZE + "." + WEBSITE + "." + INDUSTRY + "." + REMOVE;

  /** The vendor's own names in a company. */
  private static final String OF_COMPANIES = OF_A_COMPANY + IN_BOTH + IN_COMPANIES + ".user_count.";

  private CustomNames() {}

  static boolean allowForUser(String name, Value value) {
    return allow(name, Checks.areOn() ? OF_USERS : OF_A_PERSON + ".", value);
  }

  static boolean allowForCompany(String name, Value value) {
    return allow(name, Checks.areOn() ? OF_COMPANIES : OF_A_COMPANY + ".", value);
  }

  private static boolean allow(String name, String reserved, Value value) {
    return value.require(
            isLegal(name, ".$"),
            "custom attribute",
            "is '" + name + "': give a name without . and $, and not __proto__")
        && value.require(
            !reserved.contains("." + name + ".") && !(Checks.areOn() && name.startsWith("utm_")),
            name,
            "is a name of the vendor's own: use its typed method, or another name");
  }

  /**
   * Whether a name has none of the characters, is not blank, and is safe in a JavaScript object.
   */
  static boolean isLegal(String name, String characters) {
    boolean legal = Checks.isText(name) && !name.equals("__proto__");
    for (int i = 0; legal && i < characters.length(); i++) {
      legal = !name.contains(characters.substring(i, i + 1));
    }
    return legal;
  }
}
