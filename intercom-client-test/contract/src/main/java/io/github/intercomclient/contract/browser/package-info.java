/** The stage that the pages of all compilers share. */
package io.github.intercomclient.contract.browser;
