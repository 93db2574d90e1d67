// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.flow.Flow;
import oobesim.instructor.chart.ChartMap.Box;
import oobesim.instructor.chart.ChartMap.Line;
import oobesim.instructor.chart.ChartMap.Point;
import oobesim.statechart.AtomicState;
import oobesim.statechart.Cause;
import oobesim.statechart.CompoundState;
import oobesim.statechart.FinalState;
import oobesim.statechart.HistoryState;
import oobesim.statechart.ParallelState;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lays a flow's chart out by ELK; the same flow gives the same places. */
public final class ChartLayout {
  private static final double LETTER = 7.6;
  private static final double HIGH = 44;
  private static final double MARGIN = 28;

  /** They are possible nearly everywhere, and their lines would cover all others. */
  private static final Set<String> EVERYWHERE = Set.of("power-off", "world-changed");

  private final Statechart chart;
  private final Flow flow;
  private final ElkNode graph = ElkGraphUtil.createGraph();
  private final Map<StateId, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<ElkEdge, StateId[]> ends = new LinkedHashMap<>();

  private ChartLayout(Flow flow) {
    this.flow = flow;
    this.chart = flow.chart();
  }

  /** The map of a flow; takes a second or two, and touches nothing. */
  public static ChartMap of(Flow flow) {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    ChartLayout layout = new ChartLayout(flow);
    layout.build();
    layout.lay();
    return layout.map();
  }

  private void build() {
    chart.states().stream().filter(ChartLayout::innermost).forEach(this::box);
    Set<List<StateId>> known = new HashSet<>();
    for (Transition way : chart.transitions()) {
      for (StateId target : way.targets()) {
        Optional<StateId> from = entered(way.source());
        Optional<StateId> to = entered(target);
        boolean drawn =
            from.isPresent()
                && to.isPresent()
                && !from.equals(to)
                && !everywhere(way)
                && known.add(List.of(from.get(), to.get()));
        if (drawn) {
          ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(from.get()), nodes.get(to.get()));
          ends.put(edge, new StateId[] {from.get(), to.get()});
        }
      }
    }
  }

  private static boolean innermost(State state) {
    return state instanceof AtomicState;
  }

  private static boolean everywhere(Transition way) {
    return way.cause() instanceof Cause.On on && EVERYWHERE.contains(on.event());
  }

  /** The innermost state that is entered with a state; none for one that only ends another. */
  private Optional<StateId> entered(StateId id) {
    return chart.find(id).flatMap(this::entered);
  }

  private Optional<StateId> entered(State state) {
    return switch (state) {
      case AtomicState atomic -> Optional.of(atomic.id());
      case CompoundState compound -> entered(compound.initial().target());
      case ParallelState parallel -> entered(parallel.children().getFirst());
      case HistoryState history -> chart.parentOf(history).flatMap(this::around);
      case FinalState _ -> Optional.empty();
    };
  }

  private Optional<StateId> around(State parent) {
    return parent instanceof CompoundState compound
        ? entered(compound.initial().target())
        : Optional.empty();
  }

  private void box(State state) {
    ElkNode node = ElkGraphUtil.createNode(graph);
    double letters = Math.max(name(state).length(), page(state).map(String::length).orElse(0));
    node.setDimensions(Math.rint(letters * LETTER) + MARGIN, HIGH);
    nodes.put(state.id(), node);
  }

  private Optional<String> page(State state) {
    return flow.screenOf(state.id()).map(oobesim.page.PageId::value);
  }

  /** A key such as {@code asking} says little without that of the state around it. */
  private String name(State state) {
    boolean own = state.meta().containsKey("screen");
    return chart
        .parentOf(state)
        .filter(parent -> !own && !(parent instanceof ParallelState))
        .map(parent -> parent.key() + " / " + state.key())
        .orElse(state.key());
  }

  private void lay() {
    graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(CoreOptions.SPACING_NODE_NODE, 22.0);
    graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
    graph.setProperty(CoreOptions.RANDOM_SEED, 1);
    new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
  }

  private ChartMap map() {
    List<Box> boxes = new ArrayList<>();
    nodes.forEach(
        (id, node) -> {
          State state = chart.find(id).orElseThrow();
          boxes.add(
              new Box(
                  id,
                  name(state),
                  flow.screenOf(id),
                  node.getX(),
                  node.getY(),
                  node.getWidth(),
                  node.getHeight()));
        });
    List<Line> lines = new ArrayList<>();
    ends.forEach((edge, end) -> lines.add(new Line(end[0], end[1], points(edge))));
    return new ChartMap(boxes, lines, graph.getWidth(), graph.getHeight());
  }

  private static List<Point> points(ElkEdge edge) {
    ElkEdgeSection way = edge.getSections().getFirst();
    Stream<Point> bends =
        way.getBendPoints().stream().map(bend -> new Point(bend.getX(), bend.getY()));
    return Stream.of(
            Stream.of(new Point(way.getStartX(), way.getStartY())),
            bends,
            Stream.of(new Point(way.getEndX(), way.getEndY())))
        .flatMap(points -> points)
        .toList();
  }
}
