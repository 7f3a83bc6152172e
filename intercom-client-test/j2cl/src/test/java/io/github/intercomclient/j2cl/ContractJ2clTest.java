/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.j2cl;

import static org.junit.Assert.assertTrue;

import com.google.j2cl.junit.apt.J2clTestInput;
import io.github.intercomclient.contract.Report;
import io.github.intercomclient.contract.browser.BrowserStage;
import io.github.intercomclient.contract.browser.ReportPage;
import org.junit.Test;

/** The contract, compiled by J2CL with ADVANCED. */
@J2clTestInput(ContractJ2clTest.class)
public class ContractJ2clTest {

  @Test
  public void contract() {
    Report report = Report.of("J2CL", new BrowserStage(true));
    ReportPage.show(report);
    assertTrue(report.toString(), report.isGood());
  }
}
