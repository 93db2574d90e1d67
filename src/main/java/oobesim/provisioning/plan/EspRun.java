// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A run of the Enrollment Status Page.
 *
 * @param phases the categories that have begun
 * @param expanded the categories whose rows are shown
 * @param failed when the run was broken off by the time limit
 */
public record EspRun(
    Map<EspPhase, PhaseRun> phases, Set<EspPhase> expanded, Optional<Duration> failed) {
  /** Not begun. */
  public static final EspRun NONE =
      new EspRun(Map.of(), EnumSet.noneOf(EspPhase.class), Optional.empty());

  public EspRun {
    phases = java.util.Collections.unmodifiableMap(new TreeMap<>(phases));
    expanded =
        java.util.Collections.unmodifiableSet(
            expanded.isEmpty() ? EnumSet.noneOf(EspPhase.class) : EnumSet.copyOf(expanded));
  }

  /** The run of a category, empty before it begins. */
  public Optional<PhaseRun> phase(EspPhase phase) {
    return Optional.ofNullable(phases.get(phase));
  }

  /** With a category begun or changed. */
  public EspRun with(PhaseRun run) {
    Map<EspPhase, PhaseRun> more = new TreeMap<>(phases);
    more.put(run.phase(), run);
    return new EspRun(more, expanded, failed);
  }

  /** With a category's rows shown or hidden. */
  public EspRun toggled(EspPhase phase) {
    Set<EspPhase> other = EnumSet.noneOf(EspPhase.class);
    other.addAll(expanded);
    if (!other.remove(phase)) {
      other.add(phase);
    }
    return new EspRun(phases, other, failed);
  }

  /** Broken off by the time limit. */
  public EspRun timedOut(Duration now) {
    return new EspRun(phases, expanded, Optional.of(now));
  }

  /** The three categories at a moment, always all of them. */
  public List<PhaseProgress> at(Duration now, boolean userSignedIn) {
    return EspOverview.of(this, now, userSignedIn);
  }
}
