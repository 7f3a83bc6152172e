/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The Intercom Messenger for single page apps that are written in Java.
 *
 * <h2>Start</h2>
 *
 * <p>An app creates one {@link io.github.intercomclient.Messenger} when the page starts, and keeps
 * it. Nothing is requested and no cookie is set before somebody is booted:
 *
 * <pre>{@code
 * Messenger messenger = Messenger.create("abc12345");
 * messenger.followNavigation();   // one update for each navigation, whatever the router
 * messenger.followLogout();       // a logout in another tab ends the session here too
 * }</pre>
 *
 * <p>A page that starts with nobody logged in calls {@code messenger.shutdown()} next, so that
 * nothing of the last user is left in the browser. {@code Messenger.builder("abc12345")} sets
 * everything else: the region, the appearance, when the script is fetched, and the error handler.
 *
 * <h2>Log in, change, log out</h2>
 *
 * <p>Boot the user as soon as the app knows them. The token is signed by the app's server, and
 * proves to Intercom who the user is:
 *
 * <pre>{@code
 * messenger.boot(
 *     User.withId("abc123")
 *         .jwt(tokenFromServer)
 *         .createdAt(signedUpAt)
 *         .company(Company.withId("company1").name("Fake Company").plan("plan1"))
 *         .attribute("apples", 1));
 * }</pre>
 *
 * <p>Then send what changes. The library adds the user's identity to each update:
 *
 * <pre>{@code
 * messenger.update(User.changes().attribute("apples", 2).clear("pears"));
 * messenger.update(User.changes().jwt(freshToken));   // before the token expires
 * }</pre>
 *
 * <p>End the session at every logout, including an automatic one. Without a shutdown the next
 * person at that computer can read the last user's conversations:
 *
 * <pre>{@code
 * messenger.shutdown();
 * }</pre>
 *
 * <h2>Public pages</h2>
 *
 * <p>Somebody who is not logged in is a visitor. Boot them with or without data. When a user is
 * booted later, the vendor turns the visitor into that user:
 *
 * <pre>{@code
 * messenger.boot();
 * messenger.boot(User.visitor().languageOverride("fr"));
 * }</pre>
 *
 * <h2>Show and track</h2>
 *
 * <pre>{@code
 * messenger.showNewMessage("I cannot find the pears");
 * messenger.appearance(Appearance.create().hideLauncher(true));   // until the shutdown
 * messenger.trackEvent("order-placed", EventData.create().money("price", 3999, "usd"));
 * }</pre>
 *
 * <p>Calls may be made at any time. Before the first boot they are held. Until the vendor's script
 * has loaded they are queued. Updates beyond the vendor's limit are merged and sent later.
 *
 * <h2>Listen</h2>
 *
 * <pre>{@code
 * Registration badge = messenger.onUnreadCountChange(count -> show(count));
 * badge.remove();
 * }</pre>
 *
 * <p>A listener stays across shutdown and boot until it is removed. Listeners run last, after the
 * call that triggered them has finished its work. So a listener may call any method of the
 * Messenger, even boot and shutdown, and may remove itself. What a listener throws is reported to
 * the {@link io.github.intercomclient.ErrorHandler}, and the other listeners still run.
 *
 * <h2>When the script does not load</h2>
 *
 * <p>In many browsers a content blocker refuses it. Nothing throws then. The app can notice it, and
 * offer users another way to reach you:
 *
 * <pre>{@code
 * messenger.onStateChange(state -> {
 *   if (state == ScriptState.BLOCKED) {
 *     showEmailAddress();
 *   }
 * });
 * }</pre>
 *
 * <h2>Mistakes and faults</h2>
 *
 * <p>A mistake in the app's code, such as a blank id, throws an {@link IllegalArgumentException} in
 * development, with a message that says how to fix it. Production builds leave the bad value out. A
 * fault outside the app's control never throws. It is reported to the {@link
 * io.github.intercomclient.ErrorHandler}, or, if there is none, as a warning in the console.
 *
 * <h2>Test</h2>
 *
 * <p>Code that talks to a Messenger is tested on the JVM with {@code FakeIntercom}, from the
 * artifact {@code intercom-client-fake}: a widget, a page and a clock in memory.
 *
 * <pre>{@code
 * FakeIntercom fake = new FakeIntercom();
 * fake.messenger("abc12345").boot(User.withId("ada").jwt("a.b.c"));
 * fake.assertCalls("['boot',{'app_id':'abc12345','intercom_user_jwt':'a.b.c'}]");
 * }</pre>
 */
package io.github.intercomclient;
