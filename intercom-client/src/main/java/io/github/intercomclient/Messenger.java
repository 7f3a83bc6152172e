/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.browser.BrowserPage;
import io.github.intercomclient.core.Attributes;
import io.github.intercomclient.core.Call;
import io.github.intercomclient.core.Checks;
import io.github.intercomclient.core.NoPage;
import io.github.intercomclient.core.Page;
import io.github.intercomclient.core.Session;
import io.github.intercomclient.core.Setup;

/**
 * The Intercom Messenger of a page. An app creates one when it starts and keeps it:
 *
 * <pre>{@code
 * Messenger messenger = Messenger.create("abc12345");   // no request, no cookie yet
 * messenger.followNavigation();
 *
 * messenger.boot(User.withId("abc123").email("ada@example.com"));   // after login
 * messenger.update(User.changes().attribute("apples", 2));          // data has changed
 * messenger.shutdown();                                             // at logout
 * }</pre>
 *
 * <p>A <em>session</em> runs from the first {@code boot} to {@code shutdown}. Every method may be
 * called at any time:
 *
 * <ul>
 *   <li><em>Before the first boot</em> calls are held and made right after it; the data of updates
 *       joins the boot.
 *   <li><em>Before the vendor's script has loaded</em> calls wait in its queue, at most 100 of them
 *       beside the boot; the oldest are dropped and the {@link ErrorHandler} told.
 *   <li><em>After shutdown</em>, until the next boot, calls have nobody to speak for. They are
 *       dropped, and the {@link ErrorHandler} told once. Listeners are kept for the next session,
 *       and what {@link #appearance} is told now is for the next session too.
 * </ul>
 *
 * <p>Mistakes in the app's code, such as a blank id, throw an {@link IllegalArgumentException} in
 * development. In production builds, made with the settings that the README recommends, they leave
 * out the bad value and tell the {@link ErrorHandler}; blank texts, and custom attributes under the
 * vendor's names, are passed on there. Nothing else throws: a blocked script, a broken widget or a
 * listener that throws go to the {@link ErrorHandler}.
 *
 * @see <a href="https://developers.intercom.com/installing-intercom/web/methods">Intercom:
 *     methods</a>
 */
public final class Messenger {
  private final Session session;

  private Messenger(Session session) {
    this.session = session;
  }

  // ------------------------------------------------------ factory

  /**
   * The Messenger of a workspace, as the workspace is set up. Nothing is requested and no cookie
   * set before the first boot. If the page has the vendor's snippet already, the session that it
   * began is taken over.
   *
   * @param appId the app id (or workspace id) that the vendor's settings show
   * @throws IllegalArgumentException in development, if the app id is blank
   */
  public static Messenger create(String appId) {
    return builder(appId).build();
  }

  /**
   * Sets up the Messenger of a workspace.
   *
   * @param appId the app id (or workspace id) that the vendor's settings show
   * @throws IllegalArgumentException in development, if the app id is blank
   */
  public static Builder builder(String appId) {
    return new Builder(appId);
  }

  /**
   * A Messenger that does nothing, for stages of the app that have no app id: it is never booted,
   * its script stays {@link ScriptState#NEW}, and no listener hears anything.
   */
  public static Messenger off() {
    Setup setup = new Setup();
    setup.page = new NoPage();
    setup.errors = message -> {};
    return new Messenger(
        new Session(setup) {
          @Override
          public void boot(Attributes said) {}
        });
  }

  // ------------------------------------------------------ session

  /**
   * Boots a visitor, who is nobody yet: a lead once they write. After a user's session this ends it
   * first, as {@link #shutdown} does.
   *
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#boot">Intercom:
   *     boot</a>
   */
  public void boot() {
    session.boot(new Attributes());
  }

  /**
   * Boots a user: after login, or when a page starts with a user logged in. In a session of the
   * same user it sends what the user now says, at once, such as a fresh token. In a visitor's
   * session the vendor turns the visitor into the user. In another user's session it first shuts
   * that down.
   *
   * <p>Two users are the same if their ids are, or their emails where one of them has no id.
   *
   * @param user who it is, with all or some of what the vendor is to know
   * @throws IllegalArgumentException in development, if the user is null
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#boot">Intercom:
   *     boot</a>
   */
  public void boot(User user) {
    if (isGiven(user, "boot: the user is null, use boot() for a visitor")) {
      session.boot(user.attributes);
    }
  }

  /**
   * Tells the vendor that the page has changed: it logs the URL and looks for new messages. {@link
   * #followNavigation} does this by itself.
   *
   * <p>The vendor takes 20 updates in 30 minutes. Navigations may use 15 of them; beyond, they
   * become one that is sent when there is room again. Without a session this does nothing: the boot
   * will say it.
   *
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#update">Intercom:
   *     update</a>
   */
  public void update() {
    session.update();
  }

  /**
   * Sends data of the user that has changed. Their id, email and proof are added.
   *
   * <p>The vendor takes 20 updates in 30 minutes. What is beyond is merged, the last value of each
   * attribute wins, and is sent when there is room again. Before the first boot the data joins it,
   * after the shutdown it is dropped. Data that names another user, by id, or by email where there
   * is no id, boots that user.
   *
   * @param changes what has changed, usually from {@link User#changes}
   * @throws IllegalArgumentException in development, if the changes are null
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#update">Intercom:
   *     update</a>
   */
  public void update(User changes) {
    if (isGiven(changes, "update: the changes are null, use update() for a new page")) {
      session.update(changes.attributes);
    }
  }

  /**
   * Ends the session: at logout, also an automatic one. When this returns, calls that were held or
   * waited are dropped, the cookies that start with {@code intercom-} are deleted on this host and
   * its parent domains, whether the vendor's script is there or not, and nothing that is left
   * speaks for the user. Leaving the page right after it is safe.
   *
   * <p>Listeners are kept for the next session; those of the unread count hear a 0.
   *
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#shutdown">Intercom:
   *     shutdown</a>
   */
  public void shutdown() {
    session.shutdown();
  }

  /**
   * Whether a session is running: there was a boot, of ours or of the page's own snippet, and no
   * shutdown after it.
   */
  public boolean isBooted() {
    return session.isBooted();
  }

  // ------------------------------------------------------ navigation

  /**
   * Follows the page's URL: each navigation in the app becomes one {@link #update()}, once URL and
   * title are final, whatever router made it. Redirects count once. Without a session nothing is
   * sent. Following twice does not update twice.
   *
   * @return what ends it
   */
  public Registration followNavigation() {
    return session.follow(url -> url);
  }

  /**
   * Follows the page's URL as far as it names a page.
   *
   * @param key the page that a URL stands for; null for a URL to ignore
   * @return what ends it
   * @throws IllegalArgumentException in development, if the key is null
   */
  public Registration followNavigation(UrlKey key) {
    return isGiven(key, "followNavigation: the key is null, use followNavigation()")
        ? session.follow(key)
        : () -> {};
  }

  /**
   * Reports a navigation that the URL does not show. It becomes one {@link #update()}, shortly
   * after, and together with what {@link #followNavigation} sees of it. Without a session nothing
   * is sent.
   */
  public void navigated() {
    session.navigated();
  }

  /**
   * How many updates the vendor takes now: the limit of {@link Builder#updateLimit}, less the boots
   * and updates of the last 30 minutes.
   */
  public int remainingUpdates() {
    return session.remainingUpdates();
  }

  // ------------------------------------------------------ the Messenger on the page

  /**
   * Changes how the Messenger looks, at once and until the shutdown. Without a session it is kept
   * for the next boot.
   *
   * <pre>{@code
   * messenger.appearance(Appearance.create().hideLauncher(true));   // on /checkout
   * }</pre>
   *
   * @param changes what is to change
   * @throws IllegalArgumentException in development, if the changes are null
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#update">Intercom:
   *     update</a>
   */
  public void appearance(Appearance changes) {
    if (isGiven(changes, "appearance: the changes are null, leave the call out")) {
      session.appearance(changes.attributes);
    }
  }

  /**
   * Opens the Messenger.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#show">Intercom:
   *     show</a>
   */
  public void show() {
    send("show", null, null);
  }

  /**
   * Closes the Messenger.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#hide">Intercom:
   *     hide</a>
   */
  public void hide() {
    send("hide", null, null);
  }

  /**
   * Opens a space of the Messenger.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @param space the space; one that the workspace does not have has no effect
   * @throws IllegalArgumentException in development, if it is null
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#showspace">Intercom:
   *     showSpace</a>
   */
  public void showSpace(Space space) {
    if (isGiven(space, "showSpace: the space is null, give one")) {
      send("showSpace", space.wire, null);
    }
  }

  /**
   * Opens the Messenger with the list of conversations.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#showmessages">Intercom:
   *     showMessages</a>
   */
  public void showMessages() {
    send("showMessages", null, null);
  }

  /**
   * Opens the Messenger with an empty message to write.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#shownewmessage">Intercom:
   *     showNewMessage</a>
   */
  public void showNewMessage() {
    send("showNewMessage", null, null);
  }

  /**
   * Opens the Messenger with a message that is written but not sent.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @param text the text of the message
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#shownewmessage">Intercom:
   *     showNewMessage</a>
   */
  public void showNewMessage(String text) {
    sendText("showNewMessage", text);
  }

  /**
   * Opens the Messenger and sends a message of the user, at once.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @param text the text of the message
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#startconversation">Intercom:
   *     startConversation</a>
   */
  public void startConversation(String text) {
    sendText("startConversation", text);
  }

  /**
   * Opens an article in the Messenger.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @param id the id that the vendor gave it
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#showarticle">Intercom:
   *     showArticle</a>
   */
  public void showArticle(String id) {
    sendText("showArticle", id);
  }

  /**
   * Opens a news item in the Messenger.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @param id the id that the vendor gave it
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#shownews">Intercom:
   *     showNews</a>
   */
  public void showNews(String id) {
    sendText("showNews", id);
  }

  /**
   * Opens a ticket in the Messenger.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @param id the id that the vendor gave it
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#showticket">Intercom:
   *     showTicket</a>
   */
  public void showTicket(String id) {
    sendText("showTicket", id);
  }

  /**
   * Opens a conversation in the Messenger.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @param id the id that the vendor gave it
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#showconversation">Intercom:
   *     showConversation</a>
   */
  public void showConversation(String id) {
    sendText("showConversation", id);
  }

  /**
   * Starts a product tour.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @param id the id that the vendor gave it; an unknown one has no effect
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#starttour">Intercom:
   *     startTour</a>
   */
  public void startTour(String id) {
    sendText("startTour", id);
  }

  /**
   * Starts a survey.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @param id the id that the vendor gave it; an unknown one has no effect
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#startsurvey">Intercom:
   *     startSurvey</a>
   */
  public void startSurvey(String id) {
    sendText("startSurvey", id);
  }

  /**
   * Starts a checklist.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @param id the id that the vendor gave it; an unknown one has no effect
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#startchecklist">Intercom:
   *     startChecklist</a>
   */
  public void startChecklist(String id) {
    sendText("startChecklist", id);
  }

  /**
   * Tracks an event of the user.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @param name the name of the event, such as {@code order-placed}
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#trackevent">Intercom:
   *     trackEvent</a>
   */
  public void trackEvent(String name) {
    sendText("trackEvent", name);
  }

  /**
   * Tracks an event of the user, with what is known of it.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @param name the name of the event, such as {@code order-placed}
   * @param data what is known of it
   * @throws IllegalArgumentException in development, if the name is blank or the data is null
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#trackevent">Intercom:
   *     trackEvent</a>
   */
  public void trackEvent(String name, EventData data) {
    if (isGiven(data, "trackEvent: the data is null, use trackEvent(name)")
        && isText("trackEvent", name)) {
      send("trackEvent", name, data.attributes);
    }
  }

  /**
   * Hides or shows the notifications that pop up beside the launcher.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @param hide true to hide them
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#hidenotifications">Intercom:
   *     hideNotifications</a>
   */
  public void hideNotifications(boolean hide) {
    send("hideNotifications", hide, null);
  }

  /**
   * Gives the workspace's data connectors fresh tokens to act with for this user.
   *
   * <p>Before the first boot it is held, after the shutdown dropped.
   *
   * @param tokens the tokens
   * @throws IllegalArgumentException in development, if the tokens are null
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#setauthtokens">Intercom:
   *     setAuthTokens</a>
   */
  public void setAuthTokens(AuthTokens tokens) {
    if (isGiven(tokens, "setAuthTokens: the tokens are null, give some")) {
      send("setAuthTokens", null, tokens.attributes);
    }
  }

  /**
   * The vendor's id of the visitor or user, or null: without a session, and before the widget has
   * begun one.
   *
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#getvisitorid">Intercom:
   *     getVisitorId</a>
   */
  public String getVisitorId() {
    return session.ask(new Call("getVisitorId", null, null));
  }

  // ------------------------------------------------------ listeners

  /**
   * Tells once in each session when the Messenger is booted and ready; at once if it is already. A
   * widget of before 2024 never tells, so do not wait for it without a time limit.
   *
   * <p>A listener may be added at any time and is kept over shutdown and boot until it is removed.
   * What it throws goes to the {@link ErrorHandler}.
   *
   * @param callback the listener
   * @return what removes it
   * @throws IllegalArgumentException in development, if the listener is null
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#ready">Intercom:
   *     ready</a>
   */
  public Registration onReady(Callback callback) {
    return isGiven(callback, "onReady: the listener is null, give one")
        ? session.listenOnce("ready", ignored -> callback.onInvoke())
        : () -> {};
  }

  /**
   * Tells each time that the Messenger opens, before it has its content.
   *
   * <p>A listener may be added at any time and is kept over shutdown and boot until it is removed.
   * What it throws goes to the {@link ErrorHandler}.
   *
   * @param callback the listener
   * @return what removes it
   * @throws IllegalArgumentException in development, if the listener is null
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#onshow">Intercom:
   *     onShow</a>
   */
  public Registration onShow(Callback callback) {
    return isGiven(callback, "onShow: the listener is null, give one")
        ? session.listen("onShow", ignored -> callback.onInvoke())
        : () -> {};
  }

  /**
   * Tells each time that the Messenger closes.
   *
   * <p>A listener may be added at any time and is kept over shutdown and boot until it is removed.
   * What it throws goes to the {@link ErrorHandler}.
   *
   * @param callback the listener
   * @return what removes it
   * @throws IllegalArgumentException in development, if the listener is null
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#onhide">Intercom:
   *     onHide</a>
   */
  public Registration onHide(Callback callback) {
    return isGiven(callback, "onHide: the listener is null, give one")
        ? session.listen("onHide", ignored -> callback.onInvoke())
        : () -> {};
  }

  /**
   * Tells when a visitor has given their email in the Messenger.
   *
   * <p>A listener may be added at any time and is kept over shutdown and boot until it is removed.
   * What it throws goes to the {@link ErrorHandler}.
   *
   * @param callback the listener
   * @return what removes it
   * @throws IllegalArgumentException in development, if the listener is null
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#onuseremailsupplied">Intercom:
   *     onUserEmailSupplied</a>
   */
  public Registration onUserEmailSupplied(Callback callback) {
    return isGiven(callback, "onUserEmailSupplied: the listener is null, give one")
        ? session.listen("onUserEmailSupplied", ignored -> callback.onInvoke())
        : () -> {};
  }

  /**
   * Tells the number of unread conversations: the one that is known in this session at once, each
   * change after it, and 0 at the shutdown.
   *
   * <p>A listener may be added at any time and is kept over shutdown and boot until it is removed.
   * What it throws goes to the {@link ErrorHandler}.
   *
   * @param callback the listener
   * @return what removes it
   * @throws IllegalArgumentException in development, if the listener is null
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#onunreadcountchange">Intercom:
   *     onUnreadCountChange</a>
   */
  public Registration onUnreadCountChange(UnreadCountCallback callback) {
    return isGiven(callback, "onUnreadCountChange: the listener is null, give one")
        ? session.listenLatest("onUnreadCountChange", callback::onInvoke)
        : () -> {};
  }

  /**
   * The number of unread conversations as the widget told it last in this session; 0 without a
   * session, and until the widget has told it. The first call asks the widget to tell it.
   */
  public int unreadCount() {
    return session.latest("onUnreadCountChange");
  }

  // ------------------------------------------------------ the vendor's script

  /**
   * Fetches the vendor's script, for a Messenger that was built with {@link ScriptLoading#BY_HAND}
   * or ahead of {@link ScriptLoading#WHEN_IDLE}. Before the first boot it is remembered, since a
   * script without a boot would boot by itself. Once the script was fetched this does nothing.
   */
  public void load() {
    session.load();
  }

  /**
   * Fetches a blocked script again; whatever waits in the queue is kept. In any other state this
   * does nothing. The Messenger tries by itself when the browser comes online, five times at most.
   */
  public void retry() {
    session.retry();
  }

  /** How far the vendor's script has come. */
  public ScriptState state() {
    return session.state();
  }

  /**
   * Tells each change of the script's {@link #state}. Only an app that listens has the page look
   * for it: four times a second while the script is on its way, for 20 seconds at most.
   *
   * @param callback the listener
   * @return what removes it
   * @throws IllegalArgumentException in development, if the listener is null
   */
  public Registration onStateChange(ScriptStateCallback callback) {
    return isGiven(callback, "onStateChange: the listener is null, give one")
        ? session.watch(ignored -> callback.onInvoke(session.state()))
        : () -> {};
  }

  // ------------------------------------------------------ whatever the vendor adds

  /**
   * Calls a method of the widget that has no Java method yet. It is held and queued like any other.
   *
   * @param method the vendor's name of the method
   * @throws IllegalArgumentException in development, if the name is blank, or that of a method that
   *     has to go through its Java method: {@code boot}, {@code update}, {@code shutdown} and those
   *     that begin with {@code on}
   */
  public void call(String method) {
    callWith(method, null, null);
  }

  /**
   * Calls a method of the widget that has no Java method yet. It is held and queued like any other.
   *
   * @param method the vendor's name of the method
   * @param argument a text; null leaves it out
   * @throws IllegalArgumentException in development, as {@link #call(String)} says
   */
  public void call(String method, String argument) {
    callWith(method, argument, null);
  }

  /**
   * Calls a method of the widget that has no Java method yet. It is held and queued like any other.
   *
   * @param method the vendor's name of the method
   * @param argument a number
   * @throws IllegalArgumentException in development, as {@link #call(String)} says
   */
  public void call(String method, double argument) {
    callWith(method, argument, null);
  }

  /**
   * Calls a method of the widget that has no Java method yet. It is held and queued like any other.
   *
   * @param method the vendor's name of the method
   * @param argument true or false
   * @throws IllegalArgumentException in development, as {@link #call(String)} says
   */
  public void call(String method, boolean argument) {
    callWith(method, argument, null);
  }

  /**
   * Calls a method of the widget that has no Java method yet. It is held and queued like any other.
   *
   * @param method the vendor's name of the method
   * @param argument an object
   * @throws IllegalArgumentException in development, as {@link #call(String)} says
   */
  public void call(String method, EventData argument) {
    if (isGiven(argument, "call: the argument is null, leave it out")) {
      callWith(method, null, argument.attributes);
    }
  }

  private void callWith(String method, Object argument, Attributes data) {
    if (isText("call", method)
        && !fails(
            "boot".equals(method)
                || "update".equals(method)
                || "shutdown".equals(method)
                || "ready".equals(method)
                || method.startsWith("on"),
            "call: " + method + " would go past the session, use the Java method of that name")) {
      send(method, argument, data);
    }
  }

  private void sendText(String method, String text) {
    if (isText(method, text)) {
      send(method, text, null);
    }
  }

  private void send(String method, Object argument, Attributes data) {
    session.send(new Call(method, argument, data == null ? null : new Attributes().putAll(data)));
  }

  private boolean isText(String method, String text) {
    return !fails(Checks.isBlank(text), method + ": the text is blank, give one");
  }

  private boolean isGiven(Object argument, String mistake) {
    return !fails(argument == null, mistake);
  }

  private boolean fails(boolean wrong, String mistake) {
    if (Checks.fail(wrong, mistake)) {
      session.error("a call with a bad argument was left out");
    }
    return wrong;
  }

  /**
   * Sets up a {@link Messenger}.
   *
   * <pre>{@code
   * Messenger messenger =
   *     Messenger.builder("abc12345")
   *         .region(Region.EU)
   *         .appearance(Appearance.create().alignment(Alignment.LEFT))
   *         .onError(message -> log(message))
   *         .build();
   * }</pre>
   */
  public static final class Builder {
    private final Setup setup = new Setup();

    private Builder(String appId) {
      if (!refuses(
          Checks.isBlank(appId),
          "app_id",
          "is blank: give the one of your workspace, or use Messenger.off()")) {
        setup.appId = appId;
        setup.settings.put("app_id", appId);
        setup.scriptUrl = "https://widget.intercom.io/widget/".concat(appId);
      }
    }

    /**
     * Sets where the workspace's data is hosted; by default {@link Region#US}.
     *
     * @param region the region
     * @throws IllegalArgumentException in development, if the region is null
     */
    public Builder region(Region region) {
      if (!refuses(region == null, "region", "is null: leave the call out for the US")) {
        setup.settings.put("api_base", region.wire);
      }
      return this;
    }

    /**
     * Sets the address that the widget talks to, for proxies and tests.
     *
     * @param url an https address, http only on the own machine
     * @throws IllegalArgumentException in development, if it is another address
     */
    public Builder apiBase(String url) {
      if (isAddress("apiBase", url)) {
        setup.settings.put("api_base", url);
      }
      return this;
    }

    /**
     * Sets where the script is fetched, for proxies and tests; by default from the vendor.
     *
     * @param url an https address, http only on the own machine, or a path on the page's own server
     * @throws IllegalArgumentException in development, if it is another address
     */
    public Builder scriptUrl(String url) {
      if (isAddress("scriptUrl", url)) {
        setup.scriptUrl = url;
      }
      return this;
    }

    private boolean isAddress(String name, String url) {
      return !refuses(
          url == null || !(Addresses.isSafe(url) || isOwnPath(name, url)),
          name,
          "is " + url + ", give an https address");
    }

    /** A proxy on the page's own server may be named by its path; the widget takes no such base. */
    private static boolean isOwnPath(String name, String url) {
      return name.equals("scriptUrl") && url.startsWith("/") && !url.startsWith("//");
    }

    /** What is refused in production is told with the boot. */
    private boolean refuses(boolean wrong, String name, String rule) {
      return setup.settings.refuses(wrong, name, rule);
    }

    /**
     * Sets how the Messenger looks in every session.
     *
     * @param appearance the appearance
     * @throws IllegalArgumentException in development, if it is null
     */
    public Builder appearance(Appearance appearance) {
      if (!refuses(appearance == null, "appearance", "is null: leave the call out")) {
        setup.appearance.putAll(appearance.attributes);
      }
      return this;
    }

    /**
     * Sets when the vendor's script is fetched; by default {@link ScriptLoading#AT_BOOT}.
     *
     * @param loading when
     * @throws IllegalArgumentException in development, if it is null
     */
    public Builder load(ScriptLoading loading) {
      if (!refuses(loading == null, "load", "is null: leave the call out for AT_BOOT")) {
        setup.loadsLater = loading != ScriptLoading.AT_BOOT;
        setup.loadsWhenIdle = loading == ScriptLoading.WHEN_IDLE;
      }
      return this;
    }

    /**
     * Sets the nonce that the page's content security policy asks of scripts.
     *
     * @param nonce the nonce of this page; null for none
     */
    public Builder nonce(String nonce) {
      setup.nonce = nonce;
      return this;
    }

    /**
     * Sets how many updates the vendor takes in 30 minutes; by default 20.
     *
     * @param updates at least 1
     * @throws IllegalArgumentException in development, if it is less
     */
    public Builder updateLimit(int updates) {
      if (!refuses(updates < 1, "updateLimit", "is " + updates + ", give at least 1")) {
        setup.updateLimit = updates;
      }
      return this;
    }

    /**
     * Sets who hears of faults; by default they are warnings in the browser's console.
     *
     * @param handler the handler
     * @throws IllegalArgumentException in development, if it is null
     */
    public Builder onError(ErrorHandler handler) {
      if (!refuses(handler == null, "onError", "is null: leave the call out")) {
        setup.errors = handler;
      }
      return this;
    }

    /**
     * Sets the page: a fake in unit tests, or a page that watches another. By default the one in
     * the browser.
     *
     * @param page the page
     * @throws IllegalArgumentException in development, if it is null
     */
    public Builder page(Page page) {
      if (!refuses(page == null, "page", "is null: leave the call out for the browser's")) {
        setup.page = page;
      }
      return this;
    }

    /** The Messenger. */
    public Messenger build() {
      if (setup.page == null) {
        setup.page = new BrowserPage();
      }
      Page page = setup.page;
      if (setup.errors == null) {
        setup.errors = message -> page.warn("Intercom: ".concat(message));
      }
      Session session = new Session(setup);
      session.adopt();
      return new Messenger(session);
    }
  }
}
