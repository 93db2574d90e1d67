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

  Onlooker(PageId first) {
    screen = first;
    before = first;
  }

  /** Whatever was before does not count. */
  void begins(PageId now) {
    real = Duration.ZERO;
    quiet = Duration.ZERO;
    screen = now;
    before = now;
    touched = false;
  }

  /** Real time has passed; it counts from the first thing that somebody did. */
  void passes(Duration time) {
    if (touched) {
      real = real.plus(time);
    }
    quiet = quiet.plus(time);
  }

  /** Somebody has done something. */
  void touches() {
    touched = true;
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
