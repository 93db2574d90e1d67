// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

/** The two ways in which a run is led. */
enum Kind {
  SESSION {
    @Override
    Rehearsal begin(Simulator simulator) {
      return simulator.drive();
    }
  },
  WINDOW {
    @Override
    Rehearsal begin(Simulator simulator) {
      return simulator.window();
    }
  };

  abstract Rehearsal begin(Simulator simulator);
}
