// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import oobesim.provisioning.Shell;

/** What a command does besides printing; nothing of it reaches beyond the simulated device. */
public sealed interface Effect {
  /** Nothing. */
  record Nothing() implements Effect {}

  /** Empties the window. */
  record Clear() implements Effect {}

  /** Leaves the shell; the last one takes the window with it. */
  record Leave() implements Effect {}

  /**
   * Starts a shell in this one.
   *
   * @param shell which
   * @param scriptsAllowed whether it may run scripts
   */
  record Enter(Shell shell, boolean scriptsAllowed) implements Effect {}

  /** Goes to another folder. */
  record Go(String directory) implements Effect {}

  /** Restarts the device. */
  record Restart() implements Effect {}

  /** Lets the network page be left without a network, and restarts the device. */
  record BypassNetwork() implements Effect {}

  /** Switches the device off. */
  record SwitchOff() implements Effect {}

  /** Sets the device's clock by the time service. */
  record SetClock() implements Effect {}

  /** Lets this window run scripts, or not. */
  record AllowScripts(boolean allowed) implements Effect {}

  /** Installs a script on the device. */
  record Install(String script) implements Effect {}
}
