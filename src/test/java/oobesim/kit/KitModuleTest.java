// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The kit becomes a module of its own after the tests; what it lacks is said here already. */
class KitModuleTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("oobesim.home", "."), "src/main/java");
  private static final Pattern IMPORTED =
      Pattern.compile("^import (?:static )?(oobesim(?:\\.[a-z0-9]+)+)\\.[A-Z]", Pattern.MULTILINE);
  private static final Pattern EXPORTED =
      Pattern.compile("exports (oobesim[.\\w]+) to\\s+oobesim.kit;");

  @Test
  void theProgramsModuleExportsEveryPackageThatTheKitImports() throws IOException {
    Set<String> exported = found(EXPORTED, Files.readString(SOURCES.resolve("module-info.java")));
    Set<String> imported = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES.resolve("oobesim/kit"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> imported.addAll(found(IMPORTED, text(file))));
    }
    imported.removeIf(name -> name.startsWith("oobesim.kit"));

    assertThat(imported).hasSizeGreaterThan(10);
    assertThat(exported).containsAll(imported);
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(KitModuleTest::name).collect(Collectors.toSet());
  }

  private static String name(MatchResult match) {
    return match.group(1);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
