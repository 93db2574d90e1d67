// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import oobesim.assessment.Assessment;
import oobesim.assessment.Assessment.StepDone;
import oobesim.assessment.Assessment.Turn;
import oobesim.assessment.Decision;
import oobesim.assessment.Decision.Verdict;
import oobesim.assessment.Moment;
import oobesim.drill.Drill;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.script.ScreenControls;
import oobesim.script.ShownControl;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;

/** Finds what was open, what was chosen and what would have been right at each decision. */
final class Choices {
  private final Assessment assessment;
  private final ScreenCatalog screens;
  private final InputLabel labels;
  private final BetterChoice better;
  private final TreeMap<Integer, Choice> choices = new TreeMap<>();

  /** Thousands of decisions on one page have one screen in memory. */
  private final Map<Screen, Screen> seen = new HashMap<>();

  private Choices(Drill drill, Assessment assessment, ScreenCatalog screens, Wording words) {
    this.assessment = assessment;
    this.screens = screens;
    this.labels = new InputLabel(words, drill);
    this.better = new BetterChoice(assessment);
  }

  static List<Choice> of(Drill drill, Assessment assessment, ScreenCatalog screens, Wording words) {
    return new Choices(drill, assessment, screens, words).all();
  }

  private List<Choice> all() {
    Told.decisions(assessment).forEach(it -> choices.put(it.moment().line(), choice(it)));
    for (StepDone done : assessment.steps()) {
      Drill.Step step = done.step();
      done.at()
          .filter(at -> !(at.entry() instanceof JournalEntry.Done))
          .ifPresent(at -> ledTo(at, Verdict.RIGHT, step.title(), step.why()));
    }
    for (Turn turn : Told.turns(assessment)) {
      Moment at = turn.at();
      if (!choices.containsKey(at.line())
          && !ledTo(at, Verdict.WRONG, turn.turn().title(), turn.turn().why())) {
        choices.put(at.line(), cameAbout(turn));
      }
    }
    List<Choice> numbered = new ArrayList<>();
    choices.values().forEach(it -> numbered.add(it.numbered(numbered.size() + 1)));
    return numbered;
  }

  private Choice choice(Decision decision) {
    Moment moment = decision.moment();
    Screen screen = seen(moment);
    Optional<Input> input = InputWords.exactly(decision.words());
    String chosen = input.map(it -> labels.of(it, screen)).orElse(decision.words());
    Optional<String> right =
        decision.verdict() == Verdict.WRONG ? better.than(moment, screen) : Optional.empty();
    return new Choice(
        0,
        moment,
        screen,
        decision.thought(),
        chosen,
        input.map(it -> labels.deed(it, screen)).orElse(chosen),
        open(decision, screen, chosen, right),
        right,
        decision.verdict(),
        decision.title(),
        decision.why(),
        decision.takenBack());
  }

  private Screen seen(Moment moment) {
    Screen screen = screens.describe(moment.screen(), moment.before());
    return seen.computeIfAbsent(screen, it -> it);
  }

  /**
   * Several rows of a page may say the same, and an arrow says nothing: nobody calls them by ids.
   */
  private static List<String> open(
      Decision decision, Screen screen, String chosen, Optional<String> right) {
    Map<String, String> open = new LinkedHashMap<>();
    for (String id : decision.open()) {
      open.putIfAbsent(InputLabel.label(id, screen), id);
    }
    open.keySet().removeIf(label -> label.codePoints().noneMatch(Character::isLetterOrDigit));
    String done = decision.words().substring(decision.words().indexOf(' ') + 1);
    open.values().remove(done);
    ScreenControls.of(screen).stream()
        .filter(it -> it.mark().filter(ShownControl.Mark::on).isPresent())
        .forEach(it -> open.values().remove(it.id()));
    open.remove(chosen);
    right.ifPresent(open::remove);
    return List.copyOf(open.keySet());
  }

  /** What comes of itself was brought about by what was done last, if that says nothing itself. */
  private boolean ledTo(Moment at, Verdict verdict, String title, String why) {
    Optional<Choice> last =
        Optional.ofNullable(choices.lowerEntry(at.line()))
            .map(Map.Entry::getValue)
            .filter(it -> it.verdict() == Verdict.OPEN);
    last.ifPresent(it -> choices.put(it.moment().line(), judged(it, verdict, title, why)));
    return last.isPresent();
  }

  private Choice judged(Choice open, Verdict verdict, String title, String why) {
    Optional<String> right =
        verdict == Verdict.WRONG ? better.than(open.moment(), open.screen()) : Optional.empty();
    return new Choice(
        0,
        open.moment(),
        open.screen(),
        open.thought(),
        open.chosen(),
        open.deed(),
        open.open().stream().filter(it -> !right.equals(Optional.of(it))).toList(),
        right,
        verdict,
        title,
        why,
        open.takenBack());
  }

  private Choice cameAbout(Turn turn) {
    Moment at = turn.at();
    return new Choice(
        0,
        at,
        seen(at),
        Duration.ZERO,
        "",
        "",
        List.of(),
        Optional.empty(),
        Verdict.WRONG,
        turn.turn().title(),
        turn.turn().why(),
        turn.takenBack());
  }
}
