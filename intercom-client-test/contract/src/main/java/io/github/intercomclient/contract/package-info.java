/**
 * What the library promises, as cases that run on every platform: on the JVM with the published
 * fake, and compiled by GWT and J2CL in a page, through the library's real browser edge, with a
 * recorder at {@code window.Intercom}.
 *
 * <p>A case is a sentence and its steps, in the class of its topic:
 *
 * <pre>{@code
 * contract.check(
 *     "without data there is no third argument",
 *     scene -> {
 *       scene.booted().trackEvent("order-placed");
 *       scene.received("['trackEvent','order-placed']");
 *     });
 * }</pre>
 *
 * <p>This is plain Java 8 without a test framework, because no framework runs on all platforms.
 * Whatever the vendor documents is listed in {@code Reference}; a row without a passed case fails
 * the run.
 */
package io.github.intercomclient.contract;
