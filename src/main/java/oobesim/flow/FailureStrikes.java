// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.Strikes;

/** What the catalogue lets strike in one attempt; a plan asks twice for each of its rows. */
final class FailureStrikes implements Strikes {
  private final FailureCatalog failures;
  private final Attempt attempt;
  private final Map<EspPhase, Map<EspTask, Optional<Strike>>> known = new EnumMap<>(EspPhase.class);

  FailureStrikes(FailureCatalog failures, Attempt attempt) {
    this.failures = failures;
    this.attempt = attempt;
  }

  @Override
  public Optional<Strike> at(EspPhase phase, EspTask task) {
    return known
        .computeIfAbsent(phase, _ -> new EnumMap<>(EspTask.class))
        .computeIfAbsent(task, row -> found(phase, row));
  }

  private Optional<Strike> found(EspPhase phase, EspTask task) {
    for (FailureEntry entry : failures.at(attempt, phase.id() + "/" + task.id())) {
      if (entry.effect() != FailureEntry.Effect.NOTED) {
        return Optional.of(attempt.strike(entry));
      }
    }
    return Optional.empty();
  }

  @Override
  public Strike ofApp(Mishap mishap) {
    return failures
        .of(mishap)
        .map(entry -> new Strike(entry.id(), entry.code(), Duration.ZERO))
        .orElseGet(() -> Strikes.super.ofApp(mishap));
  }
}
