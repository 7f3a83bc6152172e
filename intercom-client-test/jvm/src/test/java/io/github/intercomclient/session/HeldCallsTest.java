/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import io.github.intercomclient.EventData;
import io.github.intercomclient.User;
import org.junit.jupiter.api.Test;

/** Calls before the first boot. */
class HeldCallsTest extends SessionTest {

  @Test
  void callsBeforeTheFirstBootAreSentRightAfterItInOrder() {
    messenger.show();
    messenger.trackEvent("a", EventData.create().put("n", 1));
    messenger.showSpace(io.github.intercomclient.Space.HELP);
    messenger.boot(ada());
    assertCalls(BOOT_ADA, "['show']", "['trackEvent','a',{'n':1}]", "['showSpace','help']");
  }

  @Test
  void callsBeforeTheFirstBootAreSentOnceToALiveWidget() {
    fake.addSnippet("abc12345");
    fake.loadScript();
    messenger = create();
    messenger.show();
    messenger.boot(ada());
    messenger.hide();
    messenger.boot(ada());
    assertCalls("['reattach_activator']", BOOT_ADA, "['show']", "['hide']", BOOT_ADA);
  }

  @Test
  void dataBeforeTheFirstBootJoinsIt() {
    messenger.update(User.changes().attribute("apples", 1).attribute("pears", 1));
    messenger.update(User.changes().attribute("apples", 2));
    messenger.boot(ada());
    assertCalls("['boot',{'app_id':'abc12345','user_id':'ada','apples':2,'pears':1}]");
  }

  @Test
  void onAClashTheBootWins() {
    messenger.update(User.changes().attribute("apples", 1).email("old@example.com"));
    messenger.boot(ada().attribute("apples", 2).email("new@example.com"));
    assertCalls(
        "['boot',{'app_id':'abc12345','user_id':'ada','email':'new@example.com','apples':2}]");
  }

  @Test
  void dataThatNamesTheSamePersonJoinsTheBoot() {
    messenger.update(ada().userHash(hash("h")).attribute("apples", 1));
    messenger.boot(ada());
    assertCalls(
        "['boot',{'app_id':'abc12345','user_id':'ada','user_hash':'"
            + hash("h")
            + "','apples':1}]");
  }

  @Test
  void dataThatNamesAnotherPersonIsDroppedAndTold() {
    messenger.update(bob().userHash(hash("h")).attribute("apples", 1));
    messenger.boot(ada());
    assertCalls(BOOT_ADA);
    assertErrors(HELD_DATA_DROPPED);
  }

  @Test
  void dataThatNamesSomeoneDoesNotJoinTheBootOfAVisitor() {
    messenger.update(bob().attribute("apples", 1));
    messenger.boot();
    assertCalls(BOOT_VISITOR);
    assertErrors(HELD_DATA_DROPPED);
  }

  @Test
  void dataThatNamesAnIdDoesNotJoinTheBootOfAnEmail() {
    messenger.update(bob().attribute("apples", 1));
    messenger.boot(User.withEmail("ada@example.com"));
    assertCalls("['boot',{'app_id':'abc12345','email':'ada@example.com'}]");
    assertErrors(HELD_DATA_DROPPED);
  }

  @Test
  void dataThatNamesOneAfterTheOtherKeepsTheLatterAndTellsOfTheFormer() {
    messenger.update(bob().attribute("apples", 1));
    messenger.update(ada().attribute("pears", 1));
    messenger.boot(ada());
    assertCalls("['boot',{'app_id':'abc12345','user_id':'ada','pears':1}]");
    assertErrors(HELD_DATA_DROPPED);
  }

  @Test
  void heldDataJoinsOnlyOneBoot() {
    messenger.update(User.changes().attribute("apples", 1));
    messenger.boot(ada());
    messenger.boot(bob());
    assertCalls(SHUTDOWN, BOOT_BOB);
  }

  @Test
  void heldDataDoesNotComeAgainWithTheNextBootOfTheSamePerson() {
    messenger.update(User.changes().attribute("apples", 1));
    messenger.boot(ada());
    fake.loadScript();
    messenger.boot(ada());
    assertCallsFrom(1, BOOT_ADA);
  }

  @Test
  void heldCallsOutliveASnippetThatComesBeforeTheBoot() {
    messenger.show();
    fake.addSnippet("abc12345");
    fake.loadScript();
    messenger.boot(ada());
    assertCalls(BOOT_ADA, "['show']");
  }

  @Test
  void updatesWithoutDataAndNavigationsBeforeTheFirstBootAreDropped() {
    messenger.followNavigation();
    messenger.update();
    messenger.navigated();
    fake.navigate("/b");
    fake.advanceMillis(300);
    messenger.boot(ada());
    fake.advanceMillis(300);
    assertCalls(BOOT_ADA);
    assertErrors();
  }

  @Test
  void heldEventDataMayBeChangedAfterTheCall() {
    EventData data = EventData.create().put("n", 1);
    messenger.trackEvent("a", data);
    data.put("n", 2);
    messenger.boot(ada());
    assertCalls(BOOT_ADA, "['trackEvent','a',{'n':1}]");
  }

  @Test
  void aListenerIsRegisteredOnlyAfterTheBoot() {
    messenger.onShow(() -> heard.add("show"));
    messenger.show();
    assertCalls();
    messenger.boot(ada());
    assertCalls(BOOT_ADA, "['onShow',function]", "['show']");
    fake.loadScript();
    assertHeard("show");
  }

  @Test
  void onlyTheNewestHundredAreHeldAndTheRestIsTold() {
    for (int i = 1; i <= 102; i++) {
      messenger.trackEvent("e" + i);
    }
    messenger.boot(ada());
    org.junit.jupiter.api.Assertions.assertEquals(101, fake.calls().size());
    org.junit.jupiter.api.Assertions.assertEquals("[\"trackEvent\",\"e3\"]", fake.calls().get(1));
    assertErrors(CALLS_DROPPED);
  }
}
