/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weighs. */
class SizeBench {
  @Test
  void all() throws Exception {
    for (String n :
        List.of(
            "smallest",
            "typical",
            "everything",
            "smallest-plain",
            "typical-plain",
            "everything-plain",
            "app",
            "smallest-on-app",
            "typical-on-app",
            "everything-on-app",
            "dates")) {
      Script s = Script.read(Path.of("target", "programs", n, n + ".js"));
      System.out.println(n + " " + s.raw() + " " + s.gzip());
    }
    Npm npm = Npm.install();
    Script s = Script.read(npm.bundle("snippet/typical"));
    System.out.println(
        s.raw()
            + " "
            + s.gzip()
            + " "
            + npm.brotli(s)
            + npm.version("esbuild")
            + npm.nodeVersion());
  }
}
