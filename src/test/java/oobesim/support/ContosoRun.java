// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.time.Duration;
import java.util.Optional;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.RunHeader;
import oobesim.session.Session;

/** A run of the shipped chart on the default bench, joined to a domain as well. */
public final class ContosoRun {
  private static final Duration PATIENCE = Duration.ofHours(4);

  private final Session session;

  private ContosoRun(SimulationProfile profile) {
    RunHeader header = new RunHeader("windows-oobe", Optional.empty(), 1, profile);
    session = new Session(ShippedFlow.flow(), header, entry -> {});
  }

  public static ContosoRun hybrid() {
    SimulationProfile p =
        Rehearsal.profile("preprovisioning-entra", "deploymentProfile.joinType", "hybrid");
    return new ContosoRun(
        new SimulationProfile(
            p.name(),
            p.flow(),
            ContosoCopy.of(
                p.surroundings(), copy -> copy.domainJoin = Optional.of(Contoso.domainJoin())),
            p.source(),
            p.origins(),
            p.parts(),
            p.findings()));
  }

  /** Does what script lines say. */
  public ContosoRun does(String... lines) {
    for (String line : lines) {
      Input input = InputWords.parse(line).orElseThrow(() -> new AssertionError(line));
      session.apply(input);
    }
    return this;
  }

  public ContosoRun waits(Duration time) {
    session.advance(time);
    return this;
  }

  /** Lets time pass until a screen is shown; {@link #screen} tells whether it came. */
  public ContosoRun reaches(String screen) {
    Duration limit = session.now().plus(PATIENCE);
    while (!screen().equals(screen)
        && session.nextEvent().filter(due -> due.compareTo(limit) <= 0).isPresent()) {
      session.advanceToNextEvent();
    }
    return this;
  }

  public String screen() {
    return session.screen().value();
  }

  public World world() {
    return session.world();
  }
}
