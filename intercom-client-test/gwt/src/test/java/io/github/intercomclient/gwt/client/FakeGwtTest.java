/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.gwt.client;

import com.google.gwt.junit.client.GWTTestCase;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.User;
import io.github.intercomclient.fake.FakeIntercom;

/** An app's unit test with the fake, compiled by GWT. */
public class FakeGwtTest extends GWTTestCase {

  @Override
  public String getModuleName() {
    return "io.github.intercomclient.gwt.ContractGwt";
  }

  public void testAnAppsOwnTestWithTheFake() {
    FakeIntercom fake = new FakeIntercom();
    int[] unread = {-1};
    Messenger messenger = fake.messenger("abc12345");
    messenger.onUnreadCountChange(count -> unread[0] = count);
    messenger.onShow(
        () -> {
          throw new IllegalStateException("boom");
        });
    messenger.boot(User.withId("1").attribute("apples", 1.5));
    fake.loadScript();
    fake.unread(3);
    fake.open();
    assertEquals(3, unread[0]);
    assertEquals(
        "[\"boot\",{\"app_id\":\"abc12345\",\"user_id\":\"1\",\"apples\":1.5}]",
        fake.calls().get(0));
    assertEquals(1, fake.warnings().size());
    messenger.update(User.changes().attribute("apples", 2));
    messenger.shutdown();
    assertEquals("[\"update\",{\"user_id\":\"1\",\"apples\":2}]", fake.calls().get(3));
    assertEquals(0, fake.cookies().size());
  }
}
