// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Sums of files by SHA-256: what was handed out can be held against them, and so can another
/// build.
final class Sums {
  private static final String FILE = "SHA256SUMS";

  private Sums() {}

  /// Writes those of all files in a folder, in the form of `sha256sum`.
  static void write(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      StringBuilder lines = new StringBuilder();
      for (Path file : files) {
        lines.append(of(file)).append("  ").append(file.getFileName()).append('\n');
      }
      Files.writeString(folder.resolve(FILE), lines);
    }
  }

  /// The sum of a file, in small letters.
  static String of(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
