/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.routers.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each navigation leads to one update, whatever made it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NavigationTest {
  private final Engine engine;
  private Engine.Browser browser;
  private Matrix matrix;

  @RegisterExtension final BeforeAllCallback matrixOfRun = context -> matrix = Matrix.of(context);

  NavigationTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeAll
  void open() {
    browser = engine.openOrSkip();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sources")
  void followsFromJ2cl(Source source) {
    follows(source, "J2CL");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"sources", "gwtSources"})
  void followsFromGwt(Source source) {
    follows(source, "GWT");
  }

  private void follows(Source source, String compiler) {
    Journey journey = new Journey(browser.driver(), engine, compiler);
    try {
      source.scene().play(journey);
    } finally {
      matrix.put(source.name(), engine, compiler, journey.score());
    }
    assertEquals(List.of(), journey.faults());
  }

  static Stream<Source> sources() {
    return Stream.concat(Sources.plain().stream(), Sources.routers().stream());
  }

  static Stream<Source> gwtSources() {
    return Sources.gwtRouters().stream();
  }
}
