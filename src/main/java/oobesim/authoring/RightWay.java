// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.assessment.Assessor;
import oobesim.assessment.Moment;
import oobesim.assessment.Trace;
import oobesim.debrief.InputLabel;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.session.Input;

/**
 * Finds the steps of a run: what the person did and had a consequence, each with the condition that
 * shows it, after the step before it.
 */
final class RightWay {
  private final Trace trace;
  private final ScreenCatalog screens;
  private final AuthoringWords words;
  private final BesideDraft beside;
  private final List<RightStep> steps = new ArrayList<>();

  private RightWay(Trace trace, ScreenCatalog screens, AuthoringWords words, BesideDraft beside) {
    this.trace = trace;
    this.screens = screens;
    this.words = words;
    this.beside = beside;
  }

  static List<RightStep> of(
      Trace trace,
      List<Deed> deeds,
      ScreenCatalog screens,
      AuthoringWords words,
      BesideDraft beside) {
    RightWay way = new RightWay(trace, screens, words, beside);
    List<Deed> turning = way.turning(deeds);
    for (Deed deed : turning) {
      way.add(deed, way.chosenBefore(deed, deeds));
    }
    return List.copyOf(way.steps);
  }

  /** What led on; of one key that is pressed again and again the last press. */
  private List<Deed> turning(List<Deed> deeds) {
    Set<Integer> decided =
        Assessor.decisions(trace).stream()
            .map(decision -> decision.moment().line())
            .collect(Collectors.toSet());
    List<Deed> turning = new ArrayList<>();
    for (Deed deed : deeds) {
      boolean leads =
          deed.is(Deed.Part.PERSON)
              && (decided.contains(deed.moment().line())
                  || deed.input() instanceof Input.Beside
                  || deed.input() instanceof Input.Outside);
      if (leads) {
        if (!turning.isEmpty() && isSameKey(turning.getLast(), deed)) {
          turning.removeLast();
        }
        turning.add(deed);
      }
    }
    return turning;
  }

  private static boolean isSameKey(Deed one, Deed next) {
    return one.input() instanceof Input.Key(String chord, int _)
        && next.input() instanceof Input.Key(String other, int _)
        && chord.equals(other)
        && one.moment().screen().equals(next.moment().screen())
        && one.moment().shown().equals(one.moment().screen());
  }

  /** The row that was chosen on the same page just before a button was pressed. */
  private Optional<Deed> chosenBefore(Deed deed, List<Deed> deeds) {
    if (!(deed.input() instanceof Input.Click)) {
      return Optional.empty();
    }
    int from = steps.isEmpty() ? -1 : steps.getLast().deed().moment().line();
    return deeds.stream()
        .filter(it -> it.moment().line() > from && it.moment().line() < deed.moment().line())
        .filter(it -> it.input() instanceof Input.Select)
        .filter(it -> it.moment().screen().equals(deed.moment().screen()))
        .reduce((earlier, later) -> later);
  }

  private void add(Deed deed, Optional<Deed> chosen) {
    Sign sign = Sign.of(deed);
    int line = trace.moments().indexOf(deed.moment());
    Map<String, Object> plain = sign.condition(times(sign, 0, line));
    Map<String, Object> condition = plain;
    Optional<RightStep> before =
        steps.reversed().stream().filter(step -> !Sign.of(step.deed()).card()).findFirst();
    if (before.isPresent() && !sign.card()) {
      int from = trace.moments().indexOf(before.get().deed().moment()) + 1;
      condition = new LinkedHashMap<>(sign.condition(times(sign, from, line)));
      condition.put("after", before.get().plain());
    }
    if (chosen.isPresent()) {
      Sign row = Sign.of(chosen.get());
      int at = trace.moments().indexOf(chosen.get().moment());
      condition = Map.of("all", List.of(row.condition(times(row, 0, at)), condition));
    }
    String id = "step-" + (steps.size() + 1);
    steps.add(new RightStep(id, title(deed), deed, plain, condition));
  }

  private int times(Sign sign, int from, int line) {
    return sign.card() ? 1 : sign.times(trace.moments().subList(from, line + 1));
  }

  private String title(Deed deed) {
    Moment moment = deed.moment();
    Screen screen = screens.describe(moment.screen(), moment.before());
    if (deed.input() instanceof Input.Beside said) {
      return beside.title(said);
    }
    String did = InputLabel.ofFreeRun(deed.input(), screen, words.all());
    return screen.title().isBlank() || deed.input() instanceof Input.Outside
        ? did
        : words.text("step.title", "page", screen.title(), "did", did);
  }
}
