/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

/**
 * How the Messenger looks and behaves. {@link Messenger.Builder#appearance} sets it for every
 * session; {@link Messenger#appearance} changes it until the shutdown.
 *
 * <p>What is not set is left to the workspace's settings. A null argument leaves an attribute
 * unchanged in this object. {@link Messenger} copies the appearance at the call.
 *
 * @see <a
 *     href="https://developers.intercom.com/installing-intercom/web/attributes-objects">Intercom:
 *     attributes</a>
 * @see <a href="https://developers.intercom.com/installing-intercom/web/customization">Intercom:
 *     customization</a>
 */
public final class Appearance extends Value {
  private static final int LEAST_PADDING = 20;

  private Appearance() {}

  /**
   * Creates an appearance.
   *
   * @return an appearance that changes nothing yet
   */
  public static Appearance create() {
    return new Appearance();
  }

  /**
   * Sets the side of the page on which the launcher and the Messenger are shown.
   *
   * @param alignment the side
   * @return this appearance
   * @throws IllegalArgumentException in development, if the side is null
   */
  public Appearance alignment(Alignment alignment) {
    if (require(alignment != null, Names.ALIGNMENT, "is null: leave the call out")) {
      attributes.put(Names.ALIGNMENT, alignment.wire);
    }
    return this;
  }

  /**
   * Sets the distance between the launcher and its side of the page. The Messenger ignores it in
   * browsers on mobile devices.
   *
   * @param pixels CSS pixels, at least 20
   * @return this appearance
   * @throws IllegalArgumentException in development, if there are fewer pixels
   */
  public Appearance horizontalPadding(int pixels) {
    putAtLeast(LEAST_PADDING, Names.HORIZONTAL_PADDING, pixels);
    return this;
  }

  /**
   * Sets the distance between the launcher and the bottom of the page. The Messenger ignores it in
   * browsers on mobile devices.
   *
   * @param pixels CSS pixels, at least 20
   * @return this appearance
   * @throws IllegalArgumentException in development, if there are fewer pixels
   */
  public Appearance verticalPadding(int pixels) {
    putAtLeast(LEAST_PADDING, Names.VERTICAL_PADDING, pixels);
    return this;
  }

  /**
   * Sets how far in front of the page's other elements the Messenger is drawn. Product tours and
   * mobile devices ignore it.
   *
   * @param zIndex the CSS z-index
   * @return this appearance
   */
  public Appearance zIndex(int zIndex) {
    attributes.put(Names.Z_INDEX, (double) zIndex);
    return this;
  }

  /**
   * Hides Intercom's launcher, or shows it even if the workspace's settings hide it.
   *
   * @param hide true to hide the launcher, false to show it
   * @return this appearance
   */
  public Appearance hideLauncher(boolean hide) {
    attributes.put(Names.HIDE_LAUNCHER, hide);
    return this;
  }

  /**
   * Lets elements of the app open and close the Messenger, including those added to the page later.
   *
   * @param selector a CSS selector such as {@code #my_custom_link}, or null to leave it out
   * @return this appearance
   */
  public Appearance customLauncherSelector(String selector) {
    putText(Names.CUSTOM_LAUNCHER, selector);
    return this;
  }

  /**
   * Hides the notifications that pop up beside the launcher.
   *
   * @param hide true to hide them, false to show them
   * @return this appearance
   */
  public Appearance hideNotifications(boolean hide) {
    attributes.put(Names.HIDE_NOTIFICATIONS, hide);
    return this;
  }

  /**
   * Sets whether the Messenger is drawn light or dark.
   *
   * @param mode the mode
   * @return this appearance
   * @throws IllegalArgumentException in development, if the mode is null
   */
  public Appearance themeMode(ThemeMode mode) {
    if (require(mode != null, Names.THEME_MODE, "is null: leave the call out")) {
      attributes.put(Names.THEME_MODE, mode.wire);
    }
    return this;
  }

  /**
   * Sets how long a session of Intercom's lasts without activity. It must be shorter than the
   * duration in the workspace's settings.
   *
   * @param millis milliseconds, at least 1
   * @return this appearance
   * @throws IllegalArgumentException in development, if there are fewer milliseconds
   */
  public Appearance sessionDuration(int millis) {
    putAtLeast(1, Names.SESSION_DURATION, millis);
    return this;
  }

  /**
   * Sets the color of buttons and of the launcher.
   *
   * @param color a CSS color, or null to leave it out
   * @return this appearance
   */
  public Appearance actionColor(String color) {
    putText(Names.ACTION_COLOR, color);
    return this;
  }

  /**
   * Sets the color behind the header.
   *
   * @param color a CSS color, or null to leave it out
   * @return this appearance
   */
  public Appearance backgroundColor(String color) {
    putText(Names.BACKGROUND_COLOR, color);
    return this;
  }

  /**
   * Sets the color of links.
   *
   * @param color a CSS color, or null to leave it out
   * @return this appearance
   */
  public Appearance linkColor(String color) {
    putText(Names.LINK_COLOR, color);
    return this;
  }

  /**
   * Picks one of the workspace's Messenger styles.
   *
   * @param id the id of the style, or null to leave it out
   * @return this appearance
   */
  public Appearance messengerStyleId(String id) {
    putText(Names.STYLE_ID, id);
    return this;
  }

  /**
   * Sets the title under which Intercom lists the page, in place of the document's title.
   *
   * @param title the title, or null to leave it out
   * @return this appearance
   */
  public Appearance pageTitle(String title) {
    putText(Names.PAGE_TITLE, title);
    return this;
  }

  @Override
  String kind() {
    return "Appearance";
  }
}
