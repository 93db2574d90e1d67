// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A runtime of this system with JavaFX in it, and of the JDK what the program uses. The program
/// and its other libraries stay jars: some are no modules, and jlink takes no others.
///
/// @param javafx the jars of JavaFX
/// @param target the system
record RuntimeImage(List<Path> javafx, Target target) {
  /// Asked for by name or by libraries without a module of their own; `jdk.zipfs` opens the
  /// profiles inside the program, `java.management` tells a quick start how it was started.
  static final List<String> MODULES =
      List.of(
          "java.desktop",
          "java.logging",
          "java.management",
          "java.naming",
          "java.net.http",
          "java.xml",
          "javafx.controls",
          "jdk.localedata",
          "jdk.unsupported",
          "jdk.zipfs");

  /// Languages whose names of languages and countries the pages say; all would take 10 MB.
  static final List<String> LOCALES =
      List.of(
          "en", "de", "es", "fr", "it", "nl", "pl", "pt", "sv", "da", "nb", "no", "fi", "cs", "tr",
          "el", "ja", "ar");

  /// Libraries of AWT for texts, filters, sound and a picture before the window: JavaFX has its
  /// own, and of AWT the program reads pictures alone. They are 4 MB.
  static final List<String> UNUSED =
      List.of("fontmanager", "freetype", "mlib_image", "jsound", "splashscreen");

  /// Makes the runtime.
  ///
  /// @param folder must not be there
  void make(Path folder) throws IOException {
    String path =
        javafx.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    new Tool("jlink")
        .run(
            List.of(
                "--module-path",
                path,
                "--add-modules",
                String.join(",", MODULES),
                "--include-locales=" + String.join(",", LOCALES),
                "--exclude-resources=/javafx.*/*.so,/javafx.*/*.dll,/javafx.*/*.dylib",
                "--exclude-files="
                    + UNUSED.stream()
                        .map("/java.desktop/**%s.*"::formatted)
                        .collect(Collectors.joining(",")),
                "--no-header-files",
                "--no-man-pages",
                "--strip-java-debug-attributes",
                "--compress",
                "zip-9",
                "--output",
                folder.toString()));
    for (Path jar : javafx) {
      libraries(jar, folder.resolve(target.windows() ? "bin" : "lib"));
    }
  }

  /// Beside the JDK's own ones they are found as they are, and no start has to unpack them.
  private static void libraries(Path jar, Path folder) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        if (entry.getName().matches("[^/]+\\.(so|dll|dylib)")) {
          Path library = folder.resolve(entry.getName());
          try (InputStream in = file.getInputStream(entry)) {
            if (!Files.exists(library)) {
              Files.copy(in, library);
            }
          }
        }
      }
    }
  }
}
