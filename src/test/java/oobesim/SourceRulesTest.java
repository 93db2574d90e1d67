// SPDX-License-Identifier: Apache-2.0
package oobesim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oobesim.architecture.MethodLengths;
import org.junit.jupiter.api.Test;

/// Keeps every source file small, and every package explained.
class SourceRulesTest {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final int MOST_LINES_OF_A_FILE = 400;
  private static final int MOST_LINES_OF_A_METHOD = 60;
  private static final Pattern GIVEN_BACK =
      Pattern.compile("\".*(?<!\\\\\\\\)\\)(?:[*+]|\\{\\d+,\\d*\\})(?!\\+).*\"");

  @Test
  void everyFileNamesItsLicence() throws IOException {
    assertThat(javaFiles(Path.of("src")))
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(Files.readString(file))
                    .startsWith("// SPDX-License-Identifier: Apache-2.0\n"));
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    assertThat(javaFiles(MAIN).stream().map(Path::getParent).distinct())
        .filteredOn(folder -> !folder.equals(MAIN))
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  @Test
  void noFileIsTooLong() throws IOException {
    assertThat(javaFiles(MAIN))
        .allSatisfy(
            file ->
                assertThat(Files.readAllLines(file))
                    .as("lines of %s", file)
                    .hasSizeLessThanOrEqualTo(MOST_LINES_OF_A_FILE));
  }

  @Test
  void noMethodIsTooLong() throws IOException {
    assertThat(MethodLengths.in(javaFiles(MAIN)))
        .isNotEmpty()
        .filteredOn(method -> method.lines() > MOST_LINES_OF_A_METHOD)
        .isEmpty();
  }

  /// A group that is repeated and may be given back takes a piece of the stack each time: a word of
  /// a stranger's file that is long enough exhausts it.
  @Test
  void noRegularExpressionKeepsARepeatedGroup() throws IOException {
    assertThat(javaFiles(MAIN))
        .allSatisfy(
            file ->
                assertThat(Files.readAllLines(file))
                    .as("lines of %s", file)
                    .noneMatch(line -> GIVEN_BACK.matcher(line).find()));
    assertThat(GIVEN_BACK.matcher("\"a(-[a-z]+)*\"").find()).isTrue();
    assertThat(GIVEN_BACK.matcher("\"a(-[a-z]+)*+ \\\\)*\"").find()).isFalse();
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
