/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;
import jsinterop.base.Js;

/**
 * Knows which Messengers own the page's widget. A page has one widget, and the widget has one
 * session. Messengers may share it, even those that were compiled separately. What they must agree
 * on is in one record on the page: the Messengers in the session, the person, the URL sent last,
 * and the times of what was sent to the vendor.
 */
final class PageOwner {
  private static final String SENT = "sent";
  private static final String MEMBERS = "members";
  private static final String PERSON = "person";
  private static final String APP_ID = "appId";
  private static final String URL = "url";
  private static final String JOINED = "joined";
  private static final String QUEUED = "queued";

  private final Page page;
  private final Notifications notifications;
  private final Release release;

  /** The record; null until it is needed, since a Messenger that never boots leaves no trace. */
  private Attributes record;

  private String lastUrl;
  private final UrlSource source = () -> lastUrl;

  /**
   * Creates an owner that is not in a session yet.
   *
   * @param release ends the session for this Messenger
   */
  PageOwner(Page page, Notifications notifications, Release release) {
    this.page = page;
    this.notifications = notifications;
    this.release = release;
  }

  private Attributes record() {
    if (record == null) {
      record = page.record();
    }
    return record;
  }

  private Items<Release> members() {
    return Items.of(record().get(MEMBERS));
  }

  /** Whether any Messengers on this page are in a session. */
  boolean isTaken() {
    Items<Release> members = members();
    return members != null && members.size() > 0;
  }

  /** Whether a Messenger has ended the page's session, and none has begun another. */
  boolean hasEnded() {
    Items<Release> members = members();
    return members != null && members.size() == 0;
  }

  /** Begins a session of this person at this workspace, with this Messenger as the only member. */
  void begin(Attributes person, String appId) {
    Items<Release> members = Items.create();
    members.add(release);
    PersonSource who = () -> person;
    record().put(MEMBERS, members);
    record().put(PERSON, who);
    record().put(APP_ID, appId);
  }

  /** Whether the session that others have begun is at this workspace. */
  boolean isAt(String appId) {
    return appId.equals(record().get(APP_ID));
  }

  /** Joins the session that others have begun; returns the person, which all of them share. */
  Attributes join() {
    members().add(release);
    return person();
  }

  /** Who is booted in the session that others have begun. */
  Attributes person() {
    PersonSource who = Js.uncheckedCast(record().get(PERSON));
    return Attributes.of(who.person());
  }

  /**
   * Ends the session for all of its members; their apps are notified at the exit.
   *
   * @param takenOver whether this Messenger is about to boot somebody else
   */
  void end(boolean takenOver) {
    Items<Release> members = members();
    if (members == null) {
      members = Items.create();
    }
    // An empty list says that the page's session has ended.
    record().put(MEMBERS, members);
    record().put(PERSON, null);
    record().put(URL, null);
    while (members.size() > 0) {
      Release member = members.removeFirst();
      if (member != release) {
        page.run(() -> notifications.add(member.release(takenOver)), reason -> {});
      }
    }
  }

  /** The times at which something was sent to the vendor in the last 30 minutes. */
  Items<Double> sent() {
    return Items.of(record().get(SENT));
  }

  /** Records the URL that is sent to the vendor. */
  void setLastSentUrl(String url) {
    lastUrl = url;
    record().put(URL, source);
  }

  /** The URL sent last to the vendor in this session, by any Messenger; or null. */
  String lastSentUrl() {
    UrlSource last = Js.uncheckedCast(record().get(URL));
    return last == null ? null : last.url();
  }

  /** Whether this Messenger was the last to send something to the vendor, from this URL. */
  boolean hasSentLast(String url) {
    return record().get(URL) == source && url.equals(lastUrl);
  }

  // ------------------------------------------------------ what is queued in the stub

  /** The queued call that begins the session in the widget; or null. */
  Items<Object> boot() {
    return Items.of(record().get(Names.BOOT));
  }

  /** The queued boot or update that later data joins; or null. */
  Items<Object> joined() {
    return Items.of(record().get(JOINED));
  }

  /** How many boots and updates were queued. */
  double queued() {
    Double queued = Js.uncheckedCast(record().get(QUEUED));
    return queued == null ? 0 : queued;
  }

  /** Records a boot or update that is queued in the stub. */
  void setJoined(Items<Object> call) {
    record().put(QUEUED, queued() + 1);
    if (boot() == null) {
      record().put(Names.BOOT, call);
    }
    record().put(JOINED, call);
  }

  /** Records that nothing is queued in the stub any more. */
  void forgetQueued() {
    record().put(Names.BOOT, null);
    record().put(JOINED, null);
    record().put(QUEUED, null);
  }
}
