// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oobesim.flow.fact.ConductFacts;
import oobesim.flow.fact.SurroundingFacts;
import oobesim.provisioning.World;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.rule.PreparationRun;

/** The closed list of durations that the world determines. */
public final class DurationCatalog {
  /** Documented default time limit of a status page. */
  private static final Duration ESP_DEFAULT = Duration.ofMinutes(60);

  /** Documented: hybrid join runs have this much more. */
  private static final Duration ESP_HYBRID = Duration.ofMinutes(40);

  /** The real prefetch gives up after this long (observed). */
  private static final Duration PREFETCH_LIMIT = Duration.ofSeconds(36);

  private final FailureCatalog failures;
  private final Map<String, NamedDuration> durations = new LinkedHashMap<>();

  /** What is tried in vain lasts as long as the catalogue says. */
  public DurationCatalog(FailureCatalog failures) {
    this.failures = failures;
    all(this).forEach(duration -> durations.put(duration.name(), duration));
  }

  /** All durations, in the order of the documentation. */
  public List<NamedDuration> all() {
    return List.copyOf(durations.values());
  }

  /** Their names. */
  public Set<String> names() {
    return durations.keySet();
  }

  /** How long it lasts if it begins now. Throws for an unknown name, which a reader rules out. */
  public Duration length(World world, String name) {
    NamedDuration duration = durations.get(name);
    if (duration == null) {
      throw new IllegalArgumentException("no duration " + name);
    }
    return duration.length().apply(world);
  }

  private static List<NamedDuration> all(DurationCatalog catalog) {
    return List.of(
        new NamedDuration("profile-prefetch", catalog::prefetch),
        new NamedDuration("update-check", DurationCatalog::updates),
        phase(EspPhase.DEVICE_PREPARATION),
        phase(EspPhase.DEVICE_SETUP),
        phase(EspPhase.ACCOUNT_SETUP),
        new NamedDuration("joining", world -> catalog.inVain(world, "joining", 25)),
        new NamedDuration("domain-join", world -> catalog.inVain(world, "domain-join", 100)),
        new NamedDuration(
            "domain-controller-wait", world -> catalog.inVain(world, "hybrid-connectivity", 12)),
        new NamedDuration("device-preparation-end", DurationCatalog::preparationEnd),
        new NamedDuration(
            "log-export", world -> world.around().device().exportMedium().exporting()),
        new NamedDuration(
            "quality-update",
            world -> Duration.ofMinutes(20 + Math.floorMod(world.seed() * 7, 21))),
        new NamedDuration(
            "idle-lock", world -> ConductFacts.untilIdle(world).orElse(PhaseRun.NEVER)),
        new NamedDuration("esp-time-limit", DurationCatalog::timeLimit));
  }

  private static NamedDuration phase(EspPhase phase) {
    return new NamedDuration(
        phase.id(),
        world ->
            world
                .state()
                .esp()
                .phase(phase)
                .map(run -> run.remaining(world.now()))
                .orElse(PhaseRun.NEVER));
  }

  private Duration prefetch(World world) {
    return CatalogueFacts.profile(failures, world).isPresent()
        ? Duration.ofSeconds(8)
        : PREFETCH_LIMIT;
  }

  private static Duration updates(World world) {
    return SurroundingFacts.CRITICAL_UPDATE_WAITING.holds(world)
        ? Duration.ofMinutes(3)
        : Duration.ofSeconds(20);
  }

  private Duration inVain(World world, String place, int otherwise) {
    return failures.lasting(world, place).orElse(Duration.ofSeconds(otherwise));
  }

  private static Duration preparationEnd(World world) {
    Duration left = PreparationRun.of(world).endsAt().minus(world.now());
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static Duration timeLimit(World world) {
    Duration limit = world.statusPage().map(EspSettings::timeout).orElse(ESP_DEFAULT);
    boolean hybrid = world.state().hybrid();
    return hybrid ? limit.plus(ESP_HYBRID) : limit;
  }
}
