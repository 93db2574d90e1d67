// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import oobesim.provisioning.EspPhase;
import oobesim.provisioning.EspTask;
import oobesim.provisioning.InjectedFault;
import oobesim.provisioning.PhaseRun;
import oobesim.provisioning.Strikes;
import oobesim.provisioning.TaskFault;
import oobesim.provisioning.TaskRun;
import oobesim.provisioning.World;

/** The failures that can happen, with their conditions: data, read from the catalogue file. */
public final class FailureCatalog {
  private final Map<String, FailureEntry> entries = new LinkedHashMap<>();

  /** A catalogue of these entries; which strikes first at a place follows their order. */
  public FailureCatalog(List<FailureEntry> entries) {
    entries.forEach(entry -> this.entries.put(entry.id(), entry));
  }

  /** All entries in the order of the file. */
  public List<FailureEntry> all() {
    return List.copyOf(entries.values());
  }

  /** An entry by its id. */
  public Optional<FailureEntry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** Ids of the failures that can be switched on by hand. */
  public Set<String> injectable() {
    return entries.values().stream()
        .filter(FailureEntry::injected)
        .map(FailureEntry::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The code that a failure shows, empty if it has none. */
  public String code(String id) {
    return find(id).map(FailureEntry::code).orElse("");
  }

  /** What strikes where in a category that begins, as things stand in this world. */
  public Strikes strikes(World world) {
    return strikes(world, Set.of());
  }

  /**
   * What strikes where in a category that runs already: an injected failure that its plan has
   * counted as an attempt still strikes, unless it was switched off.
   */
  public Strikes strikes(World world, PhaseRun running) {
    return strikes(
        world,
        running.tasks().stream()
            .flatMap(task -> task.fault().stream())
            .map(TaskFault::id)
            .filter(isInjected(world))
            .collect(Collectors.toSet()));
  }

  private Strikes strikes(World world, Set<String> counted) {
    return new Strikes() {
      @Override
      public Optional<Strike> at(EspPhase phase, EspTask task) {
        String place = phase.id() + "/" + task.id();
        return entries.values().stream()
            .filter(entry -> entry.place().equals(place))
            .filter(entry -> counted.contains(entry.id()) || strikes(world, entry))
            .findFirst()
            .map(FailureCatalog::strike);
      }

      @Override
      public Strike ofApp(String failure) {
        return new Strike(failure, code(failure), Duration.ZERO);
      }
    };
  }

  /** The world after the injected failures of a category's plan have been counted as attempts. */
  World counted(World world, PhaseRun run) {
    World counted = world;
    for (TaskRun task : run.tasks()) {
      Optional<String> id = task.fault().map(TaskFault::id).filter(isInjected(world));
      if (id.isPresent()) {
        counted = counted.device(d -> d.withTally(d.tally().struck(id.get())));
      }
    }
    return counted;
  }

  private Predicate<String> isInjected(World world) {
    return id -> world.around().faults().stream().anyMatch(fault -> fault.id().equals(id));
  }

  private static Strikes.Strike strike(FailureEntry entry) {
    return new Strikes.Strike(entry.id(), entry.code(), entry.after());
  }

  private static boolean strikes(World world, FailureEntry entry) {
    return derived(world, entry) || injected(world, entry);
  }

  private static boolean derived(World world, FailureEntry entry) {
    return entry
        .when()
        .filter(guard -> guard.holds(fact -> FactCatalog.holds(world, fact)))
        .isPresent();
  }

  private static boolean injected(World world, FailureEntry entry) {
    return world.around().faults().stream()
        .filter(fault -> fault.id().equals(entry.id()))
        .anyMatch(fault -> attemptsLeft(world, fault));
  }

  private static boolean attemptsLeft(World world, InjectedFault fault) {
    int struck = world.state().tally().strikes().getOrDefault(fault.id(), 0);
    return fault.attempts() == 0 || struck < fault.attempts();
  }
}
