/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.intercomclient.Messenger;
import io.github.intercomclient.ScriptState;
import io.github.intercomclient.User;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreateTest extends SessionTest {

  @Test
  void createTouchesNothing() {
    fake.loadScript();
    messenger.followNavigation();
    messenger.onReady(() -> {});
    fake.navigate("/b");
    fake.advance(60);
    assertFalse(fake.hasWidget());
    assertNull(fake.intercomSettings());
    assertEquals(0, fake.scriptRequests());
    assertEquals(List.of(), fake.cookies());
    assertEquals(ScriptState.NEW, messenger.state());
  }

  @Test
  void aSnippetThatRunsAfterCreateFindsNoStub() {
    assertFalse(fake.hasWidget());
    fake.addSnippet("abc12345");
    messenger.boot(ada());
    assertEquals(1, fake.scriptRequests());
  }

  @Test
  void offDoesNothing() {
    Messenger off = Messenger.off();
    off.boot(ada());
    off.update(User.changes().attribute("apples", 1));
    off.show();
    off.followNavigation();
    off.navigated();
    off.onUnreadCountChange(count -> heard.add("" + count));
    off.shutdown();
    off.load();
    off.retry();
    assertFalse(off.isBooted());
    assertEquals(0, off.unreadCount());
    assertNull(off.getVisitorId());
    assertEquals(ScriptState.NEW, off.state());
    assertHeard();
  }
}
