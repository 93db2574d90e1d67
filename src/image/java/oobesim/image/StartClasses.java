// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The classes that a start of the window reads up to its first frames, in that order; the program
/// reads them ahead. Those that lie in the JDK's own file are no work and left out, and so is what
/// a JVM makes up.
final class StartClasses {
  /// Where the program looks for the list.
  static final String ENTRY = "oobesim/app/start-classes.txt";

  /// What a JVM says of a class that it has read: its name, and from where.
  private static final Pattern READ =
      Pattern.compile("\\[class,load\\] ([\\w.$]+) source: (?:file|jrt):\\S*");

  /// Of this look alone: nobody's display is without a screen.
  private static final List<String> NOT_A_WINDOWS = List.of(".headless.", "QuickStart");

  private StartClasses() {}

  /// Starts the program without a display, and ends it.
  ///
  /// @param libraries the folder of the program's package
  static String of(Path libraries) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String all = libraries + File.separator + "*";
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Xlog:class+load:stdout:tags",
                "-Doobesim.home=" + libraries.getParent(),
                "--enable-native-access=javafx.graphics",
                "--module-path",
                libraries.resolve("javafx").toString(),
                "--add-modules",
                "javafx.controls",
                "--class-path",
                all,
                "oobesim.app.QuickStart",
                "page")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> names;
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      names =
          said.lines()
              .map(READ::matcher)
              .filter(Matcher::matches)
              .map(it -> it.group(1))
              .filter(it -> NOT_A_WINDOWS.stream().noneMatch(it::contains))
              .toList();
    }
    if (process.waitFor() != 0 || names.isEmpty()) {
      throw new IllegalStateException(
          "the program did not start, and ended with " + process.exitValue());
    }
    return String.join("\n", names) + "\n";
  }
}
