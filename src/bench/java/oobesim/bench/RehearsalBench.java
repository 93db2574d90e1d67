// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import oobesim.flow.Flow;
import oobesim.flow.FlowCompiler;
import oobesim.flow.ShippedFailures;
import oobesim.profile.ProfileReader;
import oobesim.profile.Shelves;
import oobesim.profile.SimulationProfile;
import oobesim.session.InputWords;
import oobesim.session.JournalText;
import oobesim.session.RunHeader;
import oobesim.session.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a rehearsal takes in virtual time: the technician's half from power-on to Reseal, and
 * the whole with the user's up to the desktop.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RehearsalBench {
  /** Each line, and the screen that time brings before the next one. */
  private static final List<List<String>> WAY =
      List.of(
          List.of("power on", "entra-signin"),
          List.of("key WIN x5", "provisioning-menu"),
          List.of("select pre-provision", "provisioning-menu"),
          List.of("click next", "preprov-landing"),
          List.of("click refresh", "preprov-landing"),
          List.of("click provision", "preprov-success"),
          List.of("click reseal", "off"));

  /** The user's half, three hours later. */
  private static final List<List<String>> USER =
      List.of(
          List.of("power on", "entra-signin"),
          List.of("type username joni@contoso.com", "entra-signin"),
          List.of("click next", "entra-password"),
          List.of("type password Cloud-1", "entra-password"),
          List.of("click sign-in", "desktop"));

  private Flow flow;
  private SimulationProfile profile;

  /** Reads what a run needs. */
  @Setup
  public void read() throws IOException {
    String chart = Files.readString(Path.of("profiles/flows/windows-oobe.json"));
    flow = new FlowCompiler(ShippedFailures.catalogue()).compile(chart).flow().orElseThrow();
    profile =
        ProfileReader.read(Path.of("profiles/preprovisioning-entra.json"), Shelves.INSIDE_ALONE)
            .first()
            .orElseThrow();
  }

  /** The technician's half, each line of the journal made. */
  @Benchmark
  public long technicianFlow() {
    long[] characters = {0};
    Session session = begun(characters);
    go(session, WAY);
    session.end();
    return characters[0];
  }

  /** Both halves, each line of the journal made. */
  @Benchmark
  public long wholeRehearsal() {
    long[] characters = {0};
    Session session = begun(characters);
    go(session, WAY);
    session.advance(Duration.ofHours(3));
    go(session, USER);
    session.end();
    return characters[0];
  }

  private Session begun(long[] characters) {
    RunHeader header = new RunHeader("windows-oobe", Optional.empty(), 1, profile);
    return new Session(flow, header, entry -> characters[0] += JournalText.line(entry).length());
  }

  private static void go(Session session, List<List<String>> way) {
    for (List<String> step : way) {
      session.apply(InputWords.parse(step.getFirst()).orElseThrow());
      reach(session, step.getLast());
    }
  }

  private static void reach(Session session, String screen) {
    while (!session.screen().value().equals(screen)) {
      if (!session.advanceToNextEvent()) {
        throw new IllegalStateException(screen + " is not reached from " + session.screen());
      }
    }
    if (screen.equals("preprov-landing")) {
      session.advance(Duration.ofSeconds(5));
    }
  }
}
