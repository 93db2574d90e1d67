// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Packs a jar as small as it can be packed. Not for jars that are as somebody has published them:
/// their sums are known.
final class Repacked {
  private Repacked() {}

  static void jar(Path jar) throws IOException {
    Path beside = jar.resolveSibling(jar.getFileName() + ".packed");
    try (ZipFile from = new ZipFile(jar.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(beside))) {
      to.setLevel(Deflater.BEST_COMPRESSION);
      for (ZipEntry entry : Collections.list(from.entries())) {
        ZipEntry packed = new ZipEntry(entry.getName());
        packed.setTime(entry.getTime());
        to.putNextEntry(packed);
        try (InputStream in = from.getInputStream(entry)) {
          in.transferTo(to);
        }
        to.closeEntry();
      }
    }
    Files.move(beside, jar, StandardCopyOption.REPLACE_EXISTING);
  }
}
