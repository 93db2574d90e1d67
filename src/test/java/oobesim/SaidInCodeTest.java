// SPDX-License-Identifier: Apache-2.0
package oobesim;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import oobesim.architecture.SaidInCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person reads stands in a bundle. A package is listed here once that is so.
class SaidInCodeTest {
  private static final Path MAIN = Path.of("src", "main", "java", "oobesim");

  /// What looks like words and is none of the program's, by its file.
  private static final Map<String, String> NO_WORDS =
      Map.ofEntries(
          entry("JsonFault.java", "how the words begin that Jackson has for a fault"),
          entry("ForeignFile.java", "patterns of other people's files"),
          entry("FirstBytes.java", "marks of other people's files"),
          entry("ShapeFinder.java", "a word of a schema dump"),
          entry("PreparationReader.java", "the text that the portal fills in"),
          entry("FieldCatalog.java", "values that may stand in a file"),
          entry("ScriptWords.java", "forms of the script language"),
          entry("LineReader.java", "words of the script language"),
          entry("Inputs.java", "reasons in a journal, which is the same in every language"),
          entry("Outside.java", "reasons in a journal, which is the same in every language"),
          entry("DotWriter.java", "the language DOT"),
          entry("MermaidWriter.java", "the language Mermaid"));

  static List<String> packages() {
    return List.of(
        "check",
        "document",
        "flow",
        "profile",
        "profile/carrier",
        "profile/intune",
        "profile/setting",
        "record",
        "record/spool",
        "record/store",
        "script",
        "session",
        "statechart/file");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void nothingIsSaidInCode(String name) {
    assertThat(inPackage(name)).filteredOn(said -> !NO_WORDS.containsKey(said.file())).isEmpty();
  }

  @Test
  void everyExceptionIsNeeded() {
    assertThat(
            packages().stream()
                .flatMap(name -> inPackage(name).stream())
                .map(SaidInCode::file)
                .distinct())
        .containsExactlyInAnyOrderElementsOf(NO_WORDS.keySet());
  }

  @Test
  void aSentenceInCodeIsFound(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("Reader.java"),
        """
        /** "a comment says" nothing. */
        class Reader {
          String key = "unknown-key.hint";
          String said = "the key \\"" + key + "\\" stands twice";
          // "nor does this one"
          void fail() { throw new IllegalStateException("this is for who writes it: " + key); }
        }
        """);
    assertThat(SaidInCode.in(folder))
        .extracting(SaidInCode::literal)
        .containsExactly("the key \\\"", "\\\" stands twice");
  }

  private static List<SaidInCode> inPackage(String name) {
    try {
      return SaidInCode.in(MAIN.resolve(name));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
