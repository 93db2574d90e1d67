// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.time.Duration;
import java.util.Optional;
import oobesim.instructor.LiveRun;
import oobesim.page.PageId;
import oobesim.script.ShownControl;
import oobesim.session.Input;

/**
 * The simulated device with whatever somebody leads it by. Of what is done on the screen it has
 * been made sure that the screen offers it; the answer is why it could not be done all the same.
 */
interface Device extends AutoCloseable {
  /** The run, to look at. */
  LiveRun run();

  /** Presses the power button of a device that is off, or until one that is on goes off. */
  void power(boolean on);

  /** Presses a chord that is no page's own, once. */
  void key(Chord chord);

  /** Presses ENTER where no single control has the keyboard. */
  void enter();

  /** Presses or chooses a control of the screen. */
  Optional<String> use(ShownControl control);

  /** Types into a field of the screen, in place of what stood there. */
  Optional<String> type(ShownControl field, String text);

  /** Does what is not done at the device, or what it does not offer and only takes note of. */
  void around(Input input);

  /** Lets virtual time pass up to a moment. */
  void advanceTo(Duration moment);

  /**
   * Lets virtual time pass until a screen is shown, up to a deadline; false if it does not come.
   */
  boolean reaches(PageId screen, Duration deadline);

  @Override
  void close();
}
