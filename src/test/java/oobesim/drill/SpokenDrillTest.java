// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oobesim.i18n.Words;
import oobesim.support.DrillText;
import oobesim.support.ShippedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drill in another language says something else and is the same drill. */
class SpokenDrillTest {
  private static final Words GERMAN = Words.in(Locale.GERMAN);

  private static final String CARD =
      """
      [{"id": "who", "label": "Who?", "choices": ["Nobody", "The user"], "right": ["Nobody"]},
       {"id": "code", "label": "Code", "right": ["0x800705B4"]}]\
      """;

  private static final String VARIANTS =
      """
      [{"id": "one", "answers": {"a-light": "No."}}]\
      """;

  private static final String TALK =
      """
      [{"id": "a-light", "to": "ask", "words": "Is there a light?", "answer": "Yes."}]\
      """;

  private static Drill drill() {
    return DrillText.sound()
        .with("card", CARD)
        .with("talk", TALK)
        .with("variants", VARIANTS)
        .with("may", "[\"use the device\"]")
        .with("hints", "[{\"text\": \"Look at it.\"}]")
        .drill();
  }

  private static Drill spoken() {
    return SpokenDrill.of(drill(), text -> "<" + text + ">");
  }

  @Test
  void whatPeopleReadIsSaidOtherwise() {
    Drill spoken = spoken();
    assertThat(spoken.briefing().title()).isEqualTo("<A small drill>");
    assertThat(spoken.briefing().order()).containsExactly(new Drill.Labelled("<Device>", "<any>"));
    assertThat(spoken.course().steps().getFirst().why()).isEqualTo("<w>");
    assertThat(spoken.talk().getFirst().answer()).isEqualTo("<Yes.>");
    assertThat(spoken.start().variants().getFirst().answers())
        .containsExactly(new Drill.Labelled("a-light", "<No.>"));
    assertThat(spoken.debrief()).containsExactly("<Why?>");
  }

  @Test
  void whatIsJudgedAndWrittenDownStaysAsItIs() {
    Drill spoken = spoken();
    Drill written = drill();
    assertThat(spoken.digest()).isEqualTo(written.digest());
    assertThat(spoken.course().steps().getFirst().when())
        .isEqualTo(written.course().steps().getFirst().when());
    Drill.CardField who = spoken.field("who").orElseThrow();
    assertThat(who.right()).containsExactly("Nobody");
    assertThat(who.choices())
        .containsExactly(
            new Drill.Choice("Nobody", "<Nobody>"), new Drill.Choice("The user", "<The user>"));
    assertThat(List.of(who.words("the user."), who.words("nothing"), who.words("")))
        .containsExactly("<The user>", "nothing", "");
  }

  @Test
  void oneThatIsSpokenStillKnowsWhatItsFileSays() {
    Drill twice = SpokenDrill.of(spoken().asWritten(), text -> "(" + text + ")");
    assertThat(spoken().asWritten()).isEqualTo(drill());
    assertThat(twice.briefing().title()).isEqualTo("(A small drill)");
    assertThat(spoken().spoken(GERMAN).briefing().title()).isEqualTo("A small drill");
  }

  @Test
  void allTextsAreFound() {
    assertThat(ShippedTexts.of(drill()))
        .contains("A small drill", "Tests", "Device", "use the device", "Who?", "Nobody")
        .contains("Is there a light?", "No.", "t", "w", "Look at it.", "all", "Why?")
        .doesNotContain("small-drill", "power on", "0x800705B4", "");
  }

  @Test
  void aTrainersOwnFolderSaysItsDrillsAndCountsFirst(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("small-drill.json"), DrillText.sound().text());
    Files.createDirectory(folder.resolve("texts"));
    Files.writeString(
        folder.resolve("texts").resolve("de.json"),
        "{\"A small drill\": \"Eine kleine Übung\", \"Tests\": \"\"}",
        StandardCharsets.UTF_8);
    Map<String, String> others = Map.of("A small drill", "Übel", "Tests", "Versuche");
    Words german = GERMAN.knowing(text -> java.util.Optional.ofNullable(others.get(text)));
    Drill drill = DrillReader.read(file).drill().orElseThrow();

    Drill spoken = drill.spoken(german);

    assertThat(spoken.briefing().title()).isEqualTo("Eine kleine Übung");
    assertThat(spoken.briefing().group()).isEqualTo("Versuche");
    assertThat(spoken.briefing().objective()).isEqualTo("Switch it on.");
    assertThat(drill.spoken(Words.in(Locale.FRENCH)).briefing().title()).isEqualTo("A small drill");
  }
}
