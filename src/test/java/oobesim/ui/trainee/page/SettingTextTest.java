// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;
import oobesim.instructor.SettingLine;
import oobesim.profile.Settable;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.Wording;
import oobesim.ui.trainee.text.WindowText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values, findings and meanings are worded. */
class SettingTextTest {
  private static final WindowText TEXT = WindowText.in(Locale.ENGLISH);
  private static final Wording WORDS =
      new Wording("Name", "", "portal", "what it decides", "What follows.", Map.of());
  private static final Kind LINE = new Kind.Line(true, true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tenant.name | Contoso | Contoso",
        "tenant.name | '' | (empty)",
        "device.assignedUser | none | none",
        "network.blocked | [] | none",
        "network.blocked | [\"time\",\"sign-in\"] | time,sign-in",
        "users.0.password | Cloud-1 | (made-up secret)",
        "network.wifi.1.key | Fabrikam-1 | (made-up secret)",
      })
  void valuesAreWordedForPeople(String path, String value, String words) {
    assertThat(SettingText.value(TEXT, line(path, LINE, value, value, value), value))
        .isEqualTo(words);
  }

  @Test
  void longJsonIsCutAndAPartIsNeverShownAsJson() {
    String apps = "[{" + "x".repeat(400) + "}]";
    assertThat(SettingText.value(TEXT, line("workload.apps", LINE, apps, apps, apps), apps))
        .hasSize(161)
        .endsWith("…");
    SettingLine part = line("deploymentProfile", new Kind.AdminPart(), "{1}", "{2}", "{1}");
    assertThat(SettingText.value(TEXT, part, "{1}")).isEqualTo("as the rehearsal began");
    assertThat(SettingText.value(TEXT, part, "{2}")).isEqualTo("changed");
    assertThat(SettingText.value(TEXT, part, "none")).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({
    // began, now, right: lines
    "a, a, a, 2",
    "a, b, a, 2",
    "b, a, a, 3",
    "b, b, a, 2",
    "b, c, a, 3",
  })
  void theBeginningIsToldOnlyWhereItIsAThirdValue(
      String began, String now, String right, int lines) {
    String told = SettingText.values(TEXT, line("tenant.x", LINE, began, now, right));
    assertThat(told.lines()).hasSize(lines).startsWith("Now: " + now, "Right: " + right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "there is no x | | code: There is no x.",
        "there is no x | did you mean \"y\"? | code: There is no x. Did you mean \"y\"?",
        "there is no x | entra or hybrid | code: There is no x. Entra or hybrid.",
      })
  void findingsAreSentencesBehindTheirCode(String message, String hint, String words) {
    Finding finding =
        new Finding(
            "code",
            Severity.ERROR,
            "",
            Position.START,
            Phrase.verbatim(message),
            Phrase.verbatim(hint == null ? "" : hint));
    assertThat(SettingText.finding(TEXT, finding)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"a meaning, A meaning.", "Ends already., Ends already.", "x, X."})
  void meaningsAreSentences(String words, String sentence) {
    assertThat(SettingText.sentence(words)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "a, a, a, NONE",
    "b, b, a, OTHER",
    "a, b, a, CHANGED",
    "b, a, a, CHANGED",
    "b, c, , CHANGED",
    "b, b, , NONE",
  })
  void marksTellChangesBeforeDefaults(
      String began, String now, String right, SettingLine.Mark mark) {
    SettingLine line = line("tenant.x", LINE, began, now, right);
    assertThat(line.mark()).isEqualTo(mark);
    List<SettingLine.Mark> marked = List.of(SettingLine.Mark.OTHER, SettingLine.Mark.CHANGED);
    marked.forEach(it -> assertThat(TEXT.text("settings-page.mark." + it.word())).isNotBlank());
  }

  private static SettingLine line(String path, Kind kind, String began, String now, String right) {
    return new SettingLine(
        new Settable(path, kind, WORDS, "Group", now, Optional.ofNullable(right)), began);
  }
}
