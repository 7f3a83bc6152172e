/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.jvm;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.intercomclient.contract.Contract;
import io.github.intercomclient.contract.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContractTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    Stage stage =
        new Stage() {
          final List<String> calls = new ArrayList<>();

          @Override
          public void clear() {
            calls.clear();
          }

          @Override
          public void call(String name, double value) {
            calls.add("[\"" + name + "\"," + (int) value + "]");
          }

          @Override
          public List<String> calls() {
            return calls;
          }
        };
    return Contract.cases().stream().map(each -> dynamicTest(each.name(), () -> each.runOn(stage)));
  }
}
