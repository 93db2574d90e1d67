// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import oobesim.profile.Shelves;
import oobesim.support.English;
import org.junit.jupiter.api.Test;

/** What a variant has of its own: what led up to it, and what is answered. */
class VariantTest {
  private static final Path FILE = Path.of("profiles/drills/d-05-retry-is-enough.json");
  private static final String MORE =
      """
      "before": ["power on"],
      "talk": [
        { "id": "date", "to": "ask", "words": "When?", "answer": "Today." },
        { "id": "place", "to": "ask", "words": "Where?", "answer": "Here." }
      ],
      "variants": [
        { "id": "late", "before": ["wait 200d"], "answers": { "date": "In March." } },
        { "id": "plain" }
      ],
      "hints": [\
      """;

  @Test
  void whatLedUpToAVariantComesAfterWhatAlwaysDid() throws IOException {
    assertThat(setup("late").before()).containsExactly("power on", "wait 200d");
    assertThat(setup("plain").before()).containsExactly("power on");
  }

  @Test
  void aVariantAnswersInItsOwnWords() throws IOException {
    assertThat(answer("late", "date")).isEqualTo("In March.");
    assertThat(answer("late", "place")).isEqualTo("Here.");
    assertThat(answer("plain", "date")).isEqualTo("Today.");
  }

  @Test
  void anAnswerToNothingThatCanBeSaidIsFound() throws IOException {
    assertThat(read("{ \"date\": ", "{ \"dote\": ").findings())
        .extracting(English::message)
        .anyMatch(message -> message.contains("dote"));
  }

  private static String answer(String variant, String talk) throws IOException {
    Setup setup = setup(variant);
    return setup.answer(setup.drill().said(talk).orElseThrow());
  }

  private static Setup setup(String variant) throws IOException {
    Drill drill = drill();
    Optional<Start.Variant> drawn = drill.start().variant(variant);
    return Setup.of(drill, FILE, drawn, Shelves.INSIDE_ALONE).setup().orElseThrow();
  }

  private static Drill drill() throws IOException {
    DrillReading reading = read("", "");
    return reading.drill().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }

  private static DrillReading read(String right, String other) throws IOException {
    String scripts = "\"scripts\": {";
    String text = Files.readString(FILE).replace("\"hints\": [", MORE);
    String whole = text.substring(0, text.indexOf(scripts)) + scripts + "\"passes\": [] } }";
    return DrillReader.read(
        (right.isEmpty() ? whole : whole.replace(right, other)).getBytes(StandardCharsets.UTF_8));
  }
}
