// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.DeviceState;
import oobesim.provisioning.Failure;

/** Watches a run for its end; each end has one outcome until the run goes on. */
public final class Finish {
  private Optional<Outcome> outcome = Optional.empty();
  private Optional<LiveRun> watched = Optional.empty();

  /** What came of a run that has ended, empty while it goes on; the same as long as it stands. */
  public Optional<Outcome> of(Optional<LiveRun> run) {
    Optional<Ending> ending = run.map(LiveRun::facts).flatMap(Ending::of);
    boolean same = watched.equals(run) && outcome.map(Outcome::ending).equals(ending);
    watched = run;
    if (!same) {
      outcome = ending.map(how -> tell(how, run.orElseThrow()));
    }
    return outcome;
  }

  private static Outcome tell(Ending ending, LiveRun run) {
    DeviceState state = run.world().state();
    Optional<Failure> failure = state.failure().filter(failed -> failed(ending));
    Duration quiet = ending == Ending.STUCK ? run.facts().quiet() : Duration.ZERO;
    return new Outcome(
        ending,
        failure.map(Failure::at).orElse(run.now()),
        run.real().minus(quiet),
        state.computerName(),
        state.user(),
        failure.map(Failure::code).orElse(""),
        failure
            .filter(failed -> ending != Ending.STUCK)
            .map(failed -> run.notice(failed.id(), failed.at())),
        run.notices());
  }

  private static boolean failed(Ending ending) {
    return switch (ending) {
      case STUCK, GIVEN_UP -> true;
      case DESKTOP, RESEALED, DEPLOYED -> false;
    };
  }
}
