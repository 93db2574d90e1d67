// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import oobesim.exploration.cover.Arc;
import oobesim.exploration.cover.Cover;
import oobesim.exploration.cover.Graph;
import oobesim.exploration.cover.Tour;
import oobesim.flow.Flow;
import oobesim.flow.FlowCompiler;
import oobesim.flow.ShippedFailures;
import oobesim.profile.ProfileReader;
import oobesim.profile.Shelves;
import oobesim.profile.SimulationProfile;
import org.graphwalker.core.condition.EdgeCoverage;
import org.graphwalker.core.generator.PathGenerator;
import org.graphwalker.core.generator.QuickRandomPath;
import org.graphwalker.core.generator.RandomPath;
import org.graphwalker.core.generator.SingletonRandomGenerator;
import org.graphwalker.core.machine.ExecutionContext;
import org.graphwalker.core.machine.SimpleMachine;
import org.graphwalker.core.model.Edge;
import org.graphwalker.core.model.Element;
import org.graphwalker.core.model.Model;
import org.graphwalker.core.model.Vertex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Walks over every way of one explored graph, ours and GraphWalker's, with their lengths. Of the
 * graph what leads back to the beginning is taken, for GraphWalker makes one walk and no other
 * begins anew; ours may be several, each from the beginning. Its shortest_all_paths refuses such a
 * graph, for no single walk goes each way once.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
@State(Scope.Benchmark)
public class GraphWalkerBench {
  /** A walk by chance may not find the last way for hours. */
  private static final int MOST = 100_000;

  /** How many situations are explored. */
  @Param({"100", "400"})
  public int situations;

  private int nodes;
  private List<Arc> arcs;
  private long steps;

  /** Explores. */
  @Setup
  public void explore() throws IOException {
    String chart = Files.readString(Path.of("profiles/flows/windows-oobe.json"));
    Flow flow = new FlowCompiler(ShippedFailures.catalogue()).compile(chart).flow().orElseThrow();
    SimulationProfile profile =
        ProfileReader.read(Path.of("profiles/preprovisioning-entra.json"), Shelves.INSIDE_ALONE)
            .first()
            .orElseThrow();
    Explored found =
        Exploration.of(flow, profile, new Bound(situations, () -> false), Watch.NOBODY);
    nodes = found.nodes.size();
    BitSet back = back(found);
    arcs = new ArrayList<>();
    for (oobesim.exploration.Edge edge : found.edges) {
      if (back.get(edge.from()) && back.get(edge.to())) {
        arcs.add(new Arc(edge.from(), edge.to(), 1, new int[] {arcs.size()}));
      }
    }
  }

  /** From where there is a way to the beginning. */
  private static BitSet back(Explored found) {
    BitSet back = new BitSet();
    back.set(0);
    int before = 0;
    while (back.cardinality() > before) {
      before = back.cardinality();
      found.edges.stream().filter(it -> back.get(it.to())).forEach(it -> back.set(it.from()));
    }
    return back;
  }

  /** Says how long the walks were that took so long. */
  @TearDown(Level.Iteration)
  public void tell() {
    System.out.print(steps + " steps over " + arcs.size() + " ways, ");
  }

  /** Ours. */
  @Benchmark
  public Tour ours() {
    BitSet goals = new BitSet();
    goals.set(0, arcs.size());
    Tour tour = Cover.of(new Graph(nodes, arcs), goals);
    steps = tour.cost();
    return tour;
  }

  /** GraphWalker's quick_random(edge_coverage(100)). */
  @Benchmark
  public long quickRandom() {
    return walk(new QuickRandomPath(new EdgeCoverage(100)));
  }

  /** GraphWalker's random(edge_coverage(100)). */
  @Benchmark
  public long random() {
    return walk(new RandomPath(new EdgeCoverage(100)));
  }

  /** A context of no code: nothing of the model is to be carried out. */
  private static final class Walked extends ExecutionContext {
    Walked(Model model, PathGenerator<?> generator, Element start) {
      super(model, generator);
      setNextElement(start);
    }
  }

  private long walk(PathGenerator<?> generator) {
    SingletonRandomGenerator.setSeed(1);
    List<Vertex> vertices = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      vertices.add(new Vertex().setId("v" + node).setName("v" + node));
    }
    Model model = new Model();
    for (int arc = 0; arc < arcs.size(); arc++) {
      Vertex from = vertices.get(arcs.get(arc).from());
      Vertex to = vertices.get(arcs.get(arc).to());
      Edge edge = new Edge().setId("e" + arc).setName("e" + arc);
      model.addEdge(edge.setSourceVertex(from).setTargetVertex(to));
    }
    SimpleMachine machine =
        new SimpleMachine(new Walked(model, generator, vertices.getFirst().build()));
    steps = 0;
    while (steps < MOST && machine.hasNextStep()) {
      machine.getNextStep();
      steps += machine.getCurrentContext().getCurrentElement().getId().startsWith("e") ? 1 : 0;
    }
    return steps;
  }
}
