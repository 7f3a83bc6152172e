/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README and the pages of the documentation show is code that compiles. Where an example
 * has a fake, or is a test, it passes too.
 *
 * <p>A block of Java is the body of a method, or a file of its own if it has a class. All pages are
 * one app, so a page may use a class of another. The guide in the package's Javadoc is one of them.
 */
class ReadmeTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path DOCS = ROOT.resolve("intercom-client/docs");
  private static final Path GUIDE =
      ROOT.resolve("intercom-client/src/main/java/io/github/intercomclient/package-info.java");
  private static final Path STAND_IN = Path.of("..", "stand-in", "src", "main", "java");

  /** How many blocks of Java each page has at least, so that none goes missing unseen. */
  private static final Map<String, Integer> BLOCKS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("README.md", 2),
              Map.entry("content-security-policy.md", 1),
              Map.entry("faults.md", 1),
              Map.entry("figures.md", 0),
              Map.entry("identity.md", 7),
              Map.entry("loading.md", 6),
              Map.entry("logout.md", 3),
              Map.entry("package-info.java", 9),
              Map.entry("recipes.md", 9),
              Map.entry("reference.md", 0),
              Map.entry("single-page-apps.md", 4),
              Map.entry("testing.md", 5)));

  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern INLINE = Pattern.compile("`(messenger\\.\\w+\\([^`]*;)`");
  private static final Pattern TYPE =
      Pattern.compile("^(?:public )?(?:final )?(?:class|interface) (\\w+)", Pattern.MULTILINE);

  /** What only a server has: it is compiled as Java 17, and the app's code as Java 8. */
  private static final Pattern OF_A_SERVER =
      Pattern.compile("^import (javax\\.crypto|com\\.sun\\.net)", Pattern.MULTILINE);

  /** What the examples take for granted. */
  private static final String APP =
      """
      import elemental2.dom.DomGlobal;
      import io.github.intercomclient.*;
      import io.github.intercomclient.fake.FakeIntercom;
      import java.util.Date;
      class App {
        Messenger messenger = new FakeIntercom().messenger("abc12345");
        User user = User.withId("abc123");
        String tokenFromServer = "a.b.c";
        String freshToken = "d.e.f";
        String hashFromServer = "%s";
        String nonce = "n0nce";
        String route = "/checkout";
        boolean loggedIn;
        Date signedUpAt = new Date();
        long customerId, articleId, points;
        void show(int count) {}
        void showEmailAddress() {}
        void report(String message) {}
        void onConsent(Runnable task) {}
      """
          .formatted("0".repeat(64));

  @TempDir private static Path classes;

  private static final Map<String, Integer> found = new TreeMap<>();
  private static final Map<String, String> ofTheApp = new TreeMap<>();
  private static final Map<String, String> ofTheServer = new TreeMap<>();
  private static List<String> errors;

  @BeforeAll
  static void compileAllPages() throws IOException {
    StringBuilder app = new StringBuilder(APP);
    read("README.md", Files.readString(ROOT.resolve("README.md")), app);
    read("package-info.java", asPage(Files.readString(GUIDE)), app);
    try (Stream<Path> pages = Files.list(DOCS)) {
      for (Path page : pages.sorted().toList()) {
        read(page.getFileName().toString(), Files.readString(page), app);
      }
    }
    ofTheApp.put("App", app.append("}\n").toString());
    errors = new ArrayList<>(compile(ofTheApp, "8", ""));
    errors.addAll(compile(ofTheServer, "17", STAND_IN.toString()));
  }

  /** The blocks of a Javadoc comment in the form that a page has. */
  private static String asPage(String javadoc) {
    return javadoc
        .replaceAll("(?m)^ \\* ?", "")
        .replace("<pre>{@code\n", "```java\n")
        .replace("}</pre>", "```");
  }

  private static void read(String name, String text, StringBuilder app) {
    Matcher block = BLOCK.matcher(text);
    int blocks = 0;
    while (block.find()) {
      blocks++;
      String code = block.group(1);
      Matcher type = TYPE.matcher(code);
      if (!type.find()) {
        String example = "example_" + name.replaceAll("\\W", "_") + "_" + blocks;
        app.append("  void ").append(example).append("() {\n").append(code).append("  }\n");
      } else if (OF_A_SERVER.matcher(code).find()) {
        ofTheServer.put(type.group(1), code);
      } else {
        ofTheApp.put(type.group(1), code);
      }
    }
    found.put(name, blocks);
    Matcher inline = INLINE.matcher(text);
    while (inline.find()) {
      app.append("  { ").append(inline.group(1)).append(" }\n");
    }
  }

  private static List<String> compile(Map<String, String> files, String release, String sources) {
    List<JavaFileObject> units = new ArrayList<>();
    files.forEach((name, code) -> units.add(new Source(name, code)));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "--release",
            release,
            "-d",
            classes.toString(),
            // Else the sources in the jars are compiled where they look newer than the classes.
            "-sourcepath",
            sources,
            "-cp",
            System.getProperty("java.class.path"));
    boolean compiles =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, diagnostics, options, null, units)
            .call();
    return compiles
        ? List.of()
        : diagnostics.getDiagnostics().stream().map(Object::toString).toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String name, String code) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }

  @Test
  void everyExampleCompiles() {
    assertEquals(List.of(), errors);
  }

  @Test
  void noPageIsMissedAndNoBlock() {
    assertEquals(BLOCKS.keySet(), found.keySet());
    BLOCKS.forEach(
        (page, blocks) ->
            assertTrue(
                found.get(page) >= blocks,
                () -> page + " has " + found.get(page) + " blocks of Java, not " + blocks));
  }

  @Test
  void theReadmeIsShort() throws IOException {
    long lines = Files.readString(ROOT.resolve("README.md")).lines().count();
    assertTrue(lines <= 110, () -> "the README has " + lines + " lines");
  }

  @Test
  void everyLinkWithinTheProjectLeadsSomewhere() throws IOException {
    List<Path> pages = new ArrayList<>();
    pages.add(ROOT.resolve("README.md"));
    pages.add(ROOT.resolve("intercom-client/README.md"));
    for (String page : BLOCKS.keySet()) {
      if (page.endsWith(".md") && !page.equals("README.md")) {
        pages.add(DOCS.resolve(page));
      }
    }
    List<String> broken = new ArrayList<>();
    for (Path page : pages) {
      Matcher link = Pattern.compile("\\]\\(([^)\\s]+)\\)").matcher(Files.readString(page));
      while (link.find()) {
        if (!link.group(1).startsWith("http") && !leadsSomewhere(page, link.group(1))) {
          broken.add(page.getFileName() + ": " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static boolean leadsSomewhere(Path page, String link) throws IOException {
    String[] parts = link.split("#");
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
    return Files.exists(target)
        && (parts.length == 1
            || Files.readString(target)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase().replaceAll("[^\\w -]", ""))
                .anyMatch(heading -> heading.replace(' ', '-').equals(parts[1])));
  }

  @Test
  void examplesWithAFakePass() throws Exception {
    int passed = 0;
    try (URLClassLoader loader = loader()) {
      Object app = create(loader, "App");
      for (String line : ofTheApp.get("App").split("(?=  void example_)")) {
        if (line.contains("fake.assertCalls")) {
          String name = line.substring(line.indexOf("example_"), line.indexOf("()"));
          call(app, app.getClass().getDeclaredMethod(name));
          passed++;
        }
      }
    }
    assertEquals(4, passed, "examples with a fake");
  }

  @Test
  void examplesThatAreTestsPass() throws Exception {
    int passed = 0;
    try (URLClassLoader loader = loader()) {
      for (String name : ofTheApp.keySet()) {
        for (Method method : loader.loadClass(name).getDeclaredMethods()) {
          if (method.isAnnotationPresent(Test.class)) {
            call(create(loader, name), method);
            passed++;
          }
        }
      }
    }
    assertEquals(3, passed, "tests among the examples");
  }

  @Test
  void theExampleOfAServerSignsATokenThatItsSecretProves() throws Exception {
    String token;
    try (URLClassLoader loader = loader()) {
      Class<?> type = loader.loadClass("IntercomTokens");
      Object tokens = type.getConstructor(String.class).newInstance("secret");
      token =
          (String)
              type.getMethod("token", String.class, String.class, long.class)
                  .invoke(tokens, "a\"b\\c\n", "ada@example.com", 2000000000L);
    }
    String[] parts = token.split("\\.");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] signature = mac.doFinal((parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8));

    assertEquals("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", decoded(parts[0]));
    assertEquals(
        "{\"user_id\":\"a\\u0022b\\u005cc\\u000a\",\"email\":\"ada@example.com\",\"exp\":2000000000}",
        decoded(parts[1]));
    assertEquals(
        Base64.getUrlEncoder().withoutPadding().encodeToString(signature), parts[2], "signature");
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  private static URLClassLoader loader() throws IOException {
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, ReadmeTest.class.getClassLoader());
  }

  private static Object create(ClassLoader loader, String name) throws Exception {
    Constructor<?> constructor = loader.loadClass(name).getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private static void call(Object object, Method method) throws Exception {
    method.setAccessible(true);
    method.invoke(object);
  }
}
