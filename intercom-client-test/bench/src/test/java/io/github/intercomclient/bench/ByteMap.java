/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import com.google.debugging.sourcemap.FilePosition;
import com.google.debugging.sourcemap.SourceMapConsumerV3;
import com.google.debugging.sourcemap.SourceMapParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which method's source each byte of a compiled program comes from, by the compiler's source map.
 *
 * <p>What was inlined counts where it was written. A gap between two mapped characters counts with
 * the one before it, as a brace does with its block.
 */
final class ByteMap {
  /** Bytes of which no source is known: the compiler's own wrapper. */
  private static final Source.Method WRAPPER = new Source.Method("the compiler", "");

  private final Map<Source.Method, Integer> bytes;
  private final int total;

  private ByteMap(Map<Source.Method, Integer> bytes, int total) {
    this.bytes = bytes;
    this.total = total;
  }

  /** Reads the map of {@code name.js} in a folder that also has the map and the sources. */
  static ByteMap of(Path folder, String name) throws IOException {
    Script script = Script.read(folder.resolve(name + ".js"));
    List<String> lines = script.text().lines().toList();
    Map<Source.Method, Integer> bytes = new HashMap<>();
    Map<String, Source> sources = new HashMap<>();
    SourceMapConsumerV3 map = new SourceMapConsumerV3();
    try {
      map.parse(Files.readString(folder.resolve(name + ".js.map")));
    } catch (SourceMapParseException e) {
      throw new IOException(name + ".js.map", e);
    }
    int[] mapped = {0};
    map.visitMappings(
        (file, symbol, written, start, end) -> {
          Source source = sources.computeIfAbsent(file, path -> Source.read(folder, path));
          int length = length(lines, start, end);
          bytes.merge(source.method(written.getLine() + 1), length, Integer::sum);
          mapped[0] += length;
        });
    bytes.merge(WRAPPER, script.raw() - mapped[0], Integer::sum);
    return new ByteMap(bytes, script.raw());
  }

  /** Bytes from one place of the program to another. */
  private static int length(List<String> lines, FilePosition start, FilePosition end) {
    int length = 0;
    for (int line = start.getLine(); line <= end.getLine() && line < lines.size(); line++) {
      String text = lines.get(line) + "\n";
      int from = line == start.getLine() ? start.getColumn() : 0;
      int to = line == end.getLine() ? end.getColumn() : text.length();
      length +=
          text.substring(from, Math.min(to, text.length())).getBytes(StandardCharsets.UTF_8).length;
    }
    return length;
  }

  /** How many bytes the program has. */
  int total() {
    return total;
  }

  /** Bytes by the title of a method, by class. */
  Map<String, Map<String, Integer>> classes() {
    return bytes.entrySet().stream()
        .collect(
            groupingBy(
                entry -> entry.getKey().type(),
                TreeMap::new,
                groupingBy(
                    entry -> entry.getKey().title(),
                    TreeMap::new,
                    summingInt(Map.Entry::getValue))));
  }

  /** A table of Markdown, the largest class first, each with its methods. */
  String table() {
    StringBuilder table = new StringBuilder("| class, method | bytes | share |\n|---|---:|---:|\n");
    classes().entrySet().stream()
        .sorted(Comparator.comparing(entry -> -sum(entry.getValue())))
        .forEach(
            type -> {
              row(table, "**" + type.getKey() + "**", sum(type.getValue()));
              type.getValue().entrySet().stream()
                  .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                  .forEach(method -> row(table, "· " + method.getKey(), method.getValue()));
            });
    row(table, "all", total);
    return table.toString();
  }

  private static int sum(Map<String, Integer> methods) {
    return methods.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void row(StringBuilder table, String name, int size) {
    table.append(String.format("| %s | %,d | %.1f %% |%n", name, size, 100.0 * size / total));
  }
}
