/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient.jvm;

import io.github.intercomclient.Messenger;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an app could use of the library: each public type with its public and protected members. */
final class PublicApi {
  private static final int SHOWN =
      Modifier.PUBLIC
          | Modifier.PROTECTED
          | Modifier.STATIC
          | Modifier.FINAL
          | Modifier.ABSTRACT
          | Modifier.INTERFACE;

  private PublicApi() {}

  /** The folder or jar with the library's classes. */
  static Path library() throws URISyntaxException {
    return Path.of(Messenger.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** One line for each type and member, in alphabetical order. */
  static List<String> lines() throws IOException, URISyntaxException, ClassNotFoundException {
    List<String> lines = new ArrayList<>();
    for (String name : classNames()) {
      Class<?> type = Class.forName(name, false, Messenger.class.getClassLoader());
      if (isPublic(type)) {
        add(type, lines);
      }
    }
    return lines.stream().distinct().sorted().toList();
  }

  private static List<String> classNames() throws IOException, URISyntaxException {
    if (Files.isDirectory(library())) {
      return classNames(library());
    }
    try (FileSystem jar = FileSystems.newFileSystem(library())) {
      return classNames(jar.getPath("/"));
    }
  }

  private static List<String> classNames(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .toList();
    }
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  private static void add(Class<?> type, List<String> lines) {
    StringBuilder line = new StringBuilder(type.getName()).append(": ");
    line.append(modifiers(type.getModifiers())).append(type.isInterface() ? "" : "class ");
    if (type.getGenericSuperclass() != null) {
      line.append("extends ").append(text(type.getGenericSuperclass()));
    }
    for (Type implemented : type.getGenericInterfaces()) {
      line.append(" implements ").append(text(implemented));
    }
    lines.add(line.toString().trim());
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      addExecutable(type, "<init>", null, constructor, lines);
    }
    // What a superclass has that nobody sees is the type's own.
    for (Class<?> owner = type;
        owner != null && (owner == type || !isPublic(owner));
        owner = owner.getSuperclass()) {
      for (Method method : owner.getDeclaredMethods()) {
        addExecutable(type, method.getName(), method.getGenericReturnType(), method, lines);
      }
      for (Field field : owner.getDeclaredFields()) {
        if (isSeen(field.getModifiers()) && !field.isSynthetic()) {
          lines.add(member(type, field.getName(), field.getModifiers(), field.getGenericType()));
        }
      }
    }
  }

  private static void addExecutable(
      Class<?> type, String name, Type result, Executable executable, List<String> lines) {
    if (isSeen(executable.getModifiers()) && !executable.isSynthetic()) {
      String parameters =
          Arrays.stream(executable.getGenericParameterTypes())
              .map(PublicApi::text)
              .collect(Collectors.joining(", ", "(", ")"));
      lines.add(member(type, name + parameters, executable.getModifiers(), result));
    }
  }

  private static String member(Class<?> type, String name, int modifiers, Type result) {
    String shown = modifiers(modifiers) + (result == null ? "" : text(result));
    return type.getName() + "." + name + ": " + shown.trim();
  }

  private static boolean isSeen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String modifiers(int modifiers) {
    String text = Modifier.toString(modifiers & SHOWN);
    return text.isEmpty() ? "" : text + " ";
  }

  private static String text(Type type) {
    return type.getTypeName().replaceAll("\\b(\\w+\\.)+(?=[A-Z])", "");
  }
}
