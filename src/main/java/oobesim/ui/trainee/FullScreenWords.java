// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.time.Duration;
import java.util.Optional;
import oobesim.ui.trainee.text.WindowText;

/**
 * What is said over the display while the bar, which would say it, is out of sight: how to switch
 * on, what a press on Power waits for, and on a dark display what the bar tells. A bar without room
 * for sentences has its notes said there, too.
 */
final class FullScreenWords {
  static final Duration STAYS = Duration.ofSeconds(8);

  private final WindowText text;
  private Optional<Duration> darkSince = Optional.empty();

  FullScreenWords(WindowText text) {
    this.text = text;
  }

  /**
   * What a look finds.
   *
   * @param barAway whether the bar is out of sight
   * @param off whether the device is off, so that its display is dark
   * @param narrow whether the bar has no room for sentences
   * @param askingPower whether a second press on Power would switch off
   * @param note what the bar tells, may be empty
   */
  record Look(boolean barAway, boolean off, boolean narrow, boolean askingPower, String note) {}

  /** The words at a moment of real time, empty for none. */
  String at(Duration now, Look look) {
    boolean dark = look.barAway() && look.off();
    darkSince = dark ? darkSince.or(() -> Optional.of(now)) : Optional.empty();
    if (look.barAway() && look.askingPower()) {
      return text.text("status.asking-power");
    }
    if (!dark) {
      return look.narrow() ? look.note() : "";
    }
    boolean fresh = darkSince.filter(since -> now.minus(since).compareTo(STAYS) < 0).isPresent();
    if (!look.note().isEmpty()) {
      return look.note();
    }
    return fresh ? text.text("desk.how-to-switch") : "";
  }
}
