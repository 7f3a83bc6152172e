/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is code that compiles. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");

  @Test
  void itsUsageExampleCompilesAsAnAppsJava8(@TempDir Path classes) throws IOException {
    Matcher block =
        Pattern.compile("## Use it\\s+```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertTrue(block.find(), "the README has a Java block below 'Use it'");
    String source =
        "import io.github.intercomclient.*;\n"
            + "class Readme {\n"
            + "  void use(String hashFromServer) {\n"
            + block.group(1)
            + "  }\n"
            + "  void show(int count) {}\n"
            + "}\n";
    assertEquals(List.of(), errors(source, classes));
  }

  private static List<String> errors(String source, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    List<String> options =
        List.of(
            "--release",
            "8",
            "-d",
            classes.toString(),
            // Else the sources in the jars are compiled where they look newer than the classes.
            "-sourcepath",
            "",
            "-cp",
            System.getProperty("java.class.path"));
    compiler.getTask(null, null, diagnostics, options, null, List.of(file)).call();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getSource() != null)
        .map(Object::toString)
        .toList();
  }
}
