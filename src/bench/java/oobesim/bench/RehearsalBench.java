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

/** How long a whole technician rehearsal takes in virtual time: from power-on to Reseal. */
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

  /** The whole way, each line of the journal made. */
  @Benchmark
  public long technicianFlow() {
    long[] characters = {0};
    RunHeader header = new RunHeader("windows-oobe", Optional.empty(), 1, profile);
    Session session =
        new Session(flow, header, entry -> characters[0] += JournalText.line(entry).length());
    for (List<String> step : WAY) {
      session.apply(InputWords.parse(step.getFirst()).orElseThrow());
      reach(session, step.getLast());
    }
    session.end();
    return characters[0];
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
