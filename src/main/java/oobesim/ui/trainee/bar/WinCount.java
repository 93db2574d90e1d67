// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import java.time.Duration;

/**
 * How many presses of the Windows key the bar shows. The device forgets its count with the fifth
 * press, which opens the menu; the bar shows that one for a moment, so that a room can count along.
 */
public final class WinCount {
  private static final int LAST = 5;
  private static final Duration STAYS = Duration.ofSeconds(3);

  private int shown;
  private Duration since = Duration.ZERO;

  /**
   * What to show.
   *
   * @param counted what the device has counted
   * @param menu whether the menu is open that the last press opens
   * @param now real time since the window opened
   */
  public int at(int counted, boolean menu, Duration now) {
    boolean pressedLast = shown == LAST - 1 && menu;
    boolean stays = shown == LAST && menu && now.minus(since).compareTo(STAYS) < 0;
    if (pressedLast) {
      since = now;
    }
    shown = counted == 0 && (pressedLast || stays) ? LAST : counted;
    return shown;
  }

  /** Whether the count that is shown will vanish by itself. */
  public boolean vanishes() {
    return shown == LAST;
  }
}
