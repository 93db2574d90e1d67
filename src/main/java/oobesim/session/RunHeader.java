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
 * @param sitting which exercise it is, and whose; empty for a free rehearsal
 */
public record RunHeader(
    String flow,
    Optional<String> chart,
    long seed,
    SimulationProfile profile,
    Optional<Sitting> sitting) {
  /** Version of the journal's form. */
  public static final int FORMAT = 1;

  /** The same run of another profile. */
  RunHeader with(SimulationProfile other) {
    return new RunHeader(flow, chart, seed, other, sitting);
  }

  /** A free rehearsal. */
  public RunHeader(String flow, Optional<String> chart, long seed, SimulationProfile profile) {
    this(flow, chart, seed, profile, Optional.empty());
  }
}
