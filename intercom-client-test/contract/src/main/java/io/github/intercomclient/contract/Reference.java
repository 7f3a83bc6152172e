/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

/** The vendor's tables: what the contract must have a case for. */
final class Reference {

  /** Every method of {@code window.Intercom}. */
  static final String[] METHODS = {
    "boot",
    "shutdown",
    "update",
    "show",
    "hide",
    "showSpace",
    "showMessages",
    "showNewMessage",
    "startConversation",
    "showArticle",
    "showNews",
    "showTicket",
    "showConversation",
    "startTour",
    "startSurvey",
    "startChecklist",
    "trackEvent",
    "getVisitorId",
    "hideNotifications",
    "onShow",
    "onHide",
    "onUserEmailSupplied",
    "onUnreadCountChange",
    "ready",
    "setAuthTokens",
    "whoami",
    "reattach_activator",
  };

  /** Every setting of a boot or an update, those of an object after its name. */
  static final String[] ATTRIBUTES = {
    "app_id",
    "api_base",
    "alignment",
    "horizontal_padding",
    "vertical_padding",
    "z_index",
    "hide_default_launcher",
    "custom_launcher_selector",
    "hide_notifications",
    "theme_mode",
    "session_duration",
    "action_color",
    "background_color",
    "link_color",
    "messenger_style_id",
    "page_title",
    "auth_tokens",
    "language_override",
    "user_id",
    "email",
    "name",
    "phone",
    "created_at",
    "unsubscribed_from_emails",
    "avatar",
    "avatar/type",
    "avatar/image_url",
    "user_hash",
    "intercom_user_jwt",
    "company",
    "company/id",
    "company/name",
    "company/created_at",
    "company/plan",
    "company/monthly_spend",
    "company/size",
    "company/website",
    "company/industry",
    "companies",
  };

  private Reference() {}
}
