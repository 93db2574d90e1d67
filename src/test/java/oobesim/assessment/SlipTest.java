// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import oobesim.assessment.ShippedDrill.Played;
import oobesim.drill.Drill.Talk;
import oobesim.session.JournalEntry;
import oobesim.session.RunHeader;
import oobesim.session.Sitting;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a caller does wrong is drawn by the seed, said by the record, and nobody else's mistake. */
class SlipTest {
  private static final List<String> SIGN_IN =
      List.of("type username a@b.c", "type password Cloud-1", "click sign-in");
  private static final long SEEDS = 400;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOT_DONE | ''",
        "LEFT_OUT | type username a@b.c, type password Cloud-1",
        "MISTYPED | type username a@b.c, type password Colud-1, click sign-in",
      })
  void isLessOrOtherThanWhatWasSaid(Slip slip, String done) {
    assertThat(String.join(", ", slip.instead(SIGN_IN))).isEqualTo(done);
  }

  @Test
  void aSecretThatIsTypedByItsNameBecomesAnotherOne() {
    assertThat(Slip.MISTYPED.instead(List.of("type-secret password cloud:a@b.c", "click sign-in")))
        .containsExactly("type password Not-the-one", "click sign-in");
    assertThat(drawn(tell("x", List.of("type-secret password cloud:a@b.c"))))
        .contains(Slip.MISTYPED);
  }

  @Test
  void aTextOfOneLetterOverAndOverGetsOneMore() {
    assertThat(Slip.MISTYPED.instead(List.of("type pin 1111"))).containsExactly("type pin 11111");
  }

  @ParameterizedTest
  @EnumSource(Slip.class)
  void eachIsDrawnSomeday(Slip slip) {
    assertThat(drawn(tell("sign-in", SIGN_IN))).contains(slip);
  }

  @Test
  void oneOfFourInstructionsIsCarriedOutWrongly() {
    assertThat(drawn(tell("sign-in", SIGN_IN)).size()).isBetween((int) SEEDS / 6, (int) SEEDS / 3);
  }

  @Test
  void ofAPressOnlyNothingCanCome() {
    List<String> press = List.of("click yes");
    assertThat(new TreeSet<>(drawn(tell("yes", press)))).containsExactly(Slip.NOT_DONE);
  }

  @ParameterizedTest
  @CsvSource({"ASK, TRY, 1", "ADMINISTRATOR, TRY, 1", "TELL, SHOW, 1", "TELL, TRY, 0"})
  void isNotDrawnForQuestionsNorWhereScriptsLead(Talk.Kind kind, Sitting.Mode mode, long times) {
    Talk talk = new Talk("x", kind, "Do it.", "", Duration.ZERO, SIGN_IN);
    assertThat(LongStream.rangeClosed(0, SEEDS * times).boxed())
        .allMatch(seed -> Slip.of(header(seed, mode), talk).isEmpty());
  }

  private static List<Slip> drawn(Talk talk) {
    return LongStream.rangeClosed(1, SEEDS)
        .mapToObj(seed -> Slip.of(header(seed, Sitting.Mode.TEST), talk))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Talk tell(String id, List<String> doing) {
    return new Talk(id, Talk.Kind.TELL, "Do it.", "", Duration.ZERO, doing);
  }

  private static RunHeader header(long seed, Sitting.Mode mode) {
    return new RunHeader(
        "windows-oobe",
        Optional.empty(),
        seed,
        Rehearsal.profile("preprovisioning-entra"),
        Optional.of(new Sitting("d", "0", "", mode, "")));
  }

  /**
   * Whoever asks what is to be seen and says it once more passes every shipped call all the same.
   */
  @Test
  void costsNothingButWordsInAnyShippedDrill() {
    TreeSet<String> slips = new TreeSet<>();
    for (Played played :
        ShippedDrill.all().stream().flatMap(it -> it.passing().stream()).toList()) {
      for (long seed = 1; seed <= 9; seed++) {
        List<String> lines = saidAgain(played, seed, slips);
        if (lines.size() > played.lines().size()) {
          isPassed(played.with(seed).play(lines), played.name() + " " + seed);
        }
      }
    }
    assertThat(slips).containsExactly("LEFT_OUT", "MISTYPED", "NOT_DONE");
  }

  private static void isPassed(Trial.Outcome outcome, String name) {
    assertThat(outcome.assessment().passed()).as(name).isTrue();
    assertThat(outcome.assessment().wrongTurns()).as(name).isEmpty();
    assertThat(outcome.result().failed()).as(name).isZero();
  }

  /** The script with each instruction that goes wrong given twice. */
  private static List<String> saidAgain(Played played, long seed, TreeSet<String> slips) {
    List<String> lines = new ArrayList<>();
    TreeSet<String> told = new TreeSet<>();
    for (String line : played.lines()) {
      lines.add(line);
      if (line.startsWith("tell ") && told.add(line)) {
        Talk talk = played.drill().said(line.substring(5)).orElseThrow();
        Slip.of(header(seed, Sitting.Mode.TRY), talk)
            .ifPresent(
                slip -> {
                  slips.add(slip.name());
                  lines.addAll(List.of("wait " + talk.after().toSeconds() + "s", line));
                });
      }
    }
    return lines;
  }

  @Test
  void theSameSeedGivesTheSameRecordAndItSaysSo() {
    Played played = phone();
    List<String> first = record(played, 3);
    assertThat(record(played, 3)).isEqualTo(first);
    assertThat(Stream.of(1L, 2L, 3L, 4L, 5L, 6L).flatMap(seed -> record(played, seed).stream()))
        .anyMatch(line -> line.startsWith("slipped "));
    assertThat(record(played, 0)).noneMatch(line -> line.startsWith("slipped "));
  }

  private static Played phone() {
    return ShippedDrill.all().stream()
        .filter(it -> it.name().startsWith("d-02"))
        .flatMap(it -> it.passing().stream())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> record(Played played, long seed) {
    return played.with(seed).outcome().trace().moments().stream()
        .map(Moment::entry)
        .filter(JournalEntry.Done.class::isInstance)
        .map(it -> ((JournalEntry.Done) it).words())
        .toList();
  }
}
