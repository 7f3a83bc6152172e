/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import static java.util.stream.Collectors.joining;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was measured, for people and for programs: {@code report.md} and {@code report.json}. */
record Report(
    Map<String, String> machine,
    Map<String, String> versions,
    List<Contender> contenders,
    Map<String, Map<String, Map<String, Integer>>> bytes,
    List<Speed> speed) {

  /** How one thing that is done many times compares; {@code speed.json} is a list of them. */
  record Speed(String name, double ours, double theirs, String who, String unit, double ratio) {}

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private static final List<String> PROGRAMS = List.of("smallest", "typical", "everything");
  private static final Pattern QUOTED_SPEED =
      Pattern.compile("writes it down|Navigation API|a million|start of a browser, typical");

  /** Reads what was measured of speed, if that was. */
  static List<Speed> speed(Path file) throws IOException {
    return Files.exists(file)
        ? GSON.fromJson(Files.readString(file), new TypeToken<List<Speed>>() {}.getType())
        : List.of();
  }

  /** Writes both, with a table of bytes by class and method for each program. */
  void write(Path folder, Map<String, ByteMap> maps) throws IOException {
    Files.writeString(folder.resolve("report.json"), GSON.toJson(this));
    Files.writeString(folder.resolve("report.md"), markdown(maps));
  }

  /** The table of docs/figures.md: bytes after {@code gzip -9}. */
  String quotedSizes() {
    return table(
        "| bytes after gzip -9 | smallest | typical | everything |",
        "|---|---:|---:|---:|",
        contenders.stream()
            .map(one -> row(one.name(), PROGRAMS.stream().map(one::gzip).collect(joining(" | ")))));
  }

  private String markdown(Map<String, ByteMap> maps) {
    StringBuilder text = new StringBuilder("# Size and speed, beside the peers\n\n");
    text.append(pairs(machine)).append(pairs(versions));
    text.append("## Size, as docs/figures.md has it\n\n").append(quotedSizes());
    text.append("\n## Size of each program\n\n").append(sizes());
    text.append("\n## What was bundled, and what it cannot do\n\n").append(bundles());
    if (!speed.isEmpty()) {
      text.append("\n## Speed\n\n").append(speeds(speed.stream()));
    }
    maps.forEach(
        (program, map) ->
            text.append("\n## Where the bytes of ")
                .append(program)
                .append(" are\n\n")
                .append(map.table()));
    return text.toString();
  }

  private String sizes() {
    return table(
        "| | program | raw | gzip -9 | brotli |",
        "|---|---|---:|---:|---:|",
        contenders.stream()
            .flatMap(
                one ->
                    one.programs().stream()
                        .map(
                            program ->
                                String.format(
                                    "| %s | %s | %,d | %,d | %,d |",
                                    one.name(),
                                    program.name(),
                                    program.size().raw(),
                                    program.size().gzip(),
                                    program.size().brotli()))));
  }

  private String bundles() {
    return table(
        "| | bundled | cannot |",
        "|---|---|---|",
        contenders.stream().map(one -> row(one.name(), one.bundled() + " | " + one.cannot())));
  }

  /** The rows of speed that docs/figures.md has. */
  String quotedSpeed() {
    return speeds(
        speed.stream()
            .filter(one -> !one.who().equals("official SDK"))
            .filter(one -> QUOTED_SPEED.matcher(one.name()).find()));
  }

  private static String speeds(Stream<Speed> rows) {
    return table(
        "| | ours | theirs | whose | unit | ours to theirs |",
        "|---|---:|---:|---|---|---:|",
        rows.map(
            one ->
                String.format(
                    "| %s | %,.2f | %,.2f | %s | %s | %.2f |",
                    one.name(), one.ours(), one.theirs(), one.who(), one.unit(), one.ratio())));
  }

  private static String pairs(Map<String, String> pairs) {
    return table(
            "| | |",
            "|---|---|",
            pairs.entrySet().stream().map(pair -> row(pair.getKey(), pair.getValue())))
        + "\n";
  }

  private static String row(String first, String others) {
    return "| " + first + " | " + others + " |";
  }

  private static String table(String head, String line, Stream<String> rows) {
    return head + "\n" + line + "\n" + rows.map(row -> row + "\n").collect(joining());
  }
}
