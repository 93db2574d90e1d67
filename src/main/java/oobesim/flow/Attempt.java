// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.World;
import oobesim.provisioning.around.InjectedFault;
import oobesim.provisioning.plan.Strikes;

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
  boolean strikes(Candidate candidate) {
    return candidate.when().isPresent() && candidate.when().get().holds(world)
        || !untouched() && switchedOn(candidate);
  }

  private boolean switchedOn(Candidate candidate) {
    return meant(candidate) && begun(candidate.entry()) && spoiltBy(candidate.entry());
  }

  /** Whether it would strike if it were switched on for all attempts. */
  boolean meant(Candidate candidate) {
    return candidate.onlyIf().isEmpty() || candidate.onlyIf().get().holds(world);
  }

  /** Whether nothing is switched on by hand. */
  boolean untouched() {
    return world.around().faults().isEmpty();
  }

  /**
   * Whether all strikes where the catalogue says: nothing that is switched on was put elsewhere.
   */
  boolean inPlace() {
    for (InjectedFault fault : world.around().faults()) {
      if (fault.place().isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a failure that is switched on would spoil this attempt. */
  boolean spoiltBy(FailureEntry failure) {
    return world.spoilt(failure.id(), failure.usualAttempts(), fresh);
  }

  /** Where a failure strikes: an injected one may have been put elsewhere. */
  List<String> places(FailureEntry entry) {
    return inPlace()
        ? entry.places()
        : injected(entry.id()).flatMap(InjectedFault::place).map(List::of).orElseGet(entry::places);
  }

  /** Whether a place is one of those. */
  boolean strikesAt(FailureEntry entry, String place) {
    return injected(entry.id())
        .flatMap(InjectedFault::place)
        .map(place::equals)
        .orElseGet(() -> entry.strikesAt(place));
  }

  Strikes.Strike strike(FailureEntry entry) {
    boolean stalls = entry.effect() == FailureEntry.Effect.STALLS;
    return new Strikes.Strike(entry.id(), entry.code(), after(entry), stalls, entry.detection());
  }

  /** Ids of the injected failures that such an attempt counts for. */
  List<String> injectedBelow(String place, List<FailureEntry> entries) {
    return entries.stream()
        .filter(entry -> injected(entry.id()).isPresent())
        .filter(entry -> places(entry).stream().anyMatch(at -> within(at, place)))
        .map(FailureEntry::id)
        .toList();
  }

  private static boolean within(String at, String place) {
    return at.equals(place) || at.startsWith(place + "/");
  }

  private Duration after(FailureEntry entry) {
    Duration wait =
        injected(entry.id()).map(fault -> fault.from().minus(begun)).orElse(Duration.ZERO);
    return wait.compareTo(entry.after()) > 0 ? wait : entry.after();
  }

  private Optional<InjectedFault> injected(String failure) {
    return world.injected(failure);
  }

  /** A row of the status page begins before and is spoilt in its course, a page at once. */
  private boolean begun(FailureEntry entry) {
    return injected(entry.id())
        .filter(
            fault ->
                places(entry).stream().anyMatch(at -> at.contains("/"))
                    || fault.from().compareTo(world.now()) <= 0)
        .isPresent();
  }
}
