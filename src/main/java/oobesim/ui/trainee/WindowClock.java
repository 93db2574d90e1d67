// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.time.Duration;

/** Real time in a window: its frames, what the bar tells for a while, and when to look again. */
final class WindowClock {
  private final Frames frames = new Frames();
  private final BarNote note = new BarNote();
  private boolean movedOn;

  /** A frame comes; the time since the one before. */
  Duration next(long nanos) {
    return frames.next(nanos);
  }

  /** The time since the first frame. */
  Duration time() {
    return frames.time();
  }

  /** Says something in the bar for a while. */
  void tell(String words) {
    note.tell(words, time());
  }

  /** What the bar says now, empty for nothing. */
  String told() {
    return note.at(time());
  }

  /** Whether something is said that will have to vanish. */
  boolean telling() {
    return note.told();
  }

  /** Virtual time alone has moved on since somebody looked. */
  void movesOn() {
    movedOn = true;
  }

  /** Everything is up to date. */
  void looked() {
    movedOn = false;
  }

  /**
   * Whether to look again; asked once a frame.
   *
   * @param waits whether something else waits for time to pass
   * @param away whether nobody can see the window
   */
  boolean due(boolean waits, boolean away) {
    boolean due = frames.due() && (movedOn || waits);
    return note.ends(time()) || due && !away;
  }
}
