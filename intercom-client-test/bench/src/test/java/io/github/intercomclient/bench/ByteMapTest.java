/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the bytes of the programs come from; {@code -Dmaps=true} compiles them with maps. */
@EnabledIfSystemProperty(named = "maps", matches = "true")
class ByteMapTest {

  @ParameterizedTest
  @ValueSource(strings = {"smallest", "typical", "everything"})
  void everyByteBelongsToSomeClass(String name) throws IOException {
    ByteMap map = ByteMap.of(Path.of("target", "programs", name), name);
    Files.writeString(Path.of("target", "bytes-of-" + name + ".md"), map.table());
    int sum =
        map.classes().values().stream()
            .flatMap(methods -> methods.values().stream())
            .mapToInt(Integer::intValue)
            .sum();
    assertEquals(map.total(), sum);
    assertTrue(map.classes().containsKey("Messenger"), () -> "no Messenger in " + map.classes());
  }
}
