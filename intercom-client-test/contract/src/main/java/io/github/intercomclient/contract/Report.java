/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

/** What became of the cases on one platform. */
public final class Report {

  private final String platform;
  private final StringBuilder failures = new StringBuilder();
  private int passed;
  private int failed;

  private Report(String platform) {
    this.platform = platform;
  }

  /** Runs every case, also after one has failed. */
  public static Report of(String platform, Stage stage) {
    Report report = new Report(platform);
    for (Case each : Contract.cases()) {
      report.run(each, stage);
    }
    return report;
  }

  private void run(Case each, Stage stage) {
    try {
      each.runOn(stage);
      passed++;
    } catch (Throwable failure) {
      failed++;
      failures.append("\n* ").append(each.name()).append("\n  ").append(failure.getMessage());
    }
  }

  public boolean isGood() {
    return failed == 0 && passed > 0;
  }

  @Override
  public String toString() {
    return "contract on " + platform + ": " + passed + " passed, " + failed + " failed" + failures;
  }
}
