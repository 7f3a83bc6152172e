/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.production;

import io.github.intercomclient.contract.Report;
import io.github.intercomclient.contract.browser.BrowserStage;
import io.github.intercomclient.contract.browser.ReportPage;
import jsinterop.annotations.JsType;

/** Runs the contract as soon as its script is there. */
@JsType
public final class ContractPage {

  private ContractPage() {}

  public static void run() {
    ReportPage.show(Report.of("production", new BrowserStage(false)));
  }
}
