// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.Set;
import java.util.TreeSet;
import oobesim.statechart.Stepper;

/** A flow with an ear for which failures would change its runs. */
public final class HeardFailures {
  private final Set<String> heard = new TreeSet<>();
  private final Flow flow;

  /** Of a flow. */
  public HeardFailures(Flow flow) {
    this.flow = flow.rules() instanceof WorldRules ? listening(flow) : flow;
  }

  private Flow listening(Flow flow) {
    FailureCatalog failures = flow.failures().heardBy(heard::add);
    WorldRules rules =
        new WorldRules(failures, new ActionCatalog(failures), new DurationCatalog(failures));
    return new Flow(
        flow.id(), flow.chart(), failures, rules, flow.own(), new Stepper<>(flow.chart(), rules));
  }

  /** The same flow, to be run without any failure. */
  public Flow flow() {
    return flow;
  }

  /**
   * The failures with which a run since the last call might have gone another way, had they been
   * switched on: with any other one it goes the same way. What a service refuses is asked for in
   * many places, also beside the flow, and nobody knows whom other rules than ours ask.
   */
  public Set<String> take() {
    Set<String> taken = new TreeSet<>(heard);
    heard.clear();
    flow.failures().all().stream()
        .filter(entry -> entry.refuses().isPresent() || !(flow.rules() instanceof WorldRules))
        .forEach(entry -> taken.add(entry.id()));
    return taken;
  }
}
