// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import oobesim.coach.Showing;
import oobesim.instructor.Pace;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.bar.Nested;
import oobesim.ui.trainee.drill.ShowStrip;
import oobesim.ui.trainee.text.WindowText;

/** A drill that plays itself, and what tells of it below the device. */
final class SelfPlay {
  private final Showing showing;
  private final ShowStrip strip;

  SelfPlay(Showing showing, WindowText text, Consumer<Command> command, Runnable takeOver) {
    this.showing = showing;
    strip = new ShowStrip(text, new ShowStrip.Actions(command, takeOver));
  }

  ShowStrip strip() {
    return strip;
  }

  /** Real time passes for it; it stands while virtual time is paused. Tells a new line. */
  void pulse(Duration real, Pace pace, Runnable newLine) {
    if (pace.paused()) {
      return;
    }
    double speed = Math.clamp(pace.factor() / 60, 0.5, 4);
    Optional<String> before = showing.line();
    showing.pass(real, speed);
    if (!showing.line().equals(before)) {
      newLine.run();
    }
  }

  /** Whether there is more to show. */
  boolean more() {
    return showing.more();
  }

  /** Whether the device stands still, for somebody reads. */
  boolean stands() {
    return showing.stands();
  }

  void show(boolean paused) {
    strip.show(showing, paused);
  }

  boolean holds(Node node) {
    return Nested.in(node, strip);
  }
}
