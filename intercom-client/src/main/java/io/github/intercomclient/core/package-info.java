/**
 * How the Messenger works, in plain Java: the {@link io.github.intercomclient.core.Session} with
 * its queue, the update budget, the router hook and the listeners.
 *
 * <p>Everything goes one way: the app calls the {@code Messenger}, which hands plain values to the
 * session; the session decides what is held, merged or dropped; the budget decides when; the {@link
 * io.github.intercomclient.core.Page} does it. The router hook is just another caller of {@code
 * update}. Nothing here knows a browser, so all of it is tested on the JVM, with a clock that tests
 * set.
 *
 * <p>Not for apps, but for whoever implements a page: a fake or an inspector.
 */
package io.github.intercomclient.core;
