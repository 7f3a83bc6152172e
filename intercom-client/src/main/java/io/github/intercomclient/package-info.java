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
 * nothing of the last person is left in the browser. {@code Messenger.builder("abc12345")} sets
 * what else there is to set: the region, the looks, when the script is fetched, who hears of
 * faults.
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
 * <p>Then say what changes. Who it is goes with every change by itself:
 *
 * <pre>{@code
 * messenger.update(User.changes().attribute("apples", 2).clear("pears"));
 * messenger.update(User.changes().jwt(freshToken));   // before the token expires
 * }</pre>
 *
 * <p>At logout, also at an automatic one, end the session. Without a shutdown the next person at
 * that computer reads the last one's conversations:
 *
 * <pre>{@code
 * messenger.shutdown();
 * }</pre>
 *
 * <h2>Public pages</h2>
 *
 * <p>Somebody who is not logged in is a visitor, with or without data. The boot of a user after it
 * turns the visitor into the user:
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
 * <p>Calls may come at any time. Before the first boot they are held. Before the vendor's script is
 * there they are queued. Updates beyond the vendor's limit are merged and sent later.
 *
 * <h2>Listen</h2>
 *
 * <pre>{@code
 * Registration badge = messenger.onUnreadCountChange(count -> show(count));
 * badge.remove();
 * }</pre>
 *
 * <p>A listener stays over shutdown and boot until it is removed. Listeners run last, when the call
 * that caused them has done its work. So a listener may call every method of the Messenger, also
 * boot, shutdown or the removal of itself. What a listener throws goes to the {@link
 * io.github.intercomclient.ErrorHandler}, and the other listeners still run.
 *
 * <h2>When the script does not come</h2>
 *
 * <p>Many browsers block it. Nothing throws then; the app can see it, and offer another way:
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
 * development, with a message that says how to mend it. Production builds leave the bad value out.
 * What goes wrong outside of the app's control never throws: the {@link
 * io.github.intercomclient.ErrorHandler} hears of it, by default as a warning in the console.
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
