// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.view;

import oobesim.instructor.LaterChange;
import oobesim.instructor.Sight;
import oobesim.instructor.station.FlowStage;
import oobesim.session.Input;

/** What whoever leads does at the station. */
public interface StationActions {
  /** Does a command. */
  void command(StationCommand command);

  /** Lets virtual time run at another speed, in seconds of it for one of real time. */
  void speed(double factor);

  /** Changes something around the device, by the trainer's hand. */
  void apply(Input.Outside change);

  /** Changes something around the device later, by the trainer's hand. */
  void later(LaterChange change);

  /** Lets what was meant for later be. */
  void callOff(LaterChange change);

  /** Changes a setting of the profile, in the words of scripts. */
  void set(String path, String value);

  /** Makes a remark. */
  void mark(String text);

  /** Goes back to a kept moment. */
  void restore(String name);

  /** Opens the list of the pages of a stage. */
  void open(FlowStage stage);

  /** Shows how it looked, without going there. */
  void look(Sight sight);

  /** Shows what is there now. */
  void lookAtNow();

  /** Opens the page of all settings. */
  void allSettings();

  /** Opens the page of all failures. */
  void allFailures();

  /** Ends the run and the program's windows. */
  void end();
}
