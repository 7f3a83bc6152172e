/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.contract;

import java.util.List;

/** What became of the cases on one platform. */
public final class Report {

  private final String platform;
  private final Coverage coverage = new Coverage();
  private final StringBuilder failures = new StringBuilder();
  private int passed;
  private int failed;

  /** The report of a platform on which no case has run yet. */
  public Report(String platform) {
    this.platform = platform;
  }

  /** Runs every case, also after one has failed, and checks that none is missing. */
  public static Report of(String platform, Stage stage) {
    Report report = new Report(platform);
    for (Case each : Contract.cases()) {
      try {
        report.run(each, stage);
      } catch (Throwable failure) {
        // It is in the report.
      }
    }
    stage.leave();
    return report;
  }

  /**
   * Runs one case.
   *
   * @throws AssertionError where the library does something else than the case says
   */
  public void run(Case each, Stage stage) {
    try {
      stage.clear();
      Scene scene = new Scene(stage);
      each.play(scene);
      scene.end();
      scene.expectations().forEach(coverage::add);
      passed++;
    } catch (Throwable failure) {
      failed++;
      failures.append("\n\nFAILED ").append(each.name()).append('\n').append(failure.getMessage());
      throw failure;
    }
  }

  /** The methods and attributes of the vendor for which no case has passed. */
  public List<String> missing() {
    return coverage.missing();
  }

  /** Whether all is well: cases have run, none failed, and no row of the vendor's was left out. */
  public boolean isGood() {
    return passed > 0 && failed == 0 && missing().isEmpty();
  }

  /** One line with the figures, then one paragraph for each failure. */
  @Override
  public String toString() {
    String figures =
        "contract on " + platform + ": " + passed + " passed, " + failed + " failed; " + coverage;
    List<String> missing = missing();
    return figures + (missing.isEmpty() ? "" : "\n\nNO CASE PASSED for " + missing) + failures;
  }
}
