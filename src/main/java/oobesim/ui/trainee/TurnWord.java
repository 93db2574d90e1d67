// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import oobesim.assessment.Assessment;
import oobesim.coach.DrillRun;
import oobesim.ui.trainee.bar.Nested;
import oobesim.ui.trainee.drill.TurnStrip;
import oobesim.ui.trainee.text.WindowText;

/** The word after a wrong turn, with rings on what would have told of it; then somebody goes on. */
final class TurnWord {
  private final WindowText text;
  private final Workplace place;
  private final Runnable left;
  private Optional<TurnStrip> strip = Optional.empty();

  /**
   * No word.
   *
   * @param place where it stands
   * @param left told that somebody goes on, or back to before it
   */
  TurnWord(WindowText text, Workplace place, Runnable left) {
    this.text = text;
    this.place = place;
    this.left = left;
  }

  /** Says the word after a wrong turn that was not explained yet, unless one stands there. */
  void show(DrillRun run) {
    Optional<Assessment.Turn> turn = run.unexplained();
    if (turn.isPresent() && strip.isEmpty()) {
      TurnStrip word =
          new TurnStrip(
              text,
              turn.get(),
              place.ring(turn.get().turn().shows()),
              () -> leave(() -> run.goOn(turn.get())),
              () -> leave(() -> run.backBefore(turn.get())));
      strip = Optional.of(word);
      place.setStrip(Optional.of(word));
      word.first().requestFocus();
    }
  }

  private void leave(Runnable then) {
    clear();
    then.run();
    left.run();
  }

  /** Takes it away, and whatever else stands below the device. */
  void clear() {
    strip = Optional.empty();
    place.setStrip(Optional.empty());
    place.ring(List.of());
  }

  /** Whether it stands there, so that somebody reads. */
  boolean stands() {
    return strip.isPresent();
  }

  boolean holds(Node node) {
    return strip.filter(it -> Nested.in(node, it)).isPresent();
  }
}
