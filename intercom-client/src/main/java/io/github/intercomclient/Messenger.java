/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.browser.BrowserPage;
import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Call;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.NoPage;
import io.github.intercomclient.page.Page;

/**
 * The Intercom Messenger of a page. An app creates one when it starts and keeps it:
 *
 * <pre>{@code
 * Messenger messenger = Messenger.create("abc12345");   // no request, no cookie yet
 * messenger.followNavigation();
 *
 * messenger.boot(User.withId("abc123").jwt(tokenFromServer));   // after login
 * messenger.update(User.changes().attribute("apples", 2));      // data has changed
 * messenger.shutdown();                                         // at logout
 * }</pre>
 *
 * <p>A <em>session</em> runs from the first {@code boot} to {@code shutdown}. Every method may be
 * called at any time:
 *
 * <ul>
 *   <li><em>Before the first boot</em> calls are held, and sent right after the boot. The data of
 *       held updates is sent with the boot.
 *   <li><em>Before the vendor's script has loaded</em> calls are queued, at most 100 of them
 *       besides the boot. Beyond that the oldest are dropped, and the {@link ErrorHandler} is
 *       notified.
 *   <li><em>After shutdown</em>, until the next boot, calls belong to no session. They are dropped,
 *       and the {@link ErrorHandler} is notified once. Listeners are kept for the next session, and
 *       a changed {@link #appearance} applies to the next session too.
 * </ul>
 *
 * <p>Mistakes in the app's code, such as a blank id, throw an {@link IllegalArgumentException} in
 * development. In production builds, made with the settings that the README recommends, the bad
 * value is left out and the {@link ErrorHandler} is notified. Nothing else throws: a blocked
 * script, a broken widget or a listener that throws is reported to the {@link ErrorHandler}.
 *
 * <p>Listeners, state listeners and the error handler run last, after the call that triggered them
 * has finished its work. They may call any method of the Messenger. A listener may be added at any
 * time. It stays until its {@link Registration} is removed, even across shutdown and boot.
 *
 * @see <a href="https://developers.intercom.com/installing-intercom/web/methods">Intercom:
 *     methods</a>
 */
public final class Messenger {
  private final Session session;

  /** Takes the navigations that the app reports; null until it reports one. */
  private Navigation reports;

  private Messenger(Session session) {
    this.session = session;
  }

  // ------------------------------------------------------ factory

  /**
   * Creates the Messenger of a workspace, with the default settings. Nothing is requested and no
   * cookie is set before the first boot. If the page already has the vendor's snippet, the
   * Messenger takes over the session that the snippet began.
   *
   * @param appId the app id (or workspace id), as the vendor's settings show it
   * @return the Messenger
   * @throws IllegalArgumentException in development, if the app id is blank, is {@code undefined}
   *     or {@code null}, or has spaces or braces in it
   */
  public static Messenger create(String appId) {
    return builder(appId).build();
  }

  /**
   * Sets up the Messenger of a workspace.
   *
   * @param appId the app id (or workspace id), as the vendor's settings show it
   * @return a builder, whose defaults are those of {@link #create}
   * @throws IllegalArgumentException in development, as {@link #create} does
   */
  public static Builder builder(String appId) {
    return new Builder(appId);
  }

  /**
   * Creates a Messenger that does nothing, for environments that have no app id. It is never
   * booted, its script stays {@link ScriptState#NEW}, and no listener is ever called.
   *
   * @return the Messenger
   */
  public static Messenger off() {
    Settings settings = new Settings();
    settings.page = new NoPage();
    return new Messenger(
        new Session(settings) {
          @Override
          void boot(Attributes named, Attributes data) {}
        });
  }

  // ------------------------------------------------------ session

  /**
   * Boots a visitor: somebody who is not logged in. The vendor turns a visitor into a lead once
   * they write a message. If a user's session is running, it is shut down first, as by {@link
   * #shutdown}.
   *
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#boot">Intercom:
   *     boot</a>
   */
  public void boot() {
    session.boot(Attributes.create(), Attributes.create());
  }

  /**
   * Boots a user: after login, or when a page starts with a user logged in. If a session of the
   * same user is running, it continues, and the boot sends the given data at once, such as a fresh
   * token. If a visitor's session is running, the vendor turns the visitor into the user. If
   * another user's session is running, it is shut down first.
   *
   * <p>Two users are the same if their ids are equal. If one of them has no id, they are the same
   * if their emails are equal, ignoring case.
   *
   * @param user the user, with all or some of their data: {@link User#withId}, {@link
   *     User#withEmail} or {@link User#visitor}
   * @throws IllegalArgumentException in development, if the user is null or comes from {@link
   *     User#changes}, which does not say who the user is
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#boot">Intercom:
   *     boot</a>
   */
  public void boot(User user) {
    if (isGiven(user, "boot: the user is null, use boot() for a visitor")) {
      if (!Checks.require(
          !user.isChanges(),
          "boot: User.changes() does not say who it is: use update(changes), or begin with"
              + " User.withId, User.withEmail or User.visitor")) {
        session.notifications.reportNow("boot of changes");
      }
      if (user.isChanges() && isBooted()) {
        session.update(user.person, user.attributes);
      } else {
        session.boot(user.person, user.attributes);
      }
      warn(user);
    }
  }

  /**
   * Tells the vendor that the page has changed: the widget records the URL and checks for new
   * messages. {@link #followNavigation} does this automatically.
   *
   * <p>The vendor accepts 20 updates in 30 minutes. Navigations may use 15 of them. Navigations
   * beyond that are merged into one update, which is sent once the limit allows it. Without a
   * session this does nothing: the boot will report the page.
   *
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#update">Intercom:
   *     update</a>
   */
  public void update() {
    session.update();
  }

  /**
   * Sends changed data of the user. The library adds the user's id, email and hash, or their token.
   *
   * <p>The vendor accepts 20 updates in 30 minutes. Updates beyond that are merged into one, in
   * which the last value of each attribute wins, and sent once the limit allows it. An update that
   * repeats the previous one within a minute is not sent, since the vendor would drop it. Before
   * the first boot the data is held and sent with the boot; after the shutdown it is dropped. Data
   * that names another user, by id, or by email where there is no id, boots that user.
   *
   * @param changes what has changed, usually from {@link User#changes}
   * @throws IllegalArgumentException in development, if the changes are null
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#update">Intercom:
   *     update</a>
   */
  public void update(User changes) {
    if (isGiven(changes, "update: the changes are null, use update() for a new page")) {
      session.update(changes.person, changes.attributes);
      warn(changes);
    }
  }

  /**
   * Ends the session. Call this at every logout, including an automatic one. When it returns, held,
   * queued and pending calls have been dropped, and the cookies that start with {@code intercom-}
   * have been deleted on this host and its parent domains, even if the vendor's script never
   * loaded. Nothing remains that could act for the user, so it is safe to leave the page right
   * afterwards. Listeners of the unread count are called with 0.
   *
   * <p>A page that starts with nobody logged in should call this too. Otherwise, if the last user
   * left without a logout, the next person is booted with the last user's anonymous id. Before the
   * first boot a shutdown drops the calls held so far; later calls are held as before.
   *
   * <p>Another tab of the site continues the user's session, and sets the cookies again, unless it
   * has called {@link #followLogout}. The app's own cookies and storage keys are deleted as well if
   * their names start like the vendor's.
   *
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#shutdown">Intercom:
   *     shutdown</a>
   */
  public void shutdown() {
    session.shutdown();
  }

  /**
   * Ends the session when the user logs out in another tab of the site, and tells the other tabs
   * about a shutdown here. Every page of an app should call this when it starts, before it calls
   * {@link #shutdown}. Without it another tab continues to send the user's data after the logout,
   * and sets their cookies again.
   *
   * <p>The tabs communicate through the site's local storage. Where the browser denies access to
   * it, the tabs do not learn of each other's logouts. A logout in another tab ends the session
   * here as {@link #shutdown} does. There is no event for it: the app learns of the logout by its
   * own means, or sees the unread count become 0.
   *
   * @return the registration; removing it stops this
   */
  public Registration followLogout() {
    return session.followLogout();
  }

  /**
   * Returns whether a session is running.
   *
   * @return true after a boot, by this Messenger or by the page's own snippet, until the shutdown
   */
  public boolean isBooted() {
    session.notifications.refresh();
    return session.isRunning();
  }

  // ------------------------------------------------------ navigation

  /**
   * Follows the page's URL: each navigation in the app becomes one {@link #update()}, once the URL
   * and the title are final. This works with every router. A redirect counts as one navigation.
   * Without a session nothing is sent. If this is called twice, each navigation still becomes one
   * update.
   *
   * @return the registration; removing it stops this
   */
  public Registration followNavigation() {
    return new Navigation(session, url -> url).follow();
  }

  /**
   * Follows the page's URL, for apps in which only a part of the URL names the page.
   *
   * @param key returns which page a URL stands for, or null for a URL to ignore
   * @return the registration; removing it stops this
   * @throws IllegalArgumentException in development, if the key is null
   */
  public Registration followNavigation(UrlKey key) {
    return isGiven(key, "followNavigation: the key is null, use followNavigation()")
        ? new Navigation(session, key).follow()
        : () -> {};
  }

  /**
   * Reports a navigation that does not change the URL. Shortly after, it becomes one {@link
   * #update()}. If {@link #followNavigation} sees the same navigation, there is still only one
   * update. Without a session nothing is sent.
   */
  public void navigated() {
    if (reports == null) {
      reports = new Navigation(session, null);
    }
    reports.report();
  }

  /**
   * Returns how many updates the vendor accepts now.
   *
   * @return the limit of {@link Builder#updateLimit}, minus the boots and updates of all Messengers
   *     on this page in the last 30 minutes
   */
  public int remainingUpdates() {
    return session.remainingUpdates();
  }

  // ------------------------------------------------------ the Messenger on the page

  /**
   * Changes how the Messenger looks, at once and until the shutdown. Without a session the change
   * is kept for the next boot. A change that changes nothing is not sent.
   *
   * <pre>{@code
   * messenger.appearance(Appearance.create().hideLauncher(true));   // on /checkout
   * }</pre>
   *
   * <p>An appearance for all sessions belongs in {@link Builder#appearance}.
   *
   * @param changes what is to change
   * @throws IllegalArgumentException in development, if the changes are null
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#update">Intercom:
   *     update</a>
   */
  public void appearance(Appearance changes) {
    if (isGiven(changes, "appearance: the changes are null, leave the call out")) {
      session.appearance(changes.attributes);
      warn(changes);
    }
  }

  /**
   * Opens the Messenger.
   *
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#show">Intercom:
   *     show</a>
   */
  public void show() {
    send(Names.SHOW, null, null);
  }

  /**
   * Closes the Messenger.
   *
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#hide">Intercom:
   *     hide</a>
   */
  public void hide() {
    send(Names.HIDE, null, null);
  }

  /**
   * Opens a space of the Messenger.
   *
   * @param space the space; one that the workspace lacks has no effect
   * @throws IllegalArgumentException in development, if it is null
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#showspace">Intercom:
   *     showSpace</a>
   */
  public void showSpace(Space space) {
    if (isGiven(space, "showSpace: the space is null, give one")) {
      send(Names.SHOW_SPACE, space.wire, null);
    }
  }

  /**
   * Opens the Messenger with the list of conversations.
   *
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#showmessages">Intercom:
   *     showMessages</a>
   */
  public void showMessages() {
    send(Names.SHOW_MESSAGES, null, null);
  }

  /**
   * Opens the Messenger with an empty new message.
   *
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#shownewmessage">Intercom:
   *     showNewMessage</a>
   */
  public void showNewMessage() {
    send(Names.SHOW_NEW_MESSAGE, null, null);
  }

  /**
   * Opens the Messenger with a new message that is filled in but not sent.
   *
   * @param text the text of the message
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#shownewmessage">Intercom:
   *     showNewMessage</a>
   */
  public void showNewMessage(String text) {
    sendText(Names.SHOW_NEW_MESSAGE, text);
  }

  /**
   * Opens the Messenger and sends a message of the user, at once.
   *
   * @param text the text of the message
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#startconversation">Intercom:
   *     startConversation</a>
   */
  public void startConversation(String text) {
    sendText(Names.START_CONVERSATION, text);
  }

  /**
   * Opens an article in the Messenger.
   *
   * @param id the id that the vendor gave it
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#showarticle">Intercom:
   *     showArticle</a>
   */
  public void showArticle(String id) {
    sendText(Names.SHOW_ARTICLE, id);
  }

  /**
   * Opens a news item in the Messenger.
   *
   * @param id the id that the vendor gave it
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#shownews">Intercom:
   *     showNews</a>
   */
  public void showNews(String id) {
    sendText(Names.SHOW_NEWS, id);
  }

  /**
   * Opens a ticket in the Messenger.
   *
   * @param id the id that the vendor gave it
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#showticket">Intercom:
   *     showTicket</a>
   */
  public void showTicket(String id) {
    sendText(Names.SHOW_TICKET, id);
  }

  /**
   * Opens a conversation in the Messenger.
   *
   * @param id the id that the vendor gave it
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#showconversation">Intercom:
   *     showConversation</a>
   */
  public void showConversation(String id) {
    sendText(Names.SHOW_CONVERSATION, id);
  }

  /**
   * Starts a product tour. The tour must be set up for use everywhere through its link. The widget
   * ignores the call in mobile browsers.
   *
   * @param id the id of the tour; an unknown one has no effect
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#starttour">Intercom:
   *     startTour</a>
   */
  public void startTour(String id) {
    sendText(Names.START_TOUR, id);
  }

  /**
   * Starts a survey, which must be live.
   *
   * @param id the id of the survey; an unknown one has no effect
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#startsurvey">Intercom:
   *     startSurvey</a>
   */
  public void startSurvey(String id) {
    sendText(Names.START_SURVEY, id);
  }

  /**
   * Starts a checklist, which must be live.
   *
   * @param id the id of the checklist; an unknown one has no effect
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#startchecklist">Intercom:
   *     startChecklist</a>
   */
  public void startChecklist(String id) {
    sendText(Names.START_CHECKLIST, id);
  }

  /**
   * Tracks an event of the user.
   *
   * @param name the name of the event, such as {@code order-placed}
   * @throws IllegalArgumentException in development, if it is blank
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#trackevent">Intercom:
   *     trackEvent</a>
   */
  public void trackEvent(String name) {
    sendText(Names.TRACK_EVENT, name);
  }

  /**
   * Tracks an event of the user, with details.
   *
   * @param name the name of the event, such as {@code order-placed}
   * @param data the details
   * @throws IllegalArgumentException in development, if the name is blank or the data is null
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#trackevent">Intercom:
   *     trackEvent</a>
   */
  public void trackEvent(String name, EventData data) {
    if (isGiven(data, "trackEvent: the data is null, use trackEvent(name)")
        && isText(Names.TRACK_EVENT, name)) {
      send(Names.TRACK_EVENT, name, data);
    }
  }

  /**
   * Hides or shows the notifications that pop up beside the launcher.
   *
   * @param hide true to hide them
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#hidenotifications">Intercom:
   *     hideNotifications</a>
   */
  public void hideNotifications(boolean hide) {
    send(Names.HIDE_NOTIFICATIONS_METHOD, hide, null);
  }

  /**
   * Gives the workspace's data connectors fresh tokens, with which they act for this user.
   *
   * @param tokens the tokens
   * @throws IllegalArgumentException in development, if the tokens are null
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#setauthtokens">Intercom:
   *     setAuthTokens</a>
   */
  public void setAuthTokens(AuthTokens tokens) {
    if (isGiven(tokens, "setAuthTokens: the tokens are null, give some")) {
      send(Names.SET_AUTH_TOKENS, null, tokens);
    }
  }

  /**
   * Asks the widget for the vendor's id of the visitor or user.
   *
   * @return the id; null if there is no session, or if the widget has not begun one yet
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#getvisitorid">Intercom:
   *     getVisitorId</a>
   */
  public String getVisitorId() {
    session.notifications.enter();
    String visitorId =
        session.outbox.isLive() && session.isRunning()
            ? session.outbox.deliver(Call.of(Names.GET_VISITOR_ID))
            : null;
    session.notifications.exit();
    return visitorId;
  }

  // ------------------------------------------------------ listeners

  /**
   * Calls the listener once in each session, when the Messenger is booted and ready, or at once if
   * it already is. Widgets from before 2024 never report this, so do not wait for it without a time
   * limit.
   *
   * @param callback the listener
   * @return the registration that removes it
   * @throws IllegalArgumentException in development, if the listener is null
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#ready">Intercom:
   *     ready</a>
   */
  public Registration onReady(Callback callback) {
    return listen(Names.READY, WidgetEvent.ONCE, callback);
  }

  /**
   * Calls the listener each time that the Messenger opens, before it has its content.
   *
   * @param callback the listener
   * @return the registration that removes it
   * @throws IllegalArgumentException in development, if the listener is null
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#onshow">Intercom:
   *     onShow</a>
   */
  public Registration onShow(Callback callback) {
    return listen(Names.ON_SHOW, WidgetEvent.EACH_TIME, callback);
  }

  /**
   * Calls the listener each time that the Messenger closes, including when a shutdown closes it.
   *
   * @param callback the listener
   * @return the registration that removes it
   * @throws IllegalArgumentException in development, if the listener is null
   * @see <a href="https://developers.intercom.com/installing-intercom/web/methods#onhide">Intercom:
   *     onHide</a>
   */
  public Registration onHide(Callback callback) {
    return isGiven(callback, Names.ON_HIDE + NULL_LISTENER)
        ? WidgetEvent.hide(session).listen(ignored -> callback.onInvoke())
        : () -> {};
  }

  /**
   * Returns whether the Messenger is open. The library observes opening and closing only after the
   * first call of this method, so call it once before you rely on it.
   *
   * @return true if the widget has reported that the Messenger was opened, and not since that it
   *     was closed; false without a session
   */
  public boolean isOpen() {
    return WidgetEvent.isOpen(session);
  }

  /**
   * Calls the listener when a visitor has given their email in the Messenger.
   *
   * @param callback the listener
   * @return the registration that removes it
   * @throws IllegalArgumentException in development, if the listener is null
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#onuseremailsupplied">Intercom:
   *     onUserEmailSupplied</a>
   */
  public Registration onUserEmailSupplied(Callback callback) {
    return listen(Names.ON_USER_EMAIL_SUPPLIED, WidgetEvent.EACH_TIME, callback);
  }

  /**
   * Calls the listener with the number of unread conversations: at once if the number is known in
   * this session, then with each new number, and with 0 at the shutdown.
   *
   * @param callback the listener
   * @return the registration that removes it
   * @throws IllegalArgumentException in development, if the listener is null
   * @see <a
   *     href="https://developers.intercom.com/installing-intercom/web/methods#onunreadcountchange">Intercom:
   *     onUnreadCountChange</a>
   */
  public Registration onUnreadCountChange(UnreadCountCallback callback) {
    return isGiven(callback, Names.ON_UNREAD_COUNT_CHANGE.concat(NULL_LISTENER))
        ? unread().listen(count -> callback.onInvoke(count))
        : () -> {};
  }

  /**
   * Returns the number of unread conversations. The library observes the number from the first call
   * in a session, or from its start if there is a listener.
   *
   * @return the number that the widget reported last in this session; 0 without a session, and
   *     until the widget has reported one
   */
  public int unreadCount() {
    return unread().latest();
  }

  private WidgetEvent unread() {
    return WidgetEvent.of(session, Names.ON_UNREAD_COUNT_CHANGE, WidgetEvent.LATEST);
  }

  private static final String NULL_LISTENER = ": the listener is null, give one";

  private Registration listen(String event, int kind, Callback callback) {
    return isGiven(callback, event.concat(NULL_LISTENER))
        ? WidgetEvent.of(session, event, kind).listen(ignored -> callback.onInvoke())
        : () -> {};
  }

  // ------------------------------------------------------ the vendor's script

  /**
   * Fetches the vendor's script, for a Messenger that was built with {@link ScriptLoading#MANUAL},
   * or earlier than {@link ScriptLoading#WHEN_IDLE} would. Before the first boot the call is
   * remembered and the boot fetches the script, since a script without a boot would boot by itself.
   * Once the script has been requested, this does nothing.
   */
  public void load() {
    session.loader.load();
  }

  /**
   * Fetches a blocked script again; queued calls are kept. In any other state this does nothing.
   * The Messenger retries by itself when the browser comes online, at most five times.
   */
  public void retry() {
    session.loader.retry();
  }

  /**
   * Returns the loading state of the vendor's script.
   *
   * @return the state of the script
   */
  public ScriptState state() {
    return ScriptState.values()[session.loader.look()];
  }

  /**
   * Calls the listener at each change of the script's {@link #state}. The library polls the page
   * only if an app listens: four times a second while the script is loading, for at most 20
   * seconds.
   *
   * @param callback the listener
   * @return the registration that removes it
   * @throws IllegalArgumentException in development, if the listener is null
   */
  public Registration onStateChange(ScriptStateCallback callback) {
    return isGiven(callback, "onStateChange".concat(NULL_LISTENER))
        ? ScriptWatch.listen(session, number -> callback.onInvoke(ScriptState.values()[number]))
        : () -> {};
  }

  // ------------------------------------------------------ whatever the vendor adds

  /**
   * Calls a method of the widget that has no Java method yet. The call is held and queued like any
   * other.
   *
   * @param method the vendor's name of the method
   * @throws IllegalArgumentException in development, if the name is blank, or names a method that
   *     must be called through its Java method: {@code boot}, {@code update}, {@code shutdown} and
   *     all that take a listener
   */
  public void call(String method) {
    callWith(method, null, null);
  }

  /**
   * Calls a method of the widget that has no Java method yet.
   *
   * @param method the vendor's name of the method
   * @param argument a text; null leaves it out
   * @throws IllegalArgumentException in development, as {@link #call(String)} does
   */
  public void call(String method, String argument) {
    callWith(method, argument, null);
  }

  /**
   * Calls a method of the widget that has no Java method yet.
   *
   * @param method the vendor's name of the method
   * @param argument a number
   * @throws IllegalArgumentException in development, as {@link #call(String)} does, or if the
   *     number is not finite
   */
  public void call(String method, double argument) {
    if (require(Value.isNumber(argument), "call: " + argument + " cannot be sent, give a number")) {
      callWith(method, argument, null);
    }
  }

  /**
   * Calls a method of the widget that has no Java method yet.
   *
   * @param method the vendor's name of the method
   * @param argument true or false
   * @throws IllegalArgumentException in development, as {@link #call(String)} does
   */
  public void call(String method, boolean argument) {
    callWith(method, argument, null);
  }

  /**
   * Calls a method of the widget that has no Java method yet.
   *
   * @param method the vendor's name of the method
   * @param argument an object
   * @throws IllegalArgumentException in development, as {@link #call(String)} does
   */
  public void call(String method, EventData argument) {
    if (isGiven(argument, "call: the argument is null, leave it out")) {
      callWith(method, null, argument);
    }
  }

  /**
   * Listens to an event of the widget that has no Java method yet.
   *
   * @param event the vendor's name of the event, which begins with {@code on}
   * @param callback the listener, called each time
   * @return the registration that removes it
   * @throws IllegalArgumentException in development, if the name does not begin with {@code on}, or
   *     has a Java method, or if the listener is null
   */
  public Registration on(String event, Callback callback) {
    return isText("on", event)
            && require(
                event.startsWith("on")
                    && !Names.ON_UNREAD_COUNT_CHANGE.equals(event)
                    && !Names.ON_SHOW.equals(event)
                    && !Names.ON_HIDE.equals(event)
                    && !Names.ON_USER_EMAIL_SUPPLIED.equals(event),
                "on: "
                    + event
                    + " is no new event, use the Java method of that name, or a name that begins"
                    + " with on")
        ? listen(event, WidgetEvent.EACH_TIME, callback)
        : () -> {};
  }

  private void callWith(String method, Object argument, Value data) {
    if (isText("call", method)
        && require(
            !Names.BOOT.equals(method)
                && !Names.UPDATE.equals(method)
                && !Names.SHUTDOWN.equals(method),
            "call: " + method + " would go past the session, use the Java method of that name")
        && require(
            !Names.READY.equals(method) && !method.startsWith("on"),
            "call: "
                + method
                + " takes a listener, use the Java method of that name, or on(event, callback) for"
                + " an event that has none")) {
      send(method, argument, data);
    }
  }

  private void sendText(String method, String text) {
    if (isText(method, text)) {
      send(method, text, null);
    }
  }

  /** Sends a call with a copy of the data, since the app may change the data later. */
  private void send(String method, Object argument, Value data) {
    Items<Object> call = Call.of(method, argument);
    if (data != null) {
      call.add(data.attributes.copy());
      warn(data);
    }
    session.send(call);
  }

  private void warn(Value value) {
    session.notifications.reportNow(value.warnings);
  }

  private boolean isText(String method, String text) {
    return require(Checks.isText(text), method + ": the text is blank, give one");
  }

  private boolean isGiven(Object argument, String mistake) {
    return require(argument != null, mistake);
  }

  private boolean require(boolean ok, String mistake) {
    if (!Checks.require(ok, mistake)) {
      session.notifications.reportNow("bad argument left out");
    }
    return ok;
  }

  // ------------------------------------------------------ builder

  /**
   * Sets up a {@link Messenger}. A builder may be used again; this does not change a Messenger that
   * it has built.
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
    /** The settings of the next Messenger. Once they are built, that Messenger owns them. */
    private Settings settings = new Settings();

    private boolean built;

    private Builder(String appId) {
      if (require(
          Checks.isIdentifier(appId) && isWord(appId),
          Names.APP_ID,
          "is '" + appId + "': give the app id of your workspace, or use Messenger.off()")) {
        settings.appId = appId;
        settings.kept.put(Names.APP_ID, appId);
        settings.scriptUrl = "https://widget.intercom.io/widget/".concat(appId);
      }
    }

    /** Whether an id has no signs of a mistake: spaces, or the braces of a placeholder. */
    private static boolean isWord(String appId) {
      return !Checks.areOn()
          || appId.indexOf(' ') < 0
              && appId.indexOf('{') < 0
              && appId.indexOf('}') < 0
              && appId.trim().equals(appId);
    }

    /**
     * Sets where the workspace's data is hosted; by default {@link Region#US}.
     *
     * @param region the region
     * @return this builder
     * @throws IllegalArgumentException in development, if the region is null
     */
    public Builder region(Region region) {
      if (require(region != null, "region", "is null: leave the call out for the US")) {
        change().kept.put(Names.API_BASE, region.wire);
      }
      return this;
    }

    /**
     * Sets the address that the widget talks to, for proxies and tests.
     *
     * @param url an https address, or an http address on this computer
     * @return this builder
     * @throws IllegalArgumentException in development, if it is any other address
     */
    public Builder apiBase(String url) {
      if (require(
          url != null && Addresses.isSafe(url),
          "apiBase",
          "is " + url + ": give an https address")) {
        change().kept.put(Names.API_BASE, url);
      }
      return this;
    }

    /**
     * Sets where the script is fetched from, for proxies and tests; by default from the vendor.
     *
     * @param url an https address, an http address on this computer, or a path on the page's own
     *     server
     * @return this builder
     * @throws IllegalArgumentException in development, if it is any other address
     */
    public Builder scriptUrl(String url) {
      if (require(
          url != null && (Addresses.isSafe(url) || Addresses.isOwnPath(url)),
          "scriptUrl",
          "is " + url + ": give an https address, or a path that begins with one slash")) {
        change().scriptUrl = url;
      }
      return this;
    }

    /**
     * Sets how the Messenger looks in every session.
     *
     * @param appearance the appearance
     * @return this builder
     * @throws IllegalArgumentException in development, if it is null
     */
    public Builder appearance(Appearance appearance) {
      if (require(appearance != null, "appearance", "is null: leave the call out")) {
        change().appearance.putAll(appearance.attributes);
        for (int i = 0; i < appearance.warnings.size(); i++) {
          change().warnings.add(appearance.warnings.get(i));
        }
      }
      return this;
    }

    /**
     * Sets when the vendor's script is fetched; by default {@link ScriptLoading#AT_BOOT}.
     *
     * @param loading when to fetch it
     * @return this builder
     * @throws IllegalArgumentException in development, if it is null
     */
    public Builder load(ScriptLoading loading) {
      if (require(loading != null, "load", "is null: leave the call out for AT_BOOT")) {
        Uses.laterLoading = true;
        change().loadsLater = loading != ScriptLoading.AT_BOOT;
        change().loadsWhenIdle = loading == ScriptLoading.WHEN_IDLE;
      }
      return this;
    }

    /**
     * Sets the nonce that the page's content security policy requires of scripts.
     *
     * @param nonce the nonce of this page; null for none
     * @return this builder
     */
    public Builder nonce(String nonce) {
      return scriptAttribute("nonce", nonce);
    }

    /**
     * Sets the {@code crossorigin} attribute of the script. A page with the header {@code
     * Cross-Origin-Embedder-Policy: require-corp} needs {@code anonymous}.
     *
     * @param mode {@code anonymous} or {@code use-credentials}; null for none
     * @return this builder
     * @throws IllegalArgumentException in development, if it is any other text
     */
    public Builder crossOrigin(String mode) {
      boolean known = mode == null || mode.equals("anonymous") || mode.equals("use-credentials");
      return require(known, "crossOrigin", "is " + mode + ": give anonymous or use-credentials")
          ? scriptAttribute("crossorigin", mode)
          : this;
    }

    private Builder scriptAttribute(String name, String value) {
      if (value == null) {
        change().scriptAttributes.remove(name);
      } else {
        change().scriptAttributes.put(name, value);
      }
      return this;
    }

    /**
     * Sets how many updates the vendor accepts in 30 minutes; by default 20.
     *
     * @param updates at least 1
     * @return this builder
     * @throws IllegalArgumentException in development, if it is less than 1
     */
    public Builder updateLimit(int updates) {
      if (require(updates >= 1, "updateLimit", "is " + updates + ": give at least 1")) {
        change().updateLimit = updates;
      }
      return this;
    }

    /**
     * Sets the handler of faults. By default they become warnings in the browser's console.
     *
     * @param handler the handler
     * @return this builder
     * @throws IllegalArgumentException in development, if it is null
     */
    public Builder onError(ErrorHandler handler) {
      if (require(handler != null, "onError", "is null: leave the call out")) {
        change().errors = handler;
      }
      return this;
    }

    /**
     * Sets the page: a fake in unit tests, or a wrapper that watches another page. By default it is
     * the page in the browser.
     *
     * @param page the page
     * @return this builder
     * @throws IllegalArgumentException in development, if it is null
     */
    public Builder page(Page page) {
      if (require(page != null, "page", "is null: leave the call out for the browser's")) {
        change().page = page;
      }
      return this;
    }

    /** The settings to change: a copy if a Messenger owns the current ones. */
    private Settings change() {
      if (built) {
        settings = settings.copy();
        built = false;
      }
      return settings;
    }

    /** Whether a setting is valid. In production {@link #build} reports an invalid one. */
    private boolean require(boolean ok, String name, String rule) {
      if (!Checks.require(ok, name + " " + rule)) {
        change().warnings.add(name.concat(" is not valid and was left out"));
      }
      return ok;
    }

    /**
     * Creates the Messenger.
     *
     * @return the Messenger, which later calls of this builder do not change
     */
    public Messenger build() {
      if (settings.page == null) {
        settings.page = new BrowserPage();
      }
      built = true;
      Session session = new Session(settings);
      session.notifications.reportNow(settings.warnings);
      Adoption.of(session);
      return new Messenger(session);
    }
  }
}
