/**
 * The page in a browser: the only code that touches JavaScript.
 *
 * <p>The property names of the vendor and of the page are strings here, never members of a native
 * type, so that Closure's ADVANCED mode cannot rename them.
 */
package io.github.intercomclient.browser;
