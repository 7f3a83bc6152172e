/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.intercomclient.Alignment;
import io.github.intercomclient.Appearance;
import io.github.intercomclient.Messenger;
import io.github.intercomclient.Region;
import io.github.intercomclient.ScriptLoading;
import io.github.intercomclient.fake.FakeIntercom;
import org.junit.jupiter.api.Test;

/** A builder copies what it builds, and can be used again. */
class BuilderTest extends SessionTest {
  private final Messenger.Builder builder = fake.builder("abc12345").onError(errors::add);

  @Test
  void aBuilderThatChangesLaterChangesNothingThatItHasBuilt() {
    messenger = builder.updateLimit(10).build();
    FakeIntercom other = new FakeIntercom();
    builder
        .region(Region.EU)
        .appearance(Appearance.create().alignment(Alignment.LEFT))
        .scriptUrl("https://example.test/w.js")
        .nonce("n0nce")
        .load(ScriptLoading.MANUAL)
        .updateLimit(3)
        .onError(message -> heard.add(message))
        .page(other.page());
    fake.loadScript();
    messenger.boot();
    fake.advanceMillis(0);
    messenger.boot();
    assertCalls(BOOT_VISITOR, BOOT_VISITOR);
    assertEquals("{\"app_id\":\"abc12345\"}", fake.intercomSettings());
    assertEquals("https://widget.intercom.io/widget/abc12345", fake.scriptUrl());
    assertNull(fake.scriptNonce());
    assertEquals(8, messenger.remainingUpdates());
    messenger.shutdown();
    messenger.show();
    assertErrors(DROPPED_AFTER_SHUTDOWN);
    assertHeard();
    assertEquals(0, other.calls().size());
  }

  @Test
  void anAppearanceThatChangesLaterIsNotTheBuilders() {
    Appearance appearance = Appearance.create().zIndex(1);
    messenger = builder.appearance(appearance).build();
    appearance.zIndex(2).hideLauncher(true);
    messenger.boot();
    assertCalls("['boot',{'app_id':'abc12345','z_index':1}]");
  }

  @Test
  void aBuilderThatIsUsedAgainKeepsWhatItWasTold() {
    builder.region(Region.EU).build();
    messenger = builder.appearance(Appearance.create().zIndex(1)).build();
    messenger.boot();
    assertCalls(
        "['boot',{'app_id':'abc12345','api_base':'https://api-iam.eu.intercom.io','z_index':1}]");
  }

  @Test
  void consentToOneMessengerIsNoConsentToAnotherOfTheSameBuilder() {
    Messenger first = builder.load(ScriptLoading.MANUAL).build();
    FakeIntercom other = new FakeIntercom();
    Messenger second = builder.page(other.page()).build();
    first.load();
    second.boot();
    other.advance(1);
    assertEquals(0, other.scriptRequests());
    first.boot();
    assertEquals(1, fake.scriptRequests());
    second.load();
    assertEquals(1, other.scriptRequests());
  }

  @Test
  void consentToOneMessengerIsNoConsentToAnotherOfThePage() {
    Messenger first = builder.load(ScriptLoading.MANUAL).build();
    Messenger second = builder.build();
    first.load();
    second.boot();
    fake.advance(1);
    assertEquals(0, fake.scriptRequests());
  }

  @Test
  void faultsThatNobodyHandlesAreWarningsOfThePageOnWhichTheyHappen() {
    Messenger.Builder withoutHandler = fake.builder("abc12345");
    withoutHandler.build();
    FakeIntercom other = new FakeIntercom();
    messenger = withoutHandler.page(other.page()).build();
    messenger.boot();
    messenger.shutdown();
    messenger.show();
    assertEquals(1, other.warnings().size());
  }
}
