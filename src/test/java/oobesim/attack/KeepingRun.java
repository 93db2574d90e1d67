// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import oobesim.session.Input;
import oobesim.session.JournalWriter;
import oobesim.session.RunHeader;
import oobesim.session.Session;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;

/** A process that rehearses, keeps moments and goes back to them without end. */
final class KeepingRun {
  private KeepingRun() {}

  /**
   * Begins it.
   *
   * @param arguments the journal
   */
  public static void main(String[] arguments) throws IOException {
    try (JournalWriter journal = new JournalWriter(Path.of(arguments[0]))) {
      RunHeader header =
          new RunHeader(
              "windows-oobe", Optional.empty(), 1, Rehearsal.profile("preprovisioning-entra"));
      Session session = new Session(ShippedFlow.flow(), header, journal);
      for (int i = 0; true; i++) {
        session.apply(new Input.Power(true));
        session.advance(Duration.ofSeconds(70));
        session.checkpoint("kept-" + i % 7);
        session.apply(new Input.Key("WIN", 5));
        session.restore("kept-" + i % 7);
        session.apply(new Input.Type("username", "jürgen@contoso.com 😀"));
        session.apply(new Input.Power(false));
      }
    }
  }
}
