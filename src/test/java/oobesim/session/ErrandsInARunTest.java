// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import oobesim.document.Limit;
import oobesim.provisioning.World;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others mean to do in a run is done at its moment, among all else that happens. */
class ErrandsInARunTest {
  /** Pages come after six seconds, and after sixteen. */
  private static final String PAGES =
      """
      {"id": "pages", "initial": "a", "states": {
        "a": {"after": {"PT6S": {"target": "b"}}, "meta": {"screen": "off"}},
        "b": {"after": {"PT10S": {"target": "c"}}, "meta": {"screen": "boot"}},
        "c": {"meta": {"screen": "region"}}}}
      """;

  private static final String DONE =
      "\\{\"at\":\"([^\"]*)\",\"input\":\"([^\"]*)\".*\"screen\":\"([^\"]*)\"}";

  private final StringBuilder journal = new StringBuilder();
  private final Session session = OwnChart.begin("pages", PAGES, journal);

  @ParameterizedTest(name = "of an errand at {0} s and a page at 6 s the first comes at {1} s")
  @CsvSource({"3, 3", "6, 6", "9, 6"})
  void whateverIsFirstIsAwaited(int errand, int next) {
    session.expect(errand(errand, "internet off"));
    assertThat(session.nextEvent()).contains(Duration.ofSeconds(next));
  }

  @Test
  void withoutAPageToComeTheErrandIsAwaited() {
    session.advance(Duration.ofSeconds(16));
    assertThat(session.nextEvent()).isEmpty();
    session.expect(errand(20, "internet off"));
    assertThat(session.advanceToNextEvent()).isTrue();
    assertThat(session.now()).isEqualTo(Duration.ofSeconds(20));
    assertThat(done()).containsExactly("PT20S internet off region");
    assertThat(session.nextEvent()).isEmpty();
  }

  @Test
  void eachIsDoneAtItsMomentWhenTimePassesOverIt() {
    session.expect(errand(12, "vpn on"));
    session.expect(errand(3, "internet off"));
    session.expect(errand(30, "internet on"));
    session.advance(Duration.ofSeconds(20));
    assertThat(done()).containsExactly("PT3S internet off off", "PT12S vpn on boot");
    assertThat(session.now()).isEqualTo(Duration.ofSeconds(20));
    assertThat(session.screen().value()).isEqualTo("region");
  }

  @Test
  void whatIsDueWhenAPageComesIsDoneOnThatPage() {
    session.expect(errand(6, "internet off"));
    session.advanceTo(Duration.ofSeconds(6));
    assertThat(done()).containsExactly("PT6S internet off boot");
  }

  @Test
  void whatShouldHaveBeenDoneLongAgoIsDoneAtOnce() {
    session.advance(Duration.ofSeconds(8));
    session.expect(errand(2, "internet off"));
    assertThat(done()).containsExactly("PT8S internet off boot");
    assertThat(session.now()).isEqualTo(Duration.ofSeconds(8));
  }

  @Test
  void whatNobodyMeansToDoAnyMoreIsNotDone() {
    session.expect(errand(3, "internet off"));
    session.expect(errand(3, "vpn on"));
    session.forget(errand(3, "internet off"));
    session.advance(Duration.ofSeconds(20));
    assertThat(done()).containsExactly("PT3S vpn on off");
  }

  @Test
  void howeverManyAreDueAtOneMomentAllAreDone() {
    IntStream.range(0, 1500).forEach(_ -> session.expect(errand(3, "internet off")));
    session.advanceTo(Duration.ofSeconds(3));
    assertThat(done()).hasSize(1500).containsOnly("PT3S internet off off");
  }

  @Test
  void beyondTheEndOfTimeNothingIsAwaited() {
    session.advance(Duration.ofSeconds(16));
    session.expect(new Errand(Session.LONGEST.plusNanos(1), input("internet off")));
    assertThat(session.nextEvent()).isEmpty();
  }

  @Test
  void goingBackBringsWhatWasMeantThen() {
    session.expect(errand(3, "internet off"));
    session.checkpoint("start");
    session.advance(Duration.ofSeconds(4));
    session.expect(errand(5, "vpn on"));
    session.restore("start");
    session.advance(Duration.ofSeconds(20));
    assertThat(done()).containsExactly("PT3S internet off off", "PT3S internet off off");
  }

  @Test
  void whoeverIsAskedAnswersAfterAWhile() {
    Session asked = begin(ErrandsInARunTest::answers);
    asked.apply(input("ask wifi"));
    asked.advance(Duration.ofSeconds(20));
    assertThat(done()).containsExactly("PT0S ask wifi off", "PT3S answered wifi off");
  }

  @Test
  void whoeverActsAtOnceHasActedBeforeThePersonGoesOn() {
    Assistant atOnce = (entry, _) -> told(entry, "ask wifi", Duration.ZERO, "internet off");
    Session asked = begin(atOnce);
    Response response = asked.apply(input("ask wifi"));
    assertThat(response.accepted()).isTrue();
    assertThat(done()).containsExactly("PT0S ask wifi off", "PT0S internet off off");
  }

  /** Otherwise a drill in which an answer asks again would hold the program. */
  @ParameterizedTest(name = "after {0} s each")
  @ValueSource(ints = {0, 1})
  void peopleWhoSetEachOtherToWorkAreStopped(int after) {
    Assistant parrot = (entry, _) -> told(entry, "ask wifi", Duration.ofSeconds(after), "ask wifi");
    Session asked = begin(parrot);
    asked.apply(input("ask wifi"));
    asked.advance(Duration.ofDays(1));
    assertThat(done()).hasSize(Limit.RUN_ERRANDS.most() + 1);
    assertThat(asked.exhausted()).contains(Limit.RUN_ERRANDS);
    assertThat(asked.nextEvent()).isEmpty();
    assertThat(asked.now()).isEqualTo(Duration.ofDays(1));
    assertThat(asked.screen().value()).as("the device goes on").isEqualTo("region");
    assertThat(asked.apply(input("ask wifi")).accepted()).as("and so does who asks").isTrue();
    assertThat(done()).hasSize(Limit.RUN_ERRANDS.most() + 2);
    assertThat(Replay.of(journal.toString(), ShippedFlow.source()).differences()).isEmpty();
  }

  @Test
  void howSomebodyLeadsTheRunMayBringAnErrandToo() {
    Assistant atBegin =
        (entry, _) ->
            entry instanceof JournalEntry.Steered(Duration at, Steering.Begin())
                ? List.of(new Errand(at, input("internet off")))
                : List.of();
    begin(atBegin).steer(new Steering.Begin());
    assertThat(done()).containsExactly("PT0S internet off off");
  }

  @Test
  void aJournalWithErrandsIsPlayedAgainWithNobody() {
    session.expect(errand(3, "internet off"));
    session.expect(errand(6, "vpn on"));
    session.advance(Duration.ofSeconds(20));
    session.end();
    assertThat(Replay.of(journal.toString(), ShippedFlow.source()).differences()).isEmpty();
  }

  /** A run with somebody beside it instead of the one with nobody. */
  private Session begin(Assistant assistant) {
    journal.setLength(0);
    return OwnChart.begin("pages", PAGES, journal, assistant);
  }

  private static List<Errand> answers(JournalEntry entry, World world) {
    return told(entry, "ask wifi", Duration.ofSeconds(3), "answered wifi");
  }

  private static List<Errand> told(
      JournalEntry entry, String words, Duration after, String answer) {
    return entry instanceof JournalEntry.Done done && done.words().equals(words)
        ? List.of(new Errand(done.at().plus(after), input(answer)))
        : List.of();
  }

  /** When what was done, and on which page. */
  private List<String> done() {
    return journal
        .toString()
        .lines()
        .filter(line -> line.contains("\"input\""))
        .map(line -> line.replaceFirst(DONE, "$1 $2 $3"))
        .toList();
  }

  private static Errand errand(int second, String line) {
    return new Errand(Duration.ofSeconds(second), input(line));
  }

  private static Input input(String line) {
    return InputWords.parse(line).orElseThrow();
  }
}
