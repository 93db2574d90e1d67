// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.panel;

import oobesim.flow.FailureEntry;
import oobesim.instructor.station.Outage;

/** What can be put into a run: a failure on the device, or something that goes around it. */
sealed interface Offered {
  /** A failure of the catalogue. */
  record Failing(FailureEntry entry) implements Offered {}

  /** Something around the device. */
  record Going(Outage outage) implements Offered {}
}
