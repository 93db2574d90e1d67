// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.page.ControlCatalog;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.DeviceState;
import oobesim.session.Durations;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import oobesim.support.Walk;

/** Somebody who meets an entry of the catalogue, mends nothing and tries again all the same. */
final class TriedAgain {
  private static final String WAIT = "wait ";
  private static final String WAIT_FOR = "wait-for ";
  private static final Duration LONGEST = Duration.ofHours(10);

  /** Where somebody would have to mend the connection to come by. */
  private static final Set<String> ASKS_FOR_NETWORK = Set.of("network", "network-lost");

  private final String id;
  private final Rehearsal run;
  private boolean technician;

  private TriedAgain(String id, Rehearsal run) {
    this.id = id;
    this.run = run;
  }

  /** How somebody tries again. */
  enum Way {
    RETRY("try-again", "retry"),
    RESET("reset-device", "reset");

    private final List<String> controls;

    Way(String... controls) {
      this.controls = List.of(controls);
    }
  }

  /** What comes of it. */
  enum Outcome {
    /** The page has no such button. */
    NOT_OFFERED,
    /** The desktop is reached, with the profile, and the entry was not met again. */
    HELPS,
    /** Anything else. */
    IN_VAIN
  }

  /**
   * Plays the script of an entry until the entry is met, then tries again: by the page's button, or
   * by hand where lines say how.
   */
  static Outcome outcome(String id, Way way, Optional<List<String>> byHand) {
    return new TriedAgain(id, Rehearsal.of("failures/" + id)).outcome(way, byHand);
  }

  /** The same where the entry is switched on and nobody says how many attempts it spoils. */
  static Outcome switchedOn(String id, Way way, Optional<List<String>> byHand) {
    String fault = "[{\"id\": \"" + id + "\"}]";
    return new TriedAgain(id, Rehearsal.of("failures/" + id, "faults", fault)).outcome(way, byHand);
  }

  private Outcome outcome(Way way, Optional<List<String>> byHand) {
    meets();
    return byHand
        .map(lines -> byHand(way, lines))
        .or(() -> offered(way).map(control -> tries(List.of("click " + control))))
        .orElse(Outcome.NOT_OFFERED);
  }

  /** What is reset by hand is for its user. */
  private Outcome byHand(Way way, List<String> lines) {
    technician &= way == Way.RETRY;
    return tries(lines);
  }

  private void meets() {
    List<String> lines = ShippedFlow.text(PlayedCause.script(id)).lines().toList();
    for (String line : lines) {
      if (met()) {
        technician &= run.session().world().state().mode() != DeviceMode.USER;
        return;
      }
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("expect ")) {
        does(line);
      }
    }
  }

  private void does(String line) {
    technician |= line.equals("select pre-provision");
    if (line.startsWith(WAIT_FOR)) {
      Duration limit = run.session().now().plus(LONGEST);
      String screen = line.substring(WAIT_FOR.length());
      while (!met() && !screen.equals(screen()) && dueBefore(limit)) {
        run.session().advanceToNextEvent();
      }
    } else if (line.startsWith(WAIT)) {
      run.waits(Durations.parse(line.substring(WAIT.length())).orElseThrow());
    } else {
      run.does(line);
    }
  }

  /** What is met before the last line has its own try behind it. */
  private Outcome tries(List<String> lines) {
    int before = run.recorded().size();
    for (String line : lines) {
      before = run.recorded().size();
      does(line);
    }
    Walk walk = new Walk(run, technician);
    for (int steps = 0; steps < 500 && !walk.ended() && !stopped(); steps++) {
      walk.step();
    }
    boolean again = run.recorded().subList(before, run.recorded().size()).contains(id);
    return screen().equals("desktop") && !again && asItShould() ? Outcome.HELPS : Outcome.IN_VAIN;
  }

  /** A device that got no profile reaches the desktop as well. */
  private boolean asItShould() {
    DeviceState state = run.session().world().state();
    return state.profile().isPresent() && state.failure().isEmpty();
  }

  /** A page that failed has its buttons within seconds. */
  private Optional<String> offered(Way way) {
    for (int i = 0; i < 3; i++) {
      Optional<String> there = way.controls.stream().filter(this::enabled).findFirst();
      if (there.isPresent()) {
        return there;
      }
      run.waits(Duration.ofSeconds(5));
    }
    return Optional.empty();
  }

  private boolean enabled(String control) {
    return ControlCatalog.control(run.session().screen(), run.session().world(), control)
        .filter(it -> it.enabled())
        .isPresent();
  }

  private boolean met() {
    return run.recorded().contains(id);
  }

  private boolean stopped() {
    return ASKS_FOR_NETWORK.contains(screen());
  }

  private boolean dueBefore(Duration limit) {
    return run.session().nextEvent().filter(due -> due.compareTo(limit) <= 0).isPresent();
  }

  private String screen() {
    return run.session().screen().value();
  }
}
