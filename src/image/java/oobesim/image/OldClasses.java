// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Brings the classes of libraries that were compiled for a Java before 6 to the form of Java 8: a
/// JVM keeps no older ones in a file for quick starts. Names, fields, instructions and resources
/// stay. Called while the package is made, with the folder of its libraries; see
/// `docs/decisions/0017-old-classes-are-lifted.md`.
public final class OldClasses {
  private static final String CLASS = ".class";
  private static final String NOTE = "META-INF/CHANGES-oobesim.txt";
  private static final String SAID =
      "Classes of a form older than Java 6 were brought to that of Java 8, with stack maps;"
          + " their code is the same.\n";

  private OldClasses() {}

  /// @param arguments a folder with jars
  /// @throws IOException if one cannot be read or written
  public static void main(String[] arguments) throws IOException {
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(Path.of(arguments[0]), "*.{jar,JAR}")) {
      List<Path> all = new ArrayList<>();
      jars.forEach(all::add);
      Map<String, byte[]> classes = new HashMap<>();
      for (Path jar : all) {
        read(jar, new LinkedHashMap<>()).forEach(classes::putIfAbsent);
      }
      for (Path jar : all) {
        lift(jar, classes);
      }
    }
  }

  private static Map<String, byte[]> read(Path jar, Map<String, Long> times) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile file = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
        times.put(entry.getName(), entry.getTime());
      }
    }
    return entries;
  }

  private static void lift(Path jar, Map<String, byte[]> classes) throws IOException {
    Map<String, Long> times = new LinkedHashMap<>();
    Map<String, byte[]> entries = read(jar, times);
    if (entries.entrySet().stream().noneMatch(entry -> isOld(entry.getKey(), entry.getValue()))) {
      return;
    }
    ClassFile form = form(classes);
    Map<String, byte[]> lifted = new LinkedHashMap<>(entries);
    lifted.replaceAll((name, bytes) -> isOld(name, bytes) ? lifted(form, bytes) : bytes);
    // A class that has changed does not fit its signature, and would not be loaded with one.
    lifted.keySet().removeIf(name -> name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)"));
    long newest = Collections.max(times.values());
    lifted.put(NOTE, SAID.getBytes(StandardCharsets.UTF_8));
    times.put(NOTE, newest);
    Path beside = jar.resolveSibling(jar.getFileName() + ".lifted");
    write(beside, lifted, times);
    Files.move(beside, jar, REPLACE_EXISTING);
  }

  /// The first six bytes of a class are a mark and the minor version; then comes the major one.
  private static boolean isOld(String name, byte[] bytes) {
    return name.endsWith(CLASS)
        && ((bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF) < ClassFile.JAVA_6_VERSION;
  }

  /// Computing a stack map asks for the parents of classes: those of all jars, then the JDK's.
  private static ClassFile form(Map<String, byte[]> classes) {
    ClassHierarchyResolver inJars =
        ClassHierarchyResolver.ofResourceParsing(
            type -> {
              String descriptor = type.descriptorString();
              String name = descriptor.substring(1, descriptor.length() - 1) + CLASS;
              byte[] bytes = classes.get(name);
              return bytes == null ? null : new ByteArrayInputStream(bytes);
            });
    return ClassFile.of(
        ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
        ClassHierarchyResolverOption.of(
            inJars.orElse(ClassHierarchyResolver.defaultResolver()).cached()));
  }

  /// Code that no transformation touches would be copied as it is, without a stack map.
  private static byte[] lifted(ClassFile form, byte[] bytes) {
    ClassModel model = form.parse(bytes);
    try {
      return form.transformClass(
          model,
          ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
              .andThen(
                  ClassTransform.endHandler(
                      made -> made.withVersion(ClassFile.JAVA_8_VERSION, 0))));
    } catch (IllegalArgumentException unresolved) {
      // A class with parents that the program has not stays as it is: nothing loads it.
      return bytes;
    }
  }

  /// Stored, not packed: a class that is read at a start need not be unpacked.
  private static void write(Path jar, Map<String, byte[]> entries, Map<String, Long> times)
      throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> content : entries.entrySet()) {
        CRC32 sum = new CRC32();
        sum.update(content.getValue());
        ZipEntry entry = new ZipEntry(content.getKey());
        entry.setTime(times.get(content.getKey()));
        entry.setSize(content.getValue().length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content.getValue());
        out.closeEntry();
      }
    }
  }
}
