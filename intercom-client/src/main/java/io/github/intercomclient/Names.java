/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/** The names that the vendor's widget knows, each of them once. */
final class Names {
  // Where the data goes
  static final String APP_ID = "app_id";
  static final String API_BASE = "api_base";

  // Who a user is
  static final String USER_ID = "user_id";
  static final String EMAIL = "email";
  static final String USER_HASH = "user_hash";
  static final String JWT = "intercom_user_jwt";

  // What a user is like; a company shares the first two
  static final String NAME = "name";
  static final String CREATED_AT = "created_at";
  static final String PHONE = "phone";
  static final String UNSUBSCRIBED = "unsubscribed_from_emails";
  static final String AVATAR = "avatar";
  static final String LANGUAGE = "language_override";
  static final String AUTH_TOKENS = "auth_tokens";
  static final String COMPANY = "company";
  static final String COMPANIES = "companies";

  // In an avatar
  static final String TYPE = "type";
  static final String IMAGE_URL = "image_url";

  // In a company
  static final String ID = "id";
  static final String COMPANY_ID = "company_id";
  static final String PLAN = "plan";
  static final String MONTHLY_SPEND = "monthly_spend";
  static final String SIZE = "size";
  static final String WEBSITE = "website";
  static final String INDUSTRY = "industry";
  static final String REMOVE = "remove";

  // How the Messenger looks and behaves
  static final String ALIGNMENT = "alignment";
  static final String HORIZONTAL_PADDING = "horizontal_padding";
  static final String VERTICAL_PADDING = "vertical_padding";
  static final String Z_INDEX = "z_index";
  static final String HIDE_LAUNCHER = "hide_default_launcher";
  static final String CUSTOM_LAUNCHER = "custom_launcher_selector";
  static final String HIDE_NOTIFICATIONS = "hide_notifications";
  static final String THEME_MODE = "theme_mode";
  static final String SESSION_DURATION = "session_duration";
  static final String ACTION_COLOR = "action_color";
  static final String BACKGROUND_COLOR = "background_color";
  static final String LINK_COLOR = "link_color";
  static final String STYLE_ID = "messenger_style_id";
  static final String PAGE_TITLE = "page_title";

  // In the data of an event
  static final String URL = "url";
  static final String VALUE = "value";
  static final String AMOUNT = "amount";
  static final String CURRENCY = "currency";

  // Methods of the session
  static final String BOOT = "boot";
  static final String UPDATE = "update";
  static final String SHUTDOWN = "shutdown";
  static final String REATTACH_ACTIVATOR = "reattach_activator";

  // Methods that show something, send something or ask
  static final String SHOW = "show";
  static final String HIDE = "hide";
  static final String SHOW_SPACE = "showSpace";
  static final String SHOW_MESSAGES = "showMessages";
  static final String SHOW_NEW_MESSAGE = "showNewMessage";
  static final String START_CONVERSATION = "startConversation";
  static final String SHOW_ARTICLE = "showArticle";
  static final String SHOW_NEWS = "showNews";
  static final String SHOW_TICKET = "showTicket";
  static final String SHOW_CONVERSATION = "showConversation";
  static final String START_TOUR = "startTour";
  static final String START_SURVEY = "startSurvey";
  static final String START_CHECKLIST = "startChecklist";
  static final String TRACK_EVENT = "trackEvent";
  static final String HIDE_NOTIFICATIONS_METHOD = "hideNotifications";
  static final String SET_AUTH_TOKENS = "setAuthTokens";
  static final String GET_VISITOR_ID = "getVisitorId";
  static final String WHOAMI = "whoami";

  // Methods that listen
  static final String READY = "ready";
  static final String ON_SHOW = "onShow";
  static final String ON_HIDE = "onHide";
  static final String ON_USER_EMAIL_SUPPLIED = "onUserEmailSupplied";
  static final String ON_UNREAD_COUNT_CHANGE = "onUnreadCountChange";

  private Names() {}
}
