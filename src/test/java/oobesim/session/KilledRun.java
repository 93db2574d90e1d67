// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;

/** A process that rehearses and journals without end, until somebody kills it. */
final class KilledRun {
  private KilledRun() {}

  public static void main(String[] arguments) throws IOException {
    try (JournalWriter journal = new JournalWriter(Path.of(arguments[0]))) {
      RunHeader header =
          new RunHeader(
              "windows-oobe", Optional.empty(), 1, Rehearsal.profile("preprovisioning-entra"));
      Session session = new Session(ShippedFlow.flow(), header, journal);
      System.out.println("running");
      while (true) {
        session.apply(new Input.Power(true));
        session.advance(Duration.ofSeconds(70));
        session.apply(new Input.Key("WIN", 5));
        session.apply(new Input.Power(false));
      }
    }
  }
}
