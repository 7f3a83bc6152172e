/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.jvm;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.intercomclient.contract.Contract;
import io.github.intercomclient.contract.Report;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The contract on the JVM: one test for each case, then one for all that should have been seen. */
class ContractTest {

  private final Report report = new Report("the JVM");

  @TestFactory
  Stream<DynamicTest> cases() {
    FakeStage stage = new FakeStage();
    Stream<DynamicTest> cases =
        Contract.cases().stream()
            .map(each -> dynamicTest(each.name(), () -> report.run(each, stage)));
    return Stream.concat(
        cases, Stream.of(dynamicTest("every method and attribute has a case", this::isGood)));
  }

  private void isGood() {
    System.out.println(report);
    assertTrue(report.isGood(), report::toString);
  }
}
