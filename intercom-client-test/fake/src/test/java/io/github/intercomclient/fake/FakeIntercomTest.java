/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Call;
import io.github.intercomclient.page.Items;
import io.github.intercomclient.page.Page;
import io.github.intercomclient.page.WidgetCallback;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fake has the vendor's faults: what a bare snippet meets, without the library. */
class FakeIntercomTest {
  private final FakeIntercom fake = new FakeIntercom();
  private final Page page = fake.page();
  private final double start = page.now();
  private final List<String> heard = new ArrayList<>();

  private void call(Items<Object> call) {
    page.call(call, heard::add);
  }

  private void call(String method) {
    call(Call.of(method));
  }

  private void listen(String event, WidgetCallback callback) {
    call(Call.of(event, callback));
  }

  private void send(String method, String... settings) {
    Attributes data = Attributes.create();
    for (int i = 0; i < settings.length; i += 2) {
      data.put(settings[i], settings[i + 1]);
    }
    call(Call.of(method, data));
  }

  private void bootLive() {
    fake.addSnippet("abc12345");
    fake.loadScript();
    send("boot", "app_id", "abc12345", "user_id", "ada");
    fake.advanceMillis(0);
  }

  private static Attributes attributes(String name, String value) {
    Attributes attributes = Attributes.create();
    attributes.put(name, value);
    return attributes;
  }

  @Test
  void aScriptThatFindsNeitherBootNorShutdownBootsByItself() {
    fake.setIntercomSetting("app_id", "abc12345");
    fake.setIntercomSetting("user_id", "ada");
    fake.addSnippet("abc12345");
    fake.loadScript();
    assertEquals("{\"app_id\":\"abc12345\",\"user_id\":\"ada\"}", fake.pings().get(0).data());
    assertEquals("boot", fake.pings().get(0).method());
  }

  @Test
  void aScriptThatFindsAShutdownDoesNotBoot() {
    fake.setIntercomSetting("app_id", "abc12345");
    fake.addSnippet("abc12345");
    call("shutdown");
    fake.loadScript();
    assertEquals(List.of(), fake.pings());
  }

  @Test
  void aCallbackThatThrowsWhileTheQueueDrainsStopsTheInstallation() {
    fake.addSnippet("abc12345");
    send("boot", "app_id", "abc12345");
    listen(
        "onUnreadCountChange",
        count -> {
          throw new IllegalStateException("boom");
        });
    call("show");
    fake.loadScript();
    assertEquals(Page.STUB, page.widget());
    assertEquals(List.of("[\"show\"]"), fake.waiting());
    assertEquals(List.of("java.lang.IllegalStateException: boom"), fake.uncaught());
  }

  @Test
  void pingsOverTheLimitAreDroppedWithoutAWordUntilTheWindowTurns() {
    bootLive();
    for (int i = 1; i <= 40; i++) {
      send("update", "n", "" + i);
    }
    assertEquals(20, fake.pings().size());
    assertEquals(21, fake.droppedPings().size());
    fake.advance(30);
    send("update", "n", "41");
    assertEquals(21, fake.pings().size());
  }

  @Test
  void theLimitIsSettable() {
    fake.throttle(2);
    bootLive();
    send("update", "n", "1");
    send("update", "n", "2");
    assertEquals(2, fake.pings().size());
    assertEquals("update", fake.droppedPings().get(0).method());
  }

  @Test
  void appearanceIsAppliedEvenWhereThePingIsDropped() {
    fake.throttle(1);
    bootLive();
    send("update", "alignment", "left");
    assertTrue(fake.applied().contains("\"alignment\":\"left\""));
    assertEquals(1, fake.pings().size());
  }

  @Test
  void aRepetitionWithinAMinuteIsDropped() {
    bootLive();
    call("update");
    call("update");
    fake.advance(1);
    call("update");
    assertEquals(3, fake.calls().size() - 1);
    assertEquals(List.of("boot", "update", "update"), methods(fake.pings()));
  }

  private static List<String> methods(List<Ping> pings) {
    return pings.stream().map(Ping::method).toList();
  }

  @Test
  void listenersStackAndAShutdownForgetsThem() {
    bootLive();
    listen("onShow", ignored -> heard.add("a"));
    listen("onShow", ignored -> heard.add("b"));
    fake.open();
    call("shutdown");
    send("boot", "app_id", "abc12345");
    fake.open();
    assertEquals(List.of("a", "b"), heard);
  }

  @Test
  void theUnreadCountIsToldAtOnceAndAtEachChange() {
    bootLive();
    fake.unread(2);
    listen("onUnreadCountChange", count -> heard.add("" + count));
    fake.unread(3);
    fake.unread(3);
    assertEquals(List.of("2", "3"), heard);
  }

  @Test
  void readyWaitsForTheVendorsAnswer() {
    fake.addSnippet("abc12345");
    listen("ready", ignored -> heard.add("ready"));
    fake.loadScript();
    assertEquals(List.of(), heard);
    send("boot", "app_id", "abc12345");
    assertEquals(List.of(), heard);
    fake.advanceMillis(0);
    assertEquals(List.of("ready"), heard);
  }

  @Test
  void showWaitsForTheVendorsAnswerAndAShutdownForgetsIt() {
    fake.blockApi();
    bootLive();
    call("show");
    assertFalse(fake.isOpen());
    call("shutdown");
    assertFalse(fake.isOpen());
  }

  @Test
  void thePagesSettingsGoUnderEachPingAtThatMoment() {
    bootLive();
    fake.setIntercomSetting("plan", "pro");
    send("update", "user_id", "bob");
    assertEquals("{\"plan\":\"pro\",\"user_id\":\"bob\"}", fake.pings().get(1).data());
  }

  @Test
  void anUpdateAfterAShutdownPingsAsWhomTheSettingsName() {
    fake.setIntercomSetting("app_id", "abc12345");
    fake.setIntercomSetting("user_id", "ada");
    bootLive();
    call("shutdown");
    call("update");
    assertTrue(fake.pings().get(fake.pings().size() - 1).data().contains("ada"));
  }

  @Test
  void aBootOverAnotherCarriesTheFirstOnesVisitorId() {
    bootLive();
    send("boot", "app_id", "abc12345", "user_id", "bob");
    assertEquals(fake.pings().get(0).visitorId(), last(fake.pings()).visitorId());
    call("shutdown");
    send("boot", "app_id", "abc12345", "user_id", "bob");
    assertFalse(fake.pings().get(0).visitorId().equals(last(fake.pings()).visitorId()));
  }

  private static Ping last(List<Ping> pings) {
    return pings.get(pings.size() - 1);
  }

  @Test
  void aScriptDoesNothingWhereTheStubSaysThatItIsBooted() {
    fake.addSnippet("abc12345");
    send("boot", "app_id", "abc12345");
    fake.breakScript();
    fake.loadScript();
    assertEquals(Page.STUB, page.widget());
    assertEquals(1, fake.waiting().size());
  }

  @Test
  void cookiesAndStorageAreTheVendorsUntilTheShutdown() {
    bootLive();
    assertEquals(
        List.of("intercom-device-id-abc12345", "intercom-id-abc12345", "intercom-session-abc12345"),
        fake.cookies());
    assertEquals(List.of("intercom.intercom-state-abc12345"), fake.storage());
    call("shutdown");
    assertEquals(List.of(), fake.cookies());
    assertEquals(List.of(), fake.storage());
  }

  @Test
  void callsReadAsJson() {
    Attributes data = Attributes.create();
    data.put("text", "a \"b\" \\ \n\t");
    data.put("number", 1.0);
    data.put("fraction", -0.5);
    data.put("cleared", null);
    data.put("yes", true);
    Items<Object> list = Items.create();
    list.add(attributes("id", "c1"));
    data.put("companies", list);
    call(Call.of("update", data));
    listen("onShow", ignored -> {});
    assertEquals(
        List.of(
            "[\"update\",{\"text\":\"a \\\"b\\\" \\\\ \\n\\u0009\",\"number\":1,\"fraction\":-0.5,"
                + "\"cleared\":null,\"yes\":true,\"companies\":[{\"id\":\"c1\"}]}]",
            "[\"onShow\",function]"),
        fake.calls());
  }

  @Test
  void timePassesInOrder() {
    page.after(20, () -> heard.add("20 at " + (page.now() - start)));
    page.after(10, () -> heard.add("10 at " + (page.now() - start)));
    page.after(15, () -> heard.add("never")).run();
    fake.advanceMillis(25);
    assertEquals(List.of("10 at 10.0", "20 at 20.0"), heard);
    assertEquals(25, fake.now() - start);
  }

  @Test
  void aPageThatNeverComesToRestIsAnError() {
    spin();
    assertThrows(IllegalStateException.class, () -> fake.advanceMillis(0));
  }

  private void spin() {
    page.after(0, this::spin);
  }

  // ------------------------------------------------------ a queue that throws

  @Test
  void aThrowInTheQueueLeavesWhatIsBehindIt() {
    fake.addSnippet("abc12345");
    send("boot", "app_id", "abc12345");
    fake.throwInQueue();
    call("show");
    fake.loadScript();
    assertEquals(Page.STUB, page.widget());
    assertEquals(List.of("[\"show\"]"), fake.waiting());
    assertEquals(
        List.of("java.lang.IllegalStateException: a callback in the queue"), fake.uncaught());
  }

  @Test
  void aThrowInAQueueThatWasTakenAtOnceLosesWhatIsBehindIt() {
    fake.takeQueueAtOnce();
    fake.addSnippet("abc12345");
    send("boot", "app_id", "abc12345");
    fake.throwInQueue();
    call("show");
    fake.loadScript();
    assertEquals(Page.STUB, page.widget());
    fake.assertCalls("['boot',{'app_id':'abc12345'}]", "['onUnreadCountChange',function]");
    assertEquals(List.of(), fake.waiting());
  }

  @Test
  void aQueueThatIsTakenAtOnceIsExecutedInOrder() {
    fake.takeQueueAtOnce();
    fake.addSnippet("abc12345");
    send("boot", "app_id", "abc12345");
    listen("onUnreadCountChange", count -> call("hide"));
    call("show");
    fake.loadScript();
    assertEquals(Page.LIVE, page.widget());
    fake.assertCallsFrom(1, "['onUnreadCountChange',function]", "['show']", "['hide']");
  }

  @Test
  void aThrowNeedsNoStubButAQueue() {
    fake.throwInQueue();
    assertEquals(Page.STUB, page.widget());
    fake.assertCalls("['onUnreadCountChange',function]");
    bootLive();
    assertThrows(IllegalStateException.class, fake::throwInQueue);
  }

  @Test
  void afterAThrowANewScriptIsANewWidget() {
    fake.setIntercomSetting("app_id", "abc12345");
    fake.addSnippet("abc12345");
    listen("onShow", ignored -> heard.add("shown"));
    send("boot", "user_id", "ada");
    fake.throwInQueue();
    fake.loadScript();
    page.removeScript(fake.scriptUrl());
    fake.open();
    assertFalse(fake.isOpen());
    page.addScript("https://widget.intercom.io/widget/abc12345", Attributes.create(), () -> {});
    fake.advanceMillis(0);
    assertEquals(Page.LIVE, page.widget());
    assertEquals("{\"app_id\":\"abc12345\"}", last(fake.pings()).data());
    fake.open();
    assertTrue(fake.isOpen());
    assertEquals(List.of(), heard);
  }

  // ------------------------------------------------------ the page

  @Test
  void otherCodeRemovesTheWidget() {
    bootLive();
    listen("onShow", ignored -> heard.add("shown"));
    fake.removeWidget();
    assertEquals(Page.NONE, page.widget());
    assertFalse(fake.hasWidget());
    fake.open();
    assertFalse(fake.isOpen());
    call("show");
    fake.advance(1);
    assertEquals(List.of("[\"show\"]"), fake.waiting());
    assertEquals("https://widget.intercom.io/widget/abc12345", fake.scriptUrl());
    assertEquals(List.of(), heard);
  }

  @Test
  void otherCodeRemovesTheStub() {
    fake.addSnippet("abc12345");
    send("boot", "app_id", "abc12345");
    fake.removeWidget();
    assertEquals(Page.NONE, page.widget());
    assertNull(page.queue());
    fake.assertCalls();
    fake.loadScript();
    assertEquals(Page.LIVE, page.widget());
    assertEquals(List.of(), fake.pings());
  }

  @Test
  void aClockThatIsSetBackDelaysNothing() {
    bootLive();
    page.after(10, () -> heard.add("at " + (page.now() - start)));
    fake.moveClock(-60_000);
    assertEquals(-60_000, fake.now() - start);
    fake.advanceMillis(10);
    assertEquals(List.of("at 10.0"), heard);
    fake.moveClock(70_000);
    assertEquals(10_010, fake.now() - start);
  }

  @Test
  void theLimitOfPingsDoesNotAskTheClock() {
    fake.throttle(1);
    bootLive();
    fake.moveClock(60 * 60 * 1000);
    call("update");
    assertEquals(1, fake.droppedPings().size());
  }

  @Test
  void aCallInTheQueueReadsWhatIsPutIntoItLater() {
    fake.addSnippet("abc12345");
    Attributes data = attributes("app_id", "abc12345");
    Items<Object> boot = Call.of("boot", data);
    call(boot);
    assertSame(page.queue().get(0), boot);
    data.put("user_id", "ada");
    fake.loadScript();
    data.put("user_id", "bob");
    fake.assertCalls("['boot',{'app_id':'abc12345','user_id':'ada'}]");
    assertEquals("{\"app_id\":\"abc12345\",\"user_id\":\"ada\"}", fake.pings().get(0).data());
    assertNull(page.queue());
  }

  @Test
  void whatTheWidgetAndTheAppThrowIsToldLater() {
    bootLive();
    listen(
        "onUnreadCountChange",
        count -> {
          throw new IllegalStateException("widget");
        });
    page.run(
        () -> {
          throw new IllegalStateException("app");
        },
        heard::add);
    assertEquals(List.of(), heard);
    fake.advanceMillis(0);
    assertEquals(
        List.of("java.lang.IllegalStateException: widget", "java.lang.IllegalStateException: app"),
        heard);
    assertEquals(List.of(), fake.uncaught());
  }

  @Test
  void theScriptHasTheNonceOfItsAttributes() {
    page.addScript("https://w.test/a", attributes("nonce", "n1"), () -> {});
    page.addScript("https://w.test/b", Attributes.create(), () -> heard.add("failed"));
    assertEquals("n1", fake.scriptNonce());
    assertEquals(1, fake.scriptRequests());
    fake.blockScript();
    assertEquals(List.of("failed"), heard);
  }

  @Test
  void aPageHasOneRecord() {
    assertSame(page.record(), page.record());
    assertEquals("{\"sent\":[]}", page.record().toJson());
  }

  // ------------------------------------------------------ assertions

  @Test
  void callsAreComparedInEitherQuotes() {
    call(Call.of("trackEvent", "it's \"saved\""));
    call("show");
    fake.assertCalls("['trackEvent','it's \\'saved\\'']", "[\"show\"]");
    fake.assertCallsFrom(1, "['show']");
    fake.assertCallsFrom(2);
  }

  @Test
  void theErrorShowsTheCallsLineByLine() {
    call("show");
    call("hide");
    call("update");
    AssertionError error =
        assertThrows(AssertionError.class, () -> fake.assertCalls("['show']", "['update']"));
    assertEquals(
        "the calls differ at 1\n"
            + "  0: ['show']\n"
            + "> 1: expected ['update'] but was ['hide']\n"
            + "  2: expected nothing but was ['update']",
        error.getMessage());
    error =
        assertThrows(
            AssertionError.class, () -> fake.assertCallsFrom(2, "['update']", "['shutdown']"));
    assertEquals(
        "the calls differ at 3\n  2: ['update']\n> 3: expected ['shutdown'] but was nothing",
        error.getMessage());
  }
}
