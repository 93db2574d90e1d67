// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.Optional;
import java.util.stream.Stream;
import oobesim.assessment.Assessment;
import oobesim.assessment.Assessment.StepDone;
import oobesim.assessment.Moment;
import oobesim.drill.Condition;
import oobesim.drill.Pattern;
import oobesim.screen.Screen;
import oobesim.script.ScreenControls;
import oobesim.script.ShownControl;

/** Finds what would have been right at a moment: the step of the drill that was due then. */
final class BetterChoice {
  private final Assessment assessment;

  BetterChoice(Assessment assessment) {
    this.assessment = assessment;
  }

  /** The control of the page that the step asks for, else what the step is called. */
  Optional<String> than(Moment moment, Screen screen) {
    return assessment.steps().stream()
        .filter(step -> step.at().filter(at -> at.line() < moment.line()).isEmpty())
        .findFirst()
        .map(due -> control(due, screen).orElse(due.step().title()));
  }

  private static Optional<String> control(StepDone due, Screen screen) {
    return inputs(due.step().when())
        .map(words -> words.substring(words.indexOf(' ') + 1))
        .flatMap(id -> ScreenControls.of(screen).stream().filter(it -> it.id().equals(id)))
        .filter(ShownControl::enabled)
        .map(ShownControl::label)
        .filter(label -> !label.isBlank())
        .findFirst();
  }

  private static Stream<String> inputs(Condition condition) {
    return switch (condition) {
      case Condition.Happens happens ->
          happens.pattern() instanceof Pattern.Input input && !input.useless()
              ? Stream.of(input.words())
              : Stream.empty();
      case Condition.AnyOf any -> any.parts().stream().flatMap(BetterChoice::inputs);
      case Condition.All _, Condition.Never _, Condition.Ends _ -> Stream.empty();
    };
  }
}
