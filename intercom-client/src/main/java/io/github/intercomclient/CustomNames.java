/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.core.Attributes;
import io.github.intercomclient.core.Checks;

/** Names that an app may give to attributes of its own. */
final class CustomNames {
  // No allowed name has a dot in it, so none is found across two of these.

  /** The vendor's own names in the settings of a user; whatever begins with utm_ is too. */
  private static final String OF_USERS =
      ".app_id.api_base.user_id.email.name.phone.created_at.user_hash.intercom_user_jwt.avatar"
          + ".company.companies.unsubscribed_from_emails.language_override.auth_tokens"
          + ".last_request_at.alignment.horizontal_padding.vertical_padding.z_index"
          + ".hide_default_launcher.custom_launcher_selector.hide_notifications.theme_mode"
          + ".session_duration.action_color.background_color.link_color.messenger_style_id"
          + ".page_title.widget.";

  /** The vendor's own names in a company. */
  private static final String OF_COMPANIES =
      ".id.company_id.name.created_at.plan.monthly_spend.size.website.industry.user_count.";

  /**
   * Those that say whose data it is, and where it goes. Production looks for no others: the list
   * would be a twentieth of a page's whole Messenger, and the vendor takes the rest for what their
   * names say.
   */
  private static final String OF_A_PERSON =
      ".app_id.api_base.user_id.email.user_hash.intercom_user_jwt.";

  private static final String OF_A_COMPANY = ".id.company_id.";

  private CustomNames() {}

  static boolean allowForUser(String name, Attributes attributes) {
    return allow(name, Checks.areOn() ? OF_USERS : OF_A_PERSON, attributes);
  }

  static boolean allowForCompany(String name, Attributes attributes) {
    return allow(name, Checks.areOn() ? OF_COMPANIES : OF_A_COMPANY, attributes);
  }

  private static boolean allow(String name, String reserved, Attributes attributes) {
    return !attributes.refuses(
            isIllegal(name, ".$"),
            "custom attribute",
            "is '" + name + "', give a name without . and $")
        && !attributes.refuses(
            reserved.contains("." + name + ".") || Checks.areOn() && name.startsWith("utm_"),
            name,
            "is a name of the vendor's own: use its typed method, or another name");
  }

  /** Whether a name is blank or has one of the characters. */
  static boolean isIllegal(String name, String characters) {
    if (Checks.isBlank(name)) {
      return true;
    }
    for (int i = 0; i < characters.length(); i++) {
      if (name.contains(characters.substring(i, i + 1))) {
        return true;
      }
    }
    return false;
  }
}
