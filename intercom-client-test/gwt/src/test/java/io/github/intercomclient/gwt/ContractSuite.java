/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.gwt;

import com.google.gwt.junit.tools.GWTTestSuite;
import io.github.intercomclient.gwt.client.ContractGwtTest;
import io.github.intercomclient.gwt.client.FakeGwtTest;
import junit.framework.Test;

/** What {@code gwt:test} runs. */
public final class ContractSuite extends GWTTestSuite {

  public static Test suite() {
    GWTTestSuite suite = new GWTTestSuite("contract");
    suite.addTestSuite(ContractGwtTest.class);
    suite.addTestSuite(FakeGwtTest.class);
    return suite;
  }
}
