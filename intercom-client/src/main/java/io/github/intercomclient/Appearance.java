/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/**
 * How the Messenger looks and behaves. {@link Messenger.Builder#appearance} sets it for every
 * session, {@link Messenger#appearance} changes it until the shutdown.
 *
 * <p>What is not set is left to the workspace. {@link Messenger} copies at the call.
 *
 * @see <a
 *     href="https://developers.intercom.com/installing-intercom/web/attributes-objects">Intercom:
 *     attributes</a>
 * @see <a href="https://developers.intercom.com/installing-intercom/web/customization">Intercom:
 *     customization</a>
 */
public final class Appearance extends Value {
  private Appearance() {}

  /** An appearance that changes nothing yet. */
  public static Appearance create() {
    return new Appearance();
  }

  /**
   * Sets the side of the page on which the launcher stands.
   *
   * @param alignment the side
   * @throws IllegalArgumentException in development, if it is null
   */
  public Appearance alignment(Alignment alignment) {
    if (!attributes.refuses(alignment == null, "alignment", "is null: leave the call out")) {
      attributes.put("alignment", alignment.wire);
    }
    return this;
  }

  /**
   * Sets the distance of the launcher from its side of the page.
   *
   * @param pixels CSS pixels, at least 20
   * @throws IllegalArgumentException in development, if it is less
   */
  public Appearance horizontalPadding(int pixels) {
    attributes.putAtLeast(20, "horizontal_padding", pixels);
    return this;
  }

  /**
   * Sets the distance of the launcher from the bottom of the page.
   *
   * @param pixels CSS pixels, at least 20
   * @throws IllegalArgumentException in development, if it is less
   */
  public Appearance verticalPadding(int pixels) {
    attributes.putAtLeast(20, "vertical_padding", pixels);
    return this;
  }

  /**
   * Sets in which layer of the page the Messenger is drawn.
   *
   * @param zIndex the CSS z-index
   */
  public Appearance zIndex(int zIndex) {
    attributes.put("z_index", (double) zIndex);
    return this;
  }

  /**
   * Hides the vendor's launcher, or forces it to be seen where the workspace hides it.
   *
   * @param hide true to hide it, false to show it whatever the workspace says
   */
  public Appearance hideLauncher(boolean hide) {
    attributes.put("hide_default_launcher", hide);
    return this;
  }

  /**
   * Makes elements of the app open and close the Messenger, also those that are added later.
   *
   * @param selector a CSS selector such as {@code #my_custom_link}; null leaves it out
   */
  public Appearance customLauncherSelector(String selector) {
    attributes.putText("custom_launcher_selector", selector);
    return this;
  }

  /**
   * Hides the notifications that pop up beside the launcher.
   *
   * @param hide true to hide them
   */
  public Appearance hideNotifications(boolean hide) {
    attributes.put("hide_notifications", hide);
    return this;
  }

  /**
   * Draws the Messenger light or dark.
   *
   * @param mode the mode
   * @throws IllegalArgumentException in development, if it is null
   */
  public Appearance themeMode(ThemeMode mode) {
    if (!attributes.refuses(mode == null, "theme_mode", "is null: leave the call out")) {
      attributes.put("theme_mode", mode.wire);
    }
    return this;
  }

  /**
   * Sets how long a session lasts without activity before the vendor ends it.
   *
   * @param millis milliseconds, more than 0
   * @throws IllegalArgumentException in development, if it is not more than 0
   */
  public Appearance sessionDuration(int millis) {
    attributes.putAtLeast(1, "session_duration", millis);
    return this;
  }

  /**
   * Sets the color of buttons and the launcher.
   *
   * @param color a CSS color; null leaves it out
   */
  public Appearance actionColor(String color) {
    attributes.putText("action_color", color);
    return this;
  }

  /**
   * Sets the color behind the header.
   *
   * @param color a CSS color; null leaves it out
   */
  public Appearance backgroundColor(String color) {
    attributes.putText("background_color", color);
    return this;
  }

  /**
   * Sets the color of links.
   *
   * @param color a CSS color; null leaves it out
   */
  public Appearance linkColor(String color) {
    attributes.putText("link_color", color);
    return this;
  }

  /**
   * Picks one of the workspace's Messenger styles.
   *
   * @param id the id of the style; null leaves it out
   */
  public Appearance messengerStyleId(String id) {
    attributes.putText("messenger_style_id", id);
    return this;
  }

  /**
   * Sets the title under which the vendor shows the page, in place of the document's.
   *
   * @param title the title; null leaves it out
   */
  public Appearance pageTitle(String title) {
    attributes.putText("page_title", title);
    return this;
  }

  @Override
  String kind() {
    return "Appearance";
  }
}
