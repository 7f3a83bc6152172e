/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.j2cl;

import static org.junit.Assert.assertEquals;

import com.google.j2cl.junit.apt.J2clTestInput;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.User;
import io.github.intercomclient.fake.FakeIntercom;
import org.junit.Test;

/** An app's unit test with the fake, compiled by J2CL. */
@J2clTestInput(FakeJ2clTest.class)
public class FakeJ2clTest {

  @Test
  public void anAppsOwnTestWithTheFake() {
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
