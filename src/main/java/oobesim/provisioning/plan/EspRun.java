// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A run of the Enrollment Status Page.
 *
 * @param phases the categories that have begun
 * @param expanded the categories whose rows are shown
 * @param failed when the run was broken off by the time limit
 * @param left the categories whose failure was left behind: the page goes on with the next one
 */
public record EspRun(
    Map<EspPhase, PhaseRun> phases,
    Set<EspPhase> expanded,
    Optional<Duration> failed,
    Set<EspPhase> left) {
  /** Not begun. */
  public static final EspRun NONE = new EspRun(Map.of(), Set.of(), Optional.empty(), Set.of());

  public EspRun {
    phases = java.util.Collections.unmodifiableMap(new TreeMap<>(phases));
    expanded = kept(expanded);
    left = kept(left);
  }

  private static Set<EspPhase> kept(Set<EspPhase> some) {
    Set<EspPhase> copy = EnumSet.noneOf(EspPhase.class);
    copy.addAll(some);
    return java.util.Collections.unmodifiableSet(copy);
  }

  /** The run of a category, empty before it begins. */
  public Optional<PhaseRun> phase(EspPhase phase) {
    return Optional.ofNullable(phases.get(phase));
  }

  /** With a category begun or changed. */
  public EspRun with(PhaseRun run) {
    Map<EspPhase, PhaseRun> more = new TreeMap<>(phases);
    more.put(run.phase(), run);
    return new EspRun(more, expanded, failed, left);
  }

  /** With a category's rows shown or hidden. */
  public EspRun toggled(EspPhase phase) {
    Set<EspPhase> other = EnumSet.noneOf(EspPhase.class);
    other.addAll(expanded);
    if (!other.remove(phase)) {
      other.add(phase);
    }
    return new EspRun(phases, other, failed, left);
  }

  /** Broken off by the time limit. */
  public EspRun timedOut(Duration now) {
    return new EspRun(with(run -> run.timedOut(now)).phases, expanded, Optional.of(now), left);
  }

  /** Left by the person: what has failed so far is behind, and work goes on unseen. */
  public EspRun leftBehind() {
    return new EspRun(phases, expanded, Optional.empty(), phases.keySet());
  }

  /** With every category that has begun changed. */
  public EspRun with(UnaryOperator<PhaseRun> change) {
    Map<EspPhase, PhaseRun> others = new TreeMap<>();
    phases.forEach((phase, run) -> others.put(phase, change.apply(run)));
    return new EspRun(others, expanded, failed, left);
  }

  /** The three categories at a moment, always all of them. */
  public List<PhaseProgress> at(Duration now, boolean userSignedIn) {
    return EspOverview.of(this, now, userSignedIn);
  }
}
