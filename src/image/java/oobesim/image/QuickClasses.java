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

  /// @param arguments a folder with jars
  /// @throws IOException if one cannot be read or written
  public static void main(String[] arguments) throws IOException {
    List<Jar> jars = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of(arguments[0]), "*.{jar,JAR}")) {
      for (Path file : files) {
        jars.add(Jar.read(file));
      }
    }
    ClassFile form = form(jars);
    for (Jar jar : jars) {
      if (jar.file().getFileName().toString().startsWith(OWN)) {
        change(jar, bytes -> PlainLinks.in(bytes, form), Map.of());
      } else {
        change(jar.unpacked(), bytes -> OldClasses.lifted(bytes, form), NOTE);
      }
    }
  }

  private static void change(Jar jar, UnaryOperator<byte[]> how, Map<String, byte[]> note)
      throws IOException {
    Map<String, byte[]> changed = new LinkedHashMap<>(jar.entries());
    changed.replaceAll((name, bytes) -> Jar.isClass(name) ? how.apply(bytes) : bytes);
    boolean any =
        changed.entrySet().stream()
            .anyMatch(entry -> jar.entries().get(entry.getKey()) != entry.getValue());
    if (any) {
      changed.keySet().removeIf(Jar::isSignature);
      changed.putAll(note);
      jar.with(changed).write();
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
