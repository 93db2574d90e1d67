// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import oobesim.assessment.LineAssessment.Count;
import oobesim.drill.Drill;
import oobesim.session.JournalText;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** What all places are worth follows from their journals alone, in any order. */
class LineAssessmentTest {
  private static final ShippedDrill LINE =
      ShippedDrill.all().stream()
          .filter(it -> it.name().startsWith("d-22"))
          .findFirst()
          .orElseThrow();
  private static final Drill DRILL = LINE.drill();

  private static final List<Assessment> RIGHT =
      LINE.passing().stream().map(played -> played.outcome().assessment()).toList();

  private static LineAssessment with(int place, Assessment other) {
    List<Assessment> places = new ArrayList<>(RIGHT);
    places.set(place, other);
    return LineAssessment.of(DRILL, places);
  }

  private static Assessment instead(int place, String before, String after) {
    ShippedDrill.Played played = LINE.passing().get(place);
    return played
        .play(played.lines().stream().map(line -> line.replace(before, after)).toList())
        .assessment();
  }

  @Test
  void fourSealedAndFourRoutedInTimeWithTheRightSerialNumbersPass() {
    LineAssessment whole = LineAssessment.of(DRILL, RIGHT);
    assertThat(whole.passed()).isTrue();
    assertThat(whole.groups()).allMatch(Count::full).extracting(Count::done).containsExactly(4, 4);
    assertThat(whole.needed()).extracting(Count::done).containsOnly(8);
    assertThat(whole.points()).isEqualTo(whole.most()).isEqualTo(80);
    assertThat(whole.longest()).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(45));
    assertThat(whole.reasons()).isEmpty();
  }

  @Test
  void theOrderOfThePlacesDoesNotMatter() {
    List<Assessment> places = new ArrayList<>(RIGHT);
    places.set(2, instead(2, "hand-over", "click retry"));
    LineAssessment before = LineAssessment.of(DRILL, places);
    Collections.shuffle(places, new Random(3));
    LineAssessment after = LineAssessment.of(DRILL, places);
    assertThat(after.groups()).isEqualTo(before.groups());
    assertThat(after.needed()).isEqualTo(before.needed());
    assertThat(after.longest()).isEqualTo(before.longest());
    assertThat(after.points()).isEqualTo(before.points());
  }

  @Test
  void aWrongWayOfOneIsMissingInItsGroupAlone() {
    LineAssessment whole =
        with(2, instead(2, "Another device: its TPM cannot be attested", "Sealed, to the shelf"));
    assertThat(whole.passed()).isFalse();
    assertThat(whole.groups()).extracting(Count::done).containsExactly(4, 3);
    assertThat(whole.reasons()).containsExactly("others", "right-way");
  }

  @Test
  void aWrongSerialNumberOnOneCardFailsTheWhole() {
    LineAssessment whole = with(0, instead(0, "5CG3301AAA", "5CG3302BBB"));
    assertThat(whole.reasons()).containsExactly("good", "right-serial");
    assertThat(whole.needed().getFirst().done()).isEqualTo(7);
  }

  @Test
  void thePlaceThatTookLongestDecidesAboutTheTime() {
    LineAssessment whole = with(3, instead(3, "note code none", "wait 40m\nnote code none"));
    assertThat(whole.longest()).isGreaterThan(Duration.ofMinutes(45));
    assertThat(whole.inTime()).isFalse();
    assertThat(whole.reasons()).containsExactly("limit");
    assertThat(whole.passed()).isFalse();
  }

  @Test
  void aPlaceThatIsMissingOrToldOfTwiceIsNotThere() {
    assertThat(LineAssessment.of(DRILL, RIGHT.subList(1, 8)).reasons()).contains("good");
    assertThat(with(0, RIGHT.get(1)).groups().getFirst().done()).isEqualTo(3);
    assertThat(LineAssessment.of(DRILL, List.of()).passed()).isFalse();
  }

  @Test
  void theSameJournalsGiveTheSame() {
    List<Assessment> read =
        LINE.passing().stream()
            .map(
                played -> {
                  var script = played.trial().read(String.join("\n", played.lines()));
                  String journal =
                      String.join(
                              "\n",
                              played.trial().journal(script.script().orElseThrow()).stream()
                                  .map(JournalText::line)
                                  .toList())
                          + "\n";
                  Trace trace = Tracer.of(journal, ShippedFlow.source()).orElseThrow();
                  return Assessor.assess(DRILL, trace);
                })
            .toList();
    LineAssessment whole = LineAssessment.of(DRILL, read);
    LineAssessment again = LineAssessment.of(DRILL, RIGHT);
    assertThat(whole.groups()).isEqualTo(again.groups());
    assertThat(whole.needed()).isEqualTo(again.needed());
    assertThat(whole.longest()).isEqualTo(again.longest());
    assertThat(whole.points()).isEqualTo(again.points());
  }
}
