// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import java.nio.file.Path;
import oobesim.session.Input;

/** What a person does in the bar. */
public interface BarActions {
  /** Something that has keys of its own. */
  void command(Command command);

  /** A chord for the simulated device. */
  void chord(String chord);

  /** A change of the device's surroundings. */
  void surround(Input change);

  /** Another speed of virtual time. */
  void speed(double factor);

  /** A file to open. */
  void open(Path file);
}
