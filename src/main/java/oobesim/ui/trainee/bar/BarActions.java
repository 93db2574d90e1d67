// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import java.nio.file.Path;

/** What a person does in the bar. */
public interface BarActions {
  /** Something that has keys of its own. */
  void command(Command command);

  /** A chord for the simulated device. */
  void chord(String chord);

  /** Another speed of virtual time. */
  void speed(double factor);

  /** A file to open. */
  void open(Path file);
}
