/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** JavaScript as it goes out to a browser, without the name of its source map. */
record Script(String text) {

  static Script read(Path file) throws IOException {
    return new Script(Files.readString(file).replaceFirst("//# sourceMappingURL=\\S+\\s*$", ""));
  }

  /** Its bytes as they are. */
  int raw() {
    return bytes().length;
  }

  /** Its bytes after {@code gzip -9}. */
  int gzip() {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream zip = new Gzip(zipped)) {
      zip.write(bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.size();
  }

  private byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
