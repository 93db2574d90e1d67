// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.JournalFile;
import oobesim.session.JournalText;
import oobesim.session.Replay;
import oobesim.session.Session;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A drill goes on behind a journal that broke off anywhere, as if nothing had been. */
class GoOnTest {
  private static final int CUTS = 5;

  static Stream<ShippedDrill.Played> played() {
    return ShippedDrill.all().stream().map(drill -> drill.passing().getFirst());
  }

  private static List<JournalEntry> journal(ShippedDrill.Played played) {
    String script = String.join("\n", played.lines());
    return played.trial().journal(played.trial().read(script).script().orElseThrow()).stream()
        .filter(entry -> !(entry instanceof JournalEntry.Ended))
        .toList();
  }

  private static String text(List<JournalEntry> entries) {
    return JournalText.lines(entries);
  }

  @ParameterizedTest
  @MethodSource("played")
  void theRestOfTheRunIsTheSameWhereverTheJournalBrokeOff(ShippedDrill.Played played) {
    List<JournalEntry> all = journal(played);
    for (int cut = 1; cut <= CUTS; cut++) {
      int lines = Math.max(1, all.size() * cut / (CUTS + 1));
      List<String> heard = new ArrayList<>();
      // Half a line that was being written when the power went is no line.
      String broken = text(all.subList(0, lines)) + "{\"at\":\"PT";
      Session session = goOn(played, broken, heard);
      // What a deed brought at once was not all told yet; it comes again.
      assertThat(heard).as("what the journal tells").hasSizeGreaterThanOrEqualTo(lines);
      rest(session, all, heard);
      assertThat(heard)
          .as(played.name() + " from line " + lines)
          .isEqualTo(all.stream().map(JournalText::line).toList());
    }
  }

  private static Session goOn(ShippedDrill.Played played, String broken, List<String> heard) {
    Colleagues colleagues = new Colleagues(played.drill(), new Tracer());
    Replay.Party party =
        new Replay.Party(
            entry -> heard.add(JournalText.line(entry)),
            colleagues,
            session -> {},
            () -> Stream.of(played.trial().setup().profile()));
    Replay.Result result = Replay.goOn(broken, ShippedFlow.source(), party);
    assertThat(result.differences()).isEmpty();
    return result.session().orElseThrow();
  }

  /** Only what people do is done: all else comes by itself, or is done by the colleagues. */
  private static void rest(Session session, List<JournalEntry> all, List<String> heard) {
    for (int line = heard.size(); line < all.size(); line++) {
      JournalEntry entry = all.get(line);
      if (heard.size() <= line) {
        session.advanceTo(entry.at());
      }
      if (heard.size() <= line) {
        act(session, entry);
      }
    }
  }

  private static void act(Session session, JournalEntry entry) {
    switch (entry) {
      case JournalEntry.Done done -> session.apply(input(done));
      case JournalEntry.Steered steered -> session.steer(steered.steering());
      case JournalEntry.Kept kept -> session.checkpoint(kept.name());
      case JournalEntry.Restored restored -> session.restore(restored.name());
      default ->
          throw new AssertionError(
              "came not by itself at " + session.now() + ": " + JournalText.line(entry));
    }
  }

  private static Input input(JournalEntry.Done done) {
    Input input = InputWords.exactly(done.words()).orElseThrow();
    return done.secret().isPresent() && input instanceof Input.Type(String field, String _)
        ? new Input.TypeSecret(field, done.secret().get())
        : input;
  }

  @Test
  void aJournalTellsWhoseItIsAndHowFarItCame() {
    ShippedDrill.Played played = played().findFirst().orElseThrow();
    List<JournalEntry> all = journal(played);
    String text = text(all);
    Replay.Reach reach = Replay.reach(text + "{\"at\":\"PT9999H\"");
    assertThat(reach.at()).isEqualTo(all.getLast().at());
    assertThat(reach.inputs())
        .isEqualTo(all.stream().filter(JournalEntry.Done.class::isInstance).count());
    assertThat(reach.ended()).isFalse();
    assertThat(
            Replay.reach(
                    text
                        + JournalText.line(
                            new JournalEntry.Ended(reach.at(), oobesim.page.ScreenId.OFF))
                        + "\n")
                .ended())
        .isTrue();
    assertThat(JournalFile.isOne(text)).isTrue();
    assertThat(Replay.sitting(text)).isPresent();
    assertThat(JournalFile.isOne("{\"tenant\": {}}\n")).isFalse();
    assertThat(JournalFile.isOne("{}")).isFalse();
    assertThat(Replay.sitting("no journal\n")).isEmpty();
  }
}
