// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Brings classes to forms that a JVM keeps in a file for quick starts. Called while the package is
/// made, with the folder of its libraries.
public final class QuickClasses {
  /// What the program's own library is called, whatever its version.
  private static final String OWN = "oobesim-";

  private static final Map<String, byte[]> NOTE =
      Map.of(Jar.CHANGES, OldClasses.NOTE.getBytes(StandardCharsets.UTF_8));

  private QuickClasses() {}

  /// @param arguments a folder with jars; below it, in `javafx`, lies the toolkit, which stays as
  ///   it is
  /// @throws IOException if one cannot be read or written
  /// @throws InterruptedException never, as nobody interrupts it
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path libraries = Path.of(arguments[0]);
    List<Jar> jars = jars(libraries);
    List<Jar> all = new ArrayList<>(jars);
    all.addAll(jars(libraries.resolve("javafx")));
    ClassFile form = form(all);
    for (Jar jar : jars) {
      if (isOwn(jar)) {
        Map<String, byte[]> linked = changed(jar, bytes -> PlainLinks.in(bytes, form));
        write(jar, PlainLambdas.in(linked, form), Map.of());
      } else {
        write(jar.unpacked(), changed(jar, bytes -> OldClasses.lifted(bytes, form)), NOTE);
      }
    }
    byte[] started = StartClasses.of(libraries).getBytes(StandardCharsets.UTF_8);
    for (Jar jar : jars(libraries)) {
      if (isOwn(jar)) {
        Map<String, byte[]> entries = new LinkedHashMap<>(jar.entries());
        entries.put(StartClasses.ENTRY, started);
        jar.with(entries).write();
      }
    }
  }

  private static boolean isOwn(Jar jar) {
    return jar.file().getFileName().toString().startsWith(OWN);
  }

  private static List<Jar> jars(Path folder) throws IOException {
    List<Jar> jars = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{jar,JAR}")) {
      for (Path file : files) {
        jars.add(Jar.read(file));
      }
    }
    return jars;
  }

  private static Map<String, byte[]> changed(Jar jar, UnaryOperator<byte[]> how) {
    Map<String, byte[]> changed = new LinkedHashMap<>(jar.entries());
    changed.replaceAll((name, bytes) -> Jar.isClass(name) ? how.apply(bytes) : bytes);
    return changed;
  }

  /// Leaves it as it is where nothing has changed.
  ///
  /// @param added to a jar that has
  private static void write(Jar jar, Map<String, byte[]> entries, Map<String, byte[]> added)
      throws IOException {
    boolean any =
        entries.entrySet().stream()
            .anyMatch(entry -> jar.entries().get(entry.getKey()) != entry.getValue());
    if (any) {
      Map<String, byte[]> all = new LinkedHashMap<>(entries);
      all.keySet().removeIf(Jar::isSignature);
      all.putAll(added);
      jar.with(all).write();
    }
  }

  /// Computing a stack map asks for the parents of classes: those of all jars, then the JDK's.
  private static ClassFile form(List<Jar> jars) {
    Map<String, byte[]> classes = new HashMap<>();
    jars.forEach(jar -> jar.entries().forEach(classes::putIfAbsent));
    ClassHierarchyResolver inJars =
        ClassHierarchyResolver.ofResourceParsing(
            type -> {
              String descriptor = type.descriptorString();
              byte[] bytes =
                  classes.get(Jar.entry(descriptor.substring(1, descriptor.length() - 1)));
              return bytes == null ? null : new ByteArrayInputStream(bytes);
            });
    return ClassFile.of(
        ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
        ClassHierarchyResolverOption.of(
            inJars.orElse(ClassHierarchyResolver.defaultResolver()).cached()));
  }
}
