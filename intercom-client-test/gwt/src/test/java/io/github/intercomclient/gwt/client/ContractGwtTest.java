/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.gwt.client;

import com.google.gwt.core.client.GWT;
import com.google.gwt.junit.client.GWTTestCase;
import elemental2.dom.XMLHttpRequest;
import io.github.intercomclient.contract.Report;
import io.github.intercomclient.contract.browser.BrowserStage;

/** The contract, compiled by GWT. */
public class ContractGwtTest extends GWTTestCase {

  @Override
  public String getModuleName() {
    return "io.github.intercomclient.gwt.ContractGwt";
  }

  public void testContract() {
    Report report = Report.of("GWT", new BrowserStage(true));
    print(report.toString());
    assertTrue(report.toString(), report.isGood());
  }

  private static void print(String text) {
    XMLHttpRequest request = new XMLHttpRequest();
    request.open("POST", GWT.getModuleBaseURL() + "report", false);
    request.send(text);
  }
}
