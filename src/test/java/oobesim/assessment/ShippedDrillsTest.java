// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oobesim.assessment.Assessment.Turn;
import oobesim.assessment.ShippedDrill.Played;
import oobesim.drill.Condition;
import oobesim.drill.Drill;
import oobesim.drill.Pattern;
import oobesim.drill.Start;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.flow.ShippedFailures;
import oobesim.script.RunWatcher;
import oobesim.script.Script;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The program's own drills are what they say, and give nothing away. */
class ShippedDrillsTest {
  private static final FailureWords WORDS = FailureWords.in(Locale.ENGLISH);

  @TestFactory
  Stream<DynamicTest> aDrillIsReadWithoutFindings() {
    return each(
        it -> {
          assertThat(ShippedDrill.said(it.reading().findings())).isEqualTo("[]");
          assertThat(it.name()).isEqualTo(it.drill().id() + ".json");
          assertThat(it.drill().id())
              .startsWith(it.drill().briefing().number().toLowerCase(Locale.ROOT) + "-");
          assertThat(it.drill().rubric().most()).isEqualTo(10);
          assertThat(it.drill().rubric().needed()).isNotEmpty();
          assertThat(it.drill().course().wrongTurns()).isNotEmpty();
          assertThat(it.drill().course().hints()).isNotEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> itsScriptsPassAndFailAsItSays() {
    return each(it -> assertThat(ShippedDrill.said(it.proof())).isEqualTo("[]"));
  }

  @TestFactory
  Stream<DynamicTest> itsRightWayGetsAllPointsAndTakesNoWrongTurn() {
    return each(
        it -> {
          for (Played played : it.passing()) {
            Assessment judged = played.outcome().assessment();
            assertThat(judged.points()).as(played.name()).isEqualTo(judged.most());
            assertThat(judged.missed()).as(played.name()).isEmpty();
            assertThat(judged.wrongTurns()).as(played.name()).isEmpty();
            assertThat(judged.steps()).as(played.name()).allMatch(Assessment.StepDone::inOrder);
            assertThat(judged.conduct().useless()).as(played.name()).isZero();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> nobodyGetsPointsForDoingNothing() {
    return each(
        it ->
            it.beginnings()
                .forEach(
                    trial -> {
                      Assessment judged =
                          trial.play(new Script(List.of()), RunWatcher.NOBODY).assessment();
                      assertThat(judged.passed()).isFalse();
                      assertThat(judged.points()).isZero();
                      assertThat(judged.wrongTurns()).isEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> theBriefingGivesNothingAway() {
    return each(
        it -> {
          String told = " " + plain(told(it.drill())) + " ";
          for (String hidden : hidden(it.drill())) {
            assertThat(told).doesNotContain(" " + plain(hidden) + " ");
          }
        });
  }

  /** By a script, or by its own words at some place of the right way. */
  @TestFactory
  Stream<DynamicTest> everyWrongTurnCanBeTaken() {
    return each(
        it -> {
          Set<String> taken =
              Stream.of(it.failing(), it.mistakes())
                  .flatMap(List::stream)
                  .flatMap(played -> turns(played.outcome()))
                  .collect(Collectors.toCollection(TreeSet::new));
          for (Drill.WrongTurn turn : it.drill().course().wrongTurns()) {
            assertThat(taken.contains(turn.id()) || onTheWay(it, turn)).as(turn.id()).isTrue();
          }
        });
  }

  private static boolean onTheWay(ShippedDrill it, Drill.WrongTurn turn) {
    return inputs(turn.when())
        .anyMatch(
            words ->
                it.passing().stream()
                    .flatMap(played -> with(played, words.replace("*", "x")))
                    .anyMatch(outcome -> turns(outcome).anyMatch(turn.id()::equals)));
  }

  /** The right way with a line more, at every place of it. */
  private static Stream<Trial.Outcome> with(Played played, String words) {
    List<String> lines = played.lines();
    return IntStream.rangeClosed(0, lines.size())
        .mapToObj(
            i -> {
              List<String> more = new ArrayList<>(lines);
              more.add(i, words);
              return played.play(more);
            });
  }

  private static Stream<String> turns(Trial.Outcome outcome) {
    return outcome.assessment().wrongTurns().stream().map(Turn::turn).map(Drill.WrongTurn::id);
  }

  private static Stream<String> inputs(Condition condition) {
    return switch (condition) {
      case Condition.Happens(Pattern.Input(String words, var _, boolean _), var _, int _) ->
          Stream.of(words);
      case Condition.All(List<Condition> parts) ->
          parts.stream().flatMap(ShippedDrillsTest::inputs);
      case Condition.AnyOf(List<Condition> parts) ->
          parts.stream().flatMap(ShippedDrillsTest::inputs);
      default -> Stream.of();
    };
  }

  @TestFactory
  Stream<DynamicTest> everyHintIsGivenAtItsPrice() {
    return each(
        it -> {
          List<Drill.Hint> hints = it.drill().course().hints();
          assertThat(hints).isNotEmpty();
          Played played = it.passing().getFirst();
          List<String> lines = new ArrayList<>(played.lines());
          lines.addAll(1, hints.stream().map(_ -> "hint").toList());
          Assessment judged = played.play(lines).assessment();
          assertThat(judged.hints()).extracting(Assessment.HintTaken::hint).isEqualTo(hints);
          int price = hints.stream().mapToInt(Drill.Hint::price).sum();
          assertThat(judged.points()).isEqualTo(judged.most() - price);
        });
  }

  private static Stream<DynamicTest> each(Consumer<ShippedDrill> test) {
    return ShippedDrill.all().stream().map(it -> dynamicTest(it.name(), () -> test.accept(it)));
  }

  private static String told(Drill drill) {
    Drill.Briefing briefing = drill.briefing();
    return Stream.of(
            Stream.of(briefing.title(), briefing.objective()),
            briefing.order().stream().map(Drill.Labelled::text),
            briefing.may().stream(),
            briefing.mayNot().stream())
        .flatMap(texts -> texts)
        .collect(Collectors.joining(" | "));
  }

  /** Whether a line of the card is more than what stands on the device and its box. */
  private static boolean secret(Drill drill, String field) {
    return field.equals("code")
        || drill.field(field).stream().anyMatch(it -> !it.choices().isEmpty());
  }

  /** Answers that are right, and failures that the drill's conditions and beginnings name. */
  private static Set<String> hidden(Drill drill) {
    Set<String> hidden = new TreeSet<>();
    drill.card().stream()
        .filter(field -> secret(drill, field.id()))
        .forEach(field -> hidden.addAll(field.right()));
    drill.start().variants().stream()
        .flatMap(variant -> variant.right().stream())
        .filter(right -> secret(drill, right.field()))
        .map(Start.Right::answers)
        .forEach(hidden::addAll);
    String all = beginnings(drill);
    for (FailureEntry failure : ShippedFailures.catalogue().all()) {
      if (all.contains(failure.id())) {
        hidden.add(failure.id());
        hidden.add(WORDS.title(failure));
        hidden.add(failure.code());
      }
    }
    hidden.removeIf(String::isBlank);
    return hidden;
  }

  private static String beginnings(Drill drill) {
    return Stream.concat(
            drill.start().events().stream().map(Start.Incident::doing).map(Object::toString),
            Stream.concat(
                drill.start().changes().stream().map(Object::toString),
                drill.start().variants().stream().map(it -> it.id() + it.changes())))
        .collect(Collectors.joining(" "));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
