// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

/**
 * A run that is led through the real window with mouse and keys. What is not done at the device, as
 * network, settings and failures, is done without them.
 */
public interface WindowRehearsal extends Rehearsal {
  /**
   * A picture of what the window really shows, read from the display, with all that moves at its
   * place: a few seconds of real time pass for the window, and none for the device.
   */
  Screenshot shown();
}
