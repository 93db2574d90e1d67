// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import oobesim.coach.Call.Kind;
import oobesim.coach.Caller.Question;
import oobesim.drill.Drill;
import oobesim.drill.Drill.Talk;
import oobesim.i18n.Words;
import oobesim.screen.Screen;
import oobesim.session.Sitting.Mode;
import oobesim.support.DrillBench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {
  private final Caller caller = new Caller(Words.in(Locale.ENGLISH));

  private static DrillBench joni() {
    return DrillBench.of("d-02", Mode.TRY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "d-02 | region | describes | There is a list",
        "d-02 | region | page | Is this the right country",
        "d-02 | region | buttons | Yes",
        "d-02 | region | network | No cable is in",
        "d-02 | region | serial | 5CG1234XYZ",
        "d-17 | setup-error | describes | error",
        "d-17 | setup-error | page | 0x80070774",
        "d-17 | setup-error | buttons | Try again",
        "d-17 | setup-error | network | cable is in",
      })
  void tellsWhatIsToBeSeen(String drill, String page, String question, String said) {
    DrillBench bench = DrillBench.of(drill, Mode.TRY);
    Screen screen = bench.run().screen();
    assertThat(screen.id().value()).isEqualTo(page);
    String words =
        question.equals("describes")
            ? caller.describes(screen).text()
            : caller
                .answer(
                    Question.valueOf(question.toUpperCase(Locale.ROOT)),
                    screen,
                    bench.run().world())
                .text();
    assertThat(words).contains(said);
  }

  /** A lock screen's title is a clock, of which nobody says what the page is about. */
  @Test
  void aClockIsNotWhatAPageIsAbout() {
    Screen screen = DrillBench.of("d-03", Mode.TRY).run().screen();
    assertThat(screen.id().value()).isEqualTo("lock-screen");
    assertThat(screen.title()).matches("[0-9]+:[0-9]+");
    assertThat(caller.describes(screen).text()).doesNotContain(screen.title());
  }

  @Test
  void whatIsDescribedHasNoCodeAndNoSentenceOfThePage() {
    Screen screen = DrillBench.of("d-17", Mode.TRY).run().screen();
    assertThat(caller.describes(screen).text()).doesNotContain("0x", "offline domain join");
    assertThat(caller.describes(screen).verbatim()).isFalse();
    assertThat(caller.readsOut(screen).verbatim()).isTrue();
  }

  @Test
  void whatIsReadOutHasNoButtons() {
    Screen screen = joni().run().screen();
    assertThat(caller.readsOut(screen).text().lines()).doesNotContain("Yes");
  }

  @ParameterizedTest
  @CsvSource({
    "d-02, 'any-page,any-buttons,any-serial'",
    "d-17, 'any-buttons,any-serial'",
  })
  void asksWhatTheDrillHasNothingLike(String drill, String ids) {
    Drill read = DrillBench.read(DrillBench.file(drill));
    assertThat(caller.questions(read).stream().map(Talk::id)).containsExactly(ids.split(","));
  }

  @ParameterizedTest
  @CsvSource({
    "click reset, true",
    "click reset-device, true",
    "power off, false",
    "click yes, false"
  })
  void knowsWhatLosesSomething(String doing, boolean destructive) {
    Talk talk =
        new Talk("x", Talk.Kind.TELL, "Do it.", "", java.time.Duration.ZERO, List.of(doing));
    assertThat(Caller.destructive(talk)).isEqualTo(destructive);
  }

  @ParameterizedTest
  @ValueSource(strings = {"d-02", "d-03", "d-10", "d-12", "d-13", "d-17", "d-20"})
  void whoCallsStandsInTheWorkOrder(String drill) {
    Caller.Name name = Caller.name(DrillBench.read(DrillBench.file(drill)));
    assertThat(name.first()).isIn("Joni", "Priya");
    assertThat(name.more()).contains("@contoso.com");
  }

  @Test
  void theCallIsHeardInOrderAndANewPageIsDescribed() {
    DrillBench bench = joni();
    bench.doing("ask any-page", "ask network", "tell first-pages", "tell wifi");
    List<Call.Line> lines = bench.drill().call(caller).lines();
    assertThat(lines.stream().map(Call.Line::kind))
        .startsWith(
            Kind.DESCRIBES,
            Kind.ASKED,
            Kind.READS,
            Kind.ASKED,
            Kind.SAYS,
            Kind.TOLD,
            Kind.SAYS,
            Kind.DESCRIBES,
            Kind.TOLD);
    assertThat(lines.get(7).text()).contains("network");
  }

  @Test
  void whatChangesNothingCostsPatienceAndWhatLeadsOnDoesNot() {
    DrillBench bench = joni();
    bench.doing("tell first-pages", "tell wifi");
    assertThat(bench.drill().call(caller).useless()).isZero();
    bench.doing("tell wifi");
    assertThat(bench.drill().call(caller).useless()).isEqualTo(1);
  }

  @Test
  void answersAreThoseOfTheDrawnVariant() {
    DrillBench bench = DrillBench.of("d-17", Mode.TRY).doing("ask which-network");
    String drawn = bench.drill().conversation().getLast().text();
    assertThat(bench.drill().call(caller).lines().getLast().text()).isEqualTo(drawn);
    assertThat(drawn).isNotEqualTo("In the office.");
  }

  @Test
  void offThePhoneNoPatienceGoesAndAfterThePromiseItIsWholeAgain() {
    DrillBench bench = joni().doing("wait 5");
    assertThat(left(bench)).isLessThan(6);
    bench.drill().promise();
    bench.doing("wait 90");
    assertThat(bench.drill().call(caller).onPhone()).isFalse();
    assertThat(bench.drill().call(caller).spent(bench.run().now())).hasMinutes(5);
    bench.drill().callAgain();
    assertThat(left(bench)).isEqualTo(6);
  }

  @Test
  void whoHasHungUpComesBackWithHalfThePatience() {
    DrillBench bench = joni().doing("wait 60");
    assertThat(left(bench)).isZero();
    bench.drill().hangUp();
    bench.drill().callAgain();
    assertThat(left(bench)).isEqualTo(3);
    assertThat(bench.journal()).anyMatch(line -> line.contains("\"hang-up\""));
    assertThat(bench.drill().call(caller).lines().getLast().kind()).isEqualTo(Kind.DESCRIBES);
    assertThat(bench.replayed().same()).as("%s", bench.replayed().differences()).isTrue();
  }

  private int left(DrillBench bench) {
    return bench.drill().call(caller).patience(bench.run().now()).cells();
  }

  @Test
  void whoSlipsSaysSoUnawaresAndDoesItRightTheSecondTime() {
    long seed =
        LongStream.rangeClosed(1, 60)
            .filter(any -> slips(DrillBench.of("d-02", Mode.TRY, any).doing("tell first-pages")))
            .findFirst()
            .orElseThrow();
    DrillBench bench = DrillBench.of("d-02", Mode.TRY, seed).doing("tell first-pages");
    Call call = bench.drill().call(caller);
    assertThat(call.lines().stream().filter(line -> line.kind() == Kind.SAYS))
        .singleElement()
        .extracting(Call.Line::text)
        .asString()
        .matches("I tried, .*|That is how far .*");
    assertThat(call.useless()).isZero();
    assertThat(call.pending()).isEmpty();
    assertThat(bench.run().screen().id().value()).isNotEqualTo("network");
    assertThat(bench.replayed().same()).as("%s", bench.replayed().differences()).isTrue();

    bench.doing("tell first-pages");
    assertThat(bench.journal()).anyMatch(line -> line.contains("\"answered first-pages\""));
    assertThat(bench.drill().call(caller).lines())
        .anyMatch(line -> line.text().equals("Done, now it wants a network."));
  }

  private static boolean slips(DrillBench bench) {
    return bench.journal().stream().anyMatch(line -> line.contains("\"slipped first-pages\""));
  }
}
