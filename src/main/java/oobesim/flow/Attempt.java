// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.InjectedFault;
import oobesim.provisioning.Strikes;
import oobesim.provisioning.World;

/**
 * One attempt at something that can fail.
 *
 * @param world the world at its beginning
 * @param fresh it begins now and is not counted yet
 * @param begun when it began
 */
record Attempt(World world, boolean fresh, Duration begun) {
  /** One that begins now. */
  static Attempt at(World world) {
    return new Attempt(world, true, world.now());
  }

  /** Whether a failure strikes: its condition holds, or it is switched on for this attempt. */
  boolean strikes(FailureEntry entry) {
    return derived(entry) || injected(entry).filter(this::spoils).isPresent();
  }

  /** Where a failure strikes: an injected one may have been put elsewhere. */
  String place(FailureEntry entry) {
    return injected(entry).flatMap(InjectedFault::place).orElse(entry.place());
  }

  Strikes.Strike strike(FailureEntry entry) {
    boolean stalls = entry.effect() == FailureEntry.Effect.STALLS;
    return new Strikes.Strike(entry.id(), entry.code(), after(entry), stalls);
  }

  /** Ids of the injected failures that such an attempt counts for. */
  List<String> injectedBelow(String place, Collection<FailureEntry> entries) {
    return entries.stream()
        .filter(entry -> injected(entry).isPresent())
        .filter(entry -> place(entry).equals(place) || place(entry).startsWith(place + "/"))
        .map(FailureEntry::id)
        .toList();
  }

  private Duration after(FailureEntry entry) {
    Duration wait = injected(entry).map(fault -> fault.from().minus(begun)).orElse(Duration.ZERO);
    return wait.compareTo(entry.after()) > 0 ? wait : entry.after();
  }

  private boolean derived(FailureEntry entry) {
    return entry
        .when()
        .filter(guard -> guard.holds(fact -> FactCatalog.holds(world, fact)))
        .isPresent();
  }

  private Optional<InjectedFault> injected(FailureEntry entry) {
    return world.around().faults().stream()
        .filter(fault -> fault.id().equals(entry.id()))
        .findFirst();
  }

  private boolean spoils(InjectedFault fault) {
    int counted = world.state().tally().strikes().getOrDefault(fault.id(), 0);
    return fault.spoils(fresh ? counted + 1 : Math.max(counted, 1), world.seed());
  }
}
