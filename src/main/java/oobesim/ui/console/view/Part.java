// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.view;

import java.time.Duration;
import javafx.scene.Node;

/** A part of the station that is kept up to date with the run. */
public interface Part {
  /** What is to be seen. */
  Node node();

  /** Something has happened. */
  void show(StationView view);

  /** Time alone has passed; what shows no time does nothing. */
  default void tick(StationView view, Duration now) {}

  /** Where the keyboard enters it. */
  Node entrance();
}
