// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.document.Finding;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingReportTest {
  private static final FindingReport REPORT = new FindingReport(English.WORDS);

  @Test
  void peopleReadWhatCompilersPrint() {
    assertThat(lines(FindingFormat.text, found("a.json", Severity.ERROR, "wrong", "do this")))
        .containsExactly("a.json:3:7: some-code: wrong (do this)");
    assertThat(lines(FindingFormat.text, found("a.json", Severity.INFO, "so it is", "")))
        .containsExactly("a.json:3:7: some-code: so it is");
  }

  @Test
  void programsReadOneArray() {
    assertThat(lines(FindingFormat.json, found("a.json", Severity.WARNING, "so \"so\"", "")))
        .containsExactly(
            "[{\"file\":\"a.json\",\"line\":3,\"column\":7,\"code\":\"some-code\","
                + "\"severity\":\"warning\",\"message\":\"so \\\"so\\\"\",\"hint\":\"\"}]");
    assertThat(REPORT.lines(List.of(), FindingFormat.json)).containsExactly("[]");
  }

  @ParameterizedTest
  @CsvSource({"ERROR, error", "WARNING, warning", "INFO, notice"})
  void workflowsReadCommands(Severity severity, String level) {
    assertThat(lines(FindingFormat.github, found("a.json", severity, "wrong", "do this")))
        .containsExactly(
            "::" + level + " file=a.json,line=3,col=7,title=some-code::wrong (do this)");
  }

  @Test
  void nothingInAFindingCanEndACommandEarly() {
    assertThat(
            lines(
                FindingFormat.github, found("a,b:c.json", Severity.ERROR, "100%\n::warning::", "")))
        .containsExactly(
            "::error file=a%2Cb%3Ac.json,line=3,col=7,title=some-code::100%25%0A::warning::");
  }

  @ParameterizedTest
  @CsvSource({"ERROR, true", "WARNING, true", "INFO, false"})
  void remarksAloneNeedNoRepair(Severity severity, boolean counts) {
    assertThat(found("a.json", severity, "x", "").counts()).isEqualTo(counts);
  }

  @Test
  void columnsOfATableStandBelowEachOther() {
    TextTable table = new TextTable();
    table.row("a", "long cell", "x");
    table.row("longer", "", "");
    table.row("b", "c");

    assertThat(table.lines()).containsExactly("a       long cell  x", "longer", "b       c");
    assertThat(new TextTable().lines()).isEmpty();
  }

  private static List<String> lines(FindingFormat format, FileFinding finding) {
    return REPORT.lines(List.of(finding), format);
  }

  private static FileFinding found(String file, Severity severity, String message, String hint) {
    return new FileFinding(
        file,
        new Finding(
            "some-code",
            severity,
            "",
            new Position(3, 7),
            Phrase.verbatim(message),
            Phrase.verbatim(hint)));
  }
}
