// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.Optional;
import oobesim.profile.SimulationProfile;

/**
 * All that is needed to play a run again.
 *
 * @param flow id of the flow
 * @param chart the flow's own text if it is not a shipped one
 * @param seed decides whatever is left to chance
 * @param profile the profile with the administrator's files in place
 */
public record RunHeader(String flow, Optional<String> chart, long seed, SimulationProfile profile) {
  /** Version of the journal's form. */
  public static final int FORMAT = 1;
}
