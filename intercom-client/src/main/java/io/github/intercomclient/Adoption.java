/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Call;
import io.github.intercomclient.page.Page;

/** Takes over what the page has already: a session, and the page's settings. */
final class Adoption {
  private Adoption() {}

  /** Takes over the session that the page's own snippet, or another Messenger, has begun. */
  static void of(Session session) {
    if (session.page.widget() != Page.NONE) {
      session.notifications.enter();
      session.outbox.deliver(Call.of(Names.REATTACH_ACTIVATOR));
      if (!session.outbox.isLive()) {
        session.loader.expect();
      }
      Attributes own = session.page.settings();
      String appId = own.text(Names.APP_ID);
      if (appId != null && !session.owner.hasEnded()) {
        adopt(session, own, appId);
      }
      session.notifications.exit();
    }
  }

  private static void adopt(Session session, Attributes own, String appId) {
    if (!appId.equals(session.settings.appId)) {
      session.notifications.reportFault(
          "other app id", "the page has another one's Messenger; the one that boots last has it");
    } else if (session.owner.isTaken()) {
      session.begin(session.owner.join());
    } else {
      Attributes person = Identity.of(own);
      session.begin(person);
      session.owner.begin(person, appId);
      // If only an update were queued, the widget would also boot by itself.
      session.outbox.post(
          session.outbox.isLive() ? Names.UPDATE : Names.BOOT,
          Identity.put(person, session.bootSettings(person).putAll(own)),
          person);
      session.loader.begin();
    }
  }

  /** The page's own settings that are sent with a boot; none if they name somebody else. */
  static Attributes settings(
      Attributes own, Attributes named, Attributes person, Notifications notifications) {
    Attributes owned = Identity.of(own);
    if (Identity.continues(owned, named)) {
      Identity.add(person, owned);
      return own;
    }
    if (!Identity.isNamed(owned)) {
      notifications.reportFault(
          "page token left out", "the page's settings have a token but no user_id");
    }
    return Attributes.create();
  }
}
