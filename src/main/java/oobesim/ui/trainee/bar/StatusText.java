// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import java.time.Duration;
import java.util.Optional;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;

/** The line of the bar that says what the device waits for. */
final class StatusText {
  private final WindowText text;

  StatusText(WindowText text) {
    this.text = text;
  }

  /**
   * The line.
   *
   * @param brief whether there is little room
   */
  String of(BarState state, boolean brief) {
    if (state.askingPower()) {
      return text.text("status.asking-power" + brief(brief));
    }
    if (!state.note().isEmpty() && !brief) {
      return state.note();
    }
    if (state.device().isEmpty()) {
      return "";
    }
    return device(state, state.device().get(), brief);
  }

  /** Whether the line tells of something that the person should do or read now. */
  boolean urgent(BarState state) {
    return state.askingPower()
        || !state.note().isEmpty()
        || state.device().filter(it -> !it.on() && !it.putAway()).isPresent() && !state.pageOpen();
  }

  private String device(BarState state, BarState.DeviceLine device, boolean brief) {
    if (state.held()) {
      return text.text("status.covered");
    }
    if (!device.on() && !state.pageOpen()) {
      return device.putAway()
          ? text.text(brief ? "places.state.sealed" : "outcome.title.resealed")
          : text.text("status.off" + brief(brief));
    }
    Optional<Duration> left = device.untilNext();
    String line =
        left.map(time -> text.text("status.waiting" + brief(brief), "time", TimeText.left(time)))
            .orElseGet(() -> yourTurn(state, brief));
    return state.pace().paused() && !brief ? text.text("status.paused", "line", line) : line;
  }

  /** Behind a page behind which time goes on, somebody else has the device. */
  private String yourTurn(BarState state, boolean brief) {
    return text.text(
        state.pageOpen() && !brief ? "status.caller-waits" : "status.your-turn" + brief(brief));
  }

  private static String brief(boolean brief) {
    return brief ? ".brief" : "";
  }
}
