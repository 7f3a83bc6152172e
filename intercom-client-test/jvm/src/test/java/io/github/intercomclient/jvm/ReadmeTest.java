/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  private static final int BLOCKS = 4;

  @Test
  void everyExampleCompilesAsAnAppsJava8(@TempDir Path classes) throws IOException {
    Matcher block =
        Pattern.compile("```java\n(.*?)```|(`messenger\\.\\w+\\([^`]*;`)", Pattern.DOTALL)
            .matcher(Files.readString(README));
    int blocks = 0;
    StringBuilder source =
        new StringBuilder(
            "import io.github.intercomclient.*;"
                + "import io.github.intercomclient.fake.FakeIntercom;"
                + "abstract class Readme {"
                + "  Messenger messenger; User user; String hashFromServer;"
                + "  abstract void show(int count);"
                + "  abstract void showEmailAddress();"
                + "  abstract void onConsent(Runnable task);");
    for (int method = 0; block.find(); method++) {
      String code = block.group(1);
      if (code != null) {
        blocks++;
      } else {
        code = block.group(2).replace("`", "");
      }
      source.append("  void example").append(method).append("() {\n").append(code).append("}\n");
    }
    assertEquals(BLOCKS, blocks, "blocks of Java in the README");
    assertEquals(List.of(), errors(source.append("}").toString(), classes));
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
    boolean compiles =
        compiler.getTask(null, null, diagnostics, options, null, List.of(file)).call();
    return compiles
        ? List.of()
        : diagnostics.getDiagnostics().stream().map(Object::toString).toList();
  }
}
