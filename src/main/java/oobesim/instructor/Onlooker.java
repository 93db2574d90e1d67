// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import oobesim.page.PageId;

/** Keeps what the run itself does not know: real time at the device, and the screen before. */
final class Onlooker {
  private Duration real = Duration.ZERO;
  private Duration quiet = Duration.ZERO;
  private PageId screen;
  private PageId before;
  private boolean touched;
  private boolean counts;

  Onlooker(PageId first) {
    screen = first;
    before = first;
  }

  /** Whatever was before does not count; reading what is to be done does. */
  void begins(PageId now) {
    real = Duration.ZERO;
    quiet = Duration.ZERO;
    screen = now;
    before = now;
    touched = false;
    counts = true;
  }

  /** Real time has passed; in a free rehearsal it counts from the first thing that was done. */
  void passes(Duration time) {
    if (counts) {
      real = real.plus(time);
    }
    quiet = quiet.plus(time);
  }

  /** Somebody has done something. */
  void touches() {
    touched = true;
    counts = true;
    quiet = Duration.ZERO;
  }

  /** Something has happened, and this is shown now. */
  void sees(PageId now) {
    quiet = Duration.ZERO;
    if (!now.equals(screen)) {
      before = screen;
      screen = now;
    }
  }

  Duration real() {
    return real;
  }

  Duration quiet() {
    return quiet;
  }

  PageId before() {
    return before;
  }

  boolean touched() {
    return touched;
  }
}
