/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract.browser;

import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import io.github.intercomclient.contract.Report;

/** Shows a report in the page, for a person or a WebDriver to read. */
public final class ReportPage {

  private ReportPage() {}

  public static void show(Report report) {
    if (!report.isGood()) {
      DomGlobal.console.error(report.toString());
    }
    Element text = DomGlobal.document.createElement("pre");
    text.id = "contract";
    text.className = report.isGood() ? "good" : "bad";
    text.textContent = report.toString();
    DomGlobal.document.body.appendChild(text);
  }
}
