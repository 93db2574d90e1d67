// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A library as it lies in the package.
///
/// @param entries what is in it, in the order of the file
/// @param times when each of them was made, as the file says
/// @param packed the names of those that are packed
record Jar(Path file, Map<String, byte[]> entries, Map<String, Long> times, Set<String> packed) {
  private static final String CLASS = ".class";
  private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

  /// Says in a library what was changed in it, as licences ask for.
  static final String CHANGES = "META-INF/CHANGES-oobesim.txt";

  static Jar read(Path file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    Map<String, Long> times = new HashMap<>();
    Set<String> packed = new HashSet<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        times.put(entry.getName(), entry.getTime());
        if (entry.getMethod() == ZipEntry.DEFLATED) {
          packed.add(entry.getName());
        }
      }
    }
    return new Jar(file, entries, times, packed);
  }

  static boolean isClass(String entry) {
    return entry.endsWith(CLASS);
  }

  /// The name of a class's entry.
  static String entry(String internalName) {
    return internalName + CLASS;
  }

  /// The same, with nothing packed: a class that is read at a start need not be unpacked.
  Jar unpacked() {
    return new Jar(file, entries, times, Set.of());
  }

  /// Whether an entry vouches for the others: what has changed would not be loaded with it.
  static boolean isSignature(String entry) {
    return SIGNATURE.matcher(entry).matches();
  }

  /// The same with other contents.
  Jar with(Map<String, byte[]> changed) {
    return new Jar(file, changed, times, packed);
  }

  /// Writes it to where it lies.
  void write() throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".changed");
    long newest = Collections.max(times.values());
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(beside))) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTime(times.getOrDefault(each.getKey(), newest));
        if (packed.contains(each.getKey())) {
          entry.setMethod(ZipEntry.DEFLATED);
        } else {
          store(entry, each.getValue());
        }
        out.putNextEntry(entry);
        out.write(each.getValue());
        out.closeEntry();
      }
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void store(ZipEntry entry, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
  }
}
