/**
 * The Intercom Messenger for single page apps that are written in Java.
 *
 * <h2>Start</h2>
 *
 * <p>An app creates one {@link io.github.intercomclient.Messenger} and keeps it. Nothing happens on
 * the page until somebody is booted:
 *
 * <pre>{@code
 * Messenger messenger = Messenger.create("abc12345");
 * messenger.followNavigation();
 * }</pre>
 *
 * <h2>Log in, change, log out</h2>
 *
 * <p>Boot the user as soon as the app knows them, and say what changes. Who it is goes with every
 * change by itself:
 *
 * <pre>{@code
 * messenger.boot(User.withId("abc123")
 *     .email("ada@example.com")
 *     .createdAt(signedUpAt)
 *     .userHash(hashFromServer)
 *     .company(Company.withId("company1").name("Fake Company").plan("plan1"))
 *     .attribute("apples", 1));
 *
 * messenger.update(User.changes().attribute("apples", 2).clear("pears"));
 *
 * messenger.shutdown();
 * }</pre>
 *
 * <p>Without a shutdown the next person at that computer reads the last one's conversations. After
 * it {@link io.github.intercomclient.Messenger#boot()} starts afresh, as a visitor.
 *
 * <h2>Show and listen</h2>
 *
 * <pre>{@code
 * messenger.showNewMessage("I cannot find the pears");
 * messenger.appearance(Appearance.create().hideLauncher(true));
 * Registration badge = messenger.onUnreadCountChange(count -> show(count));
 * messenger.trackEvent("order-placed", EventData.create().money("price", 3999, "usd"));
 * }</pre>
 *
 * <p>Calls may come at any time. Before the first boot they are held, before the vendor's script is
 * there they are queued, beyond the vendor's limit they are merged and sent later.
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
 * <h2>Test</h2>
 *
 * <p>Code that talks to a Messenger is tested on the JVM with {@code FakeIntercom}, from the
 * artifact {@code intercom-client-fake}: a widget, a page and a clock in memory.
 */
package io.github.intercomclient;
