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
 * @param edition which edition of a shipped flow it is, see {@link FlowSource#edition}
 */
public record RunHeader(
    String flow,
    Optional<String> chart,
    long seed,
    SimulationProfile profile,
    Optional<Sitting> sitting,
    Optional<String> edition) {
  /** Version of the journal's form. */
  public static final int FORMAT = 1;

  /** The same run of another profile. */
  public RunHeader with(SimulationProfile other) {
    return new RunHeader(flow, chart, seed, other, sitting, edition);
  }

  /** A run of a flow that was found. */
  public static RunHeader of(
      FoundFlow found, long seed, SimulationProfile profile, Optional<Sitting> sitting) {
    return new RunHeader(found.name(), found.chart(), seed, profile, sitting, found.edition());
  }

  /** A run that says nothing of the edition of its flow. */
  public RunHeader(
      String flow,
      Optional<String> chart,
      long seed,
      SimulationProfile profile,
      Optional<Sitting> sitting) {
    this(flow, chart, seed, profile, sitting, Optional.empty());
  }

  /** A free rehearsal. */
  public RunHeader(String flow, Optional<String> chart, long seed, SimulationProfile profile) {
    this(flow, chart, seed, profile, Optional.empty());
  }
}
