/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.bench;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A file that was compiled, which can tell the method of each of its lines. */
final class Source {

  /** A method of a class; without a name what the class itself takes, such as its constructor. */
  record Method(String type, String name) {
    String title() {
      return name.isEmpty() ? "(class)" : name;
    }
  }

  private static final Pattern TRANSPILED =
      Pattern.compile("(.*?)(\\.impl)?\\.(java\\.js|native_js|js)");
  private static final Pattern MEMBER =
      Pattern.compile(
          " {1,2}(?:static |async |get |set )*(?:m_|f_)?(\\$?[A-Za-z]\\w*?)(?:__.*)?\\(.*\\{");

  private final Method outside;
  private final NavigableMap<Integer, Method> starts = new TreeMap<>();

  private Source(String type) {
    outside = new Method(type, "");
  }

  /** Reads a file that a source map names. */
  static Source read(Path folder, String file) {
    Path path = folder.resolve(file);
    try {
      return file.endsWith(".java") ? java(path) : transpiled(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The method that a line, counted from one, belongs to. */
  Method method(int line) {
    var start = starts.floorEntry(line);
    return start == null ? outside : start.getValue();
  }

  private static Source java(Path path) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  problem -> {},
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjects(path));
      Source source = new Source(simpleName(path.getFileName().toString(), ".java"));
      for (CompilationUnitTree unit : task.parse()) {
        source.new Members(unit, Trees.instance(task).getSourcePositions()).scan(unit, null);
      }
      return source;
    }
  }

  /** What J2CL made of a class where it remembers no line of it, and native JavaScript. */
  private static Source transpiled(Path path) throws IOException {
    Matcher name = TRANSPILED.matcher(path.getFileName().toString());
    Source source =
        new Source(
            (name.matches() ? name.group(1) : path.getFileName().toString())
                .replaceAll("\\$+", "."));
    List<String> lines = Files.readAllLines(path);
    for (int i = 0; i < lines.size(); i++) {
      Matcher member = MEMBER.matcher(lines.get(i));
      if (member.matches()) {
        source.starts.put(i + 1, new Method(source.outside.type(), member.group(1)));
      }
    }
    return source;
  }

  private static String simpleName(String file, String extension) {
    return file.substring(0, file.length() - extension.length());
  }

  /** Notes on which line each method starts, and where its class goes on after it. */
  private final class Members extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private Method around = outside;

    Members(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      String name = type.getSimpleName().toString();
      boolean isNamed = !name.isEmpty();
      boolean isTop = getCurrentPath().getParentPath().getLeaf() == unit;
      String qualified = isTop ? name : around.type() + "." + name;
      return isNamed
          ? within(type, new Method(qualified, ""), () -> super.visitClass(type, nothing))
          : super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      String name =
          method.getName().contentEquals("<init>") ? "constructor" : method.getName() + "";
      Method inside = around.name().isEmpty() ? new Method(around.type(), name) : around;
      return within(method, inside, () -> super.visitMethod(method, nothing));
    }

    private Void within(Tree tree, Method inside, Runnable scan) {
      Method before = around;
      around = inside;
      starts.put(line(positions.getStartPosition(unit, tree)), inside);
      scan.run();
      around = before;
      starts.put(line(positions.getEndPosition(unit, tree)) + 1, before);
      return null;
    }

    private int line(long position) {
      return (int) unit.getLineMap().getLineNumber(position);
    }
  }
}
