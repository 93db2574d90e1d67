// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Takes out of the libraries of an application what no run of it comes to: the pictures of their
/// handbooks, notes of their compilers, and of large libraries of which little is used the classes
/// that nothing names. What was changed says so; a jar in which there is nothing to leave out stays
/// as it was published. See `docs/decisions/0024-two-kinds-of-packages.md`.
final class Trimmed {
  private static final Pattern BESIDE_CODE = Pattern.compile("images/.*|.*\\.(_trace|melk)");
  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final String CLASS = ".class";
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /// Their classes find one another by what is in their code.
  private static final List<String> TOOLBOXES =
      List.of("guava-", "core-", "org.eclipse.xtext.xbase.lib-");

  private static final String SAID =
      "Pictures of the handbook, notes of the compiler, signatures, and classes that this program"
          + " does not use were left out; everything else is as it was published.\n";

  private Trimmed() {}

  /// Trims the jars that have something to leave out.
  static void jars(List<Path> jars) throws IOException {
    Map<Path, Map<String, byte[]>> all = new LinkedHashMap<>();
    for (Path jar : jars) {
      all.put(jar, entries(jar));
    }
    for (Path jar : jars) {
      Map<String, byte[]> before = all.get(jar);
      Map<String, byte[]> kept = new LinkedHashMap<>(before);
      kept.keySet().removeIf(name -> BESIDE_CODE.matcher(name).matches());
      if (isToolbox(jar)) {
        leaveClasses(kept, others(all, jar));
      }
      if (kept.size() < before.size()) {
        finish(kept);
        write(jar, kept);
      }
    }
  }

  private static boolean isToolbox(Path jar) {
    return TOOLBOXES.stream().anyMatch(jar.getFileName().toString()::startsWith);
  }

  /// The classes of all other jars.
  private static List<byte[]> others(Map<Path, Map<String, byte[]>> all, Path but) {
    List<byte[]> classes = new ArrayList<>();
    all.forEach(
        (jar, entries) -> {
          if (!jar.equals(but)) {
            entries.forEach(
                (name, bytes) -> {
                  if (Jar.isClass(name)) {
                    classes.add(bytes);
                  }
                });
          }
        });
    return classes;
  }

  /// What says something of a package or of the module stays: a module has to have the packages
  /// that it exports.
  private static void leaveClasses(Map<String, byte[]> entries, List<byte[]> others) {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    entries.forEach(
        (name, bytes) -> {
          if (Jar.isClass(name) && !name.endsWith("-info.class")) {
            classes.put(name.substring(0, name.length() - CLASS.length()), bytes);
          }
        });
    Set<String> reached = Reached.of(others, classes);
    classes.keySet().removeAll(reached);
    classes.keySet().forEach(name -> entries.remove(name + CLASS));
  }

  /// A signature of what is no longer there, and the sums for it, would be wrong.
  private static void finish(Map<String, byte[]> entries) throws IOException {
    entries.keySet().removeIf(Jar::isSignature);
    byte[] manifest = entries.get(MANIFEST);
    if (manifest != null) {
      Manifest said = new Manifest(new ByteArrayInputStream(manifest));
      said.getEntries().clear();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      said.write(out);
      entries.put(MANIFEST, out.toByteArray());
    }
    byte[] before = entries.getOrDefault(Jar.CHANGES, new byte[0]);
    String note = new String(before, StandardCharsets.UTF_8) + SAID;
    entries.put(Jar.CHANGES, note.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, byte[]> entries(Path jar) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile file = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
        }
      }
    }
    return entries;
  }

  /// All entries say one time, in no zone, so that two builds give the same bytes.
  private static void write(Path jar, Map<String, byte[]> entries) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> content : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(content.getKey());
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content.getValue());
        out.closeEntry();
      }
    }
  }
}
