/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a browser has written down of its tasks. */
final class Trace {
  /** The switches with which a browser writes one, soon after it has opened. */
  static String[] switches(Path file) {
    return new String[] {
      "--trace-startup=devtools.timeline",
      "--trace-startup-format=json",
      "--trace-startup-file=" + file.toAbsolutePath(),
      "--trace-startup-duration=4"
    };
  }

  private record Recording(@SerializedName("traceEvents") List<Event> events) {}

  private record Event(
      String name,
      @SerializedName("pid") int process,
      @SerializedName("tid") int thread,
      @SerializedName("ts") double start,
      @SerializedName("dur") double micros,
      @SerializedName("tdur") double processorMicros,
      JsonObject args) {

    boolean isScriptOf(String site) {
      return (name.equals("EvaluateScript") || name.equals("FunctionCall"))
          && args.get("data") instanceof JsonObject data
          && data.has("url")
          && data.get("url").getAsString().startsWith(site);
    }

    boolean isIn(Event task) {
      return process == task.process
          && thread == task.thread
          && start >= task.start
          && start < task.start + task.micros;
    }
  }

  private final List<Event> events;

  private Trace(List<Event> events) {
    this.events = events;
  }

  /** Reads a trace; nothing as long as the browser has not written all of it. */
  static Optional<Trace> read(Path file) throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      return Optional.ofNullable(new Gson().fromJson(reader, Recording.class))
          .map(recording -> new Trace(recording.events));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private List<Event> scriptsOf(String site) {
    return events.stream().filter(event -> event.isScriptOf(site)).toList();
  }

  /** Microseconds that the processor has spent on the scripts of a site's page. */
  double processorMicros(String site) {
    List<Event> scripts = scriptsOf(site);
    return scripts.stream()
        .filter(script -> scripts.stream().noneMatch(it -> it != script && script.isIn(it)))
        .mapToDouble(Event::processorMicros)
        .sum();
  }

  /** The longest that one of its scripts has kept the processor. */
  double longestMicros(String site) {
    return scriptsOf(site).stream().mapToDouble(Event::processorMicros).max().orElseThrow();
  }

  /** How often a script has made the browser lay out the page there and then. */
  long layouts(String site) {
    List<Event> scripts = scriptsOf(site);
    return events.stream()
        .filter(event -> event.name.equals("Layout"))
        .filter(layout -> scripts.stream().anyMatch(layout::isIn))
        .count();
  }
}
