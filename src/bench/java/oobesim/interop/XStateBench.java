// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import oobesim.flow.Flow;
import oobesim.flow.FlowCompiler;
import oobesim.flow.ShippedFailures;
import oobesim.profile.ProfileReader;
import oobesim.profile.Shelves;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.RunHeader;
import oobesim.session.Session;
import oobesim.session.Taken;
import oobesim.statechart.Event;
import oobesim.statechart.Step;
import oobesim.statechart.file.ChartFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole rehearsal, up to the desktop, through the same chart: the events of one run in XState v5,
 * which is told what the facts are, and in our engine, which asks and changes the imitated world.
 * Needs Node and the folder of the package, as the tests beside it do.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class XStateBench {
  private static final int WALKS = 200;
  private static final Path TESTS = Path.of("src/test/resources");
  private static final JsonMapper JSON = new JsonMapper();

  private static final List<String> LINES =
      List.of(
          "power on",
          "wait 600",
          "key WIN",
          "key WIN",
          "key WIN",
          "key WIN",
          "key WIN",
          "select pre-provision",
          "click next",
          "wait 60",
          "click refresh",
          "wait 60",
          "click provision",
          "wait 7200",
          "click reseal",
          "wait 10800",
          "power on",
          "wait 600",
          "type username joni@contoso.com",
          "click next",
          "wait 10",
          "type password Cloud-1",
          "click sign-in",
          "wait 7200");

  private record Came(World before, Event event) {}

  private Flow flow;
  private World start;
  private final List<Came> events = new ArrayList<>();
  private NodeProgram node;
  private double micros;

  /** Makes the run once, takes it down for both, and holds their ends against each other. */
  @Setup
  public void record() throws IOException {
    String chart = Files.readString(Path.of("profiles/flows/windows-oobe.json"));
    flow = new FlowCompiler(ShippedFailures.catalogue()).compile(chart).flow().orElseThrow();
    SimulationProfile profile =
        ProfileReader.read(Path.of("profiles/preprovisioning-entra.json"), Shelves.INSIDE_ALONE)
            .first()
            .orElseThrow();
    FlowWalk walk = new FlowWalk(flow, flow.chart(), ChartWords.of(flow.chart()), profile, 1);
    LINES.forEach(walk::does);
    start = World.before(profile.surroundings(), 1);
    new Recorder(profile).goes();
    node =
        NodeProgram.of(
            Path.of("src/bench/js/xstate-rehearsal.mjs"),
            TESTS.resolve("interop/told-world.mjs"),
            TESTS.resolve("statechart/recorder/machine.mjs"));
    ObjectNode question = JSON.createObjectNode();
    question.set("chart", JSON.readTree(ChartFormat.XSTATE.write(flow.chart())));
    question.set("walk", walk.walk().question());
    node.ask(question);
    String end = ask(1).path("states").toString();
    if (!end.contains("\"desktop\"") || !ours().configuration().toString().contains("desktop")) {
      throw new IllegalStateException("the desktop was not reached: " + end);
    }
  }

  /** Takes down which events came, and the world before each. */
  private final class Recorder {
    private final Session session;
    private Taken seen;

    Recorder(SimulationProfile profile) {
      session =
          new Session(flow, new RunHeader(flow.id(), Optional.empty(), 1, profile), this::hear);
    }

    void goes() {
      for (String line : LINES) {
        if (line.startsWith("wait ")) {
          session.advance(Duration.ofSeconds(Long.parseLong(line.substring(5))));
        } else {
          session.apply(InputWords.exactly(line).orElseThrow());
        }
      }
    }

    private void hear(JournalEntry entry) {
      switch (entry) {
        case JournalEntry.Stepped(Duration _, String event, var _, var _) -> {
          List<Taken> way = session.way();
          int next = way.size();
          while (next > 0 && way.get(next - 1) != seen) {
            next--;
          }
          World before = way.get(next).before();
          seen = way.getLast();
          events.add(new Came(before, Event.of(event)));
        }
        case JournalEntry.Ignored(Duration _, String event) ->
            events.add(new Came(session.world(), Event.of(event)));
        default -> {}
      }
    }
  }

  /** Says what the processor did for Node, which is no part of this process. */
  @TearDown(Level.Iteration)
  public void tell() {
    if (micros > 0) {
      System.out.printf(Locale.ROOT, "%.0f us of the processor for a walk in Node, ", micros);
    }
  }

  /** Ends Node. */
  @TearDown
  public void end() {
    node.close();
  }

  private JsonNode ask(int times) {
    return node.ask(JSON.createObjectNode().put("times", times));
  }

  /** XState's steps. */
  @Benchmark
  @OperationsPerInvocation(WALKS)
  public JsonNode xstate() {
    JsonNode answer = ask(WALKS);
    micros = answer.path("micros").asDouble();
    return answer;
  }

  /** Our steps, with every change of the world that they make. */
  @Benchmark
  public Step<World> ours() {
    Step<World> step = flow.stepper().start(start);
    for (Came came : events) {
      step = flow.stepper().step(step.configuration(), came.before(), came.event());
    }
    return step;
  }
}
