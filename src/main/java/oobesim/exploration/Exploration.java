// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import oobesim.flow.Flow;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.script.Instruction;
import oobesim.session.Input;
import oobesim.session.RunHeader;
import oobesim.session.Session;

/**
 * Goes every way that leads on from a switched-off device, as far as a bound lets it.
 *
 * <p>A situation is looked at once, however it was come to. Where what decides about the next step
 * is new, all is tried: buttons, keys, lists, right and wrong answers, the network, the power, each
 * setting whose answer is asked there, each failure that strikes at a place which is tried. Where
 * it is not, only the ways of those who know the way are gone on, so that what lies behind is
 * reached. When the profile is done, it begins anew with each setting that could be another.
 */
public final class Exploration {
  /** So many things that make no difference are waited for. */
  private static final int PATIENCE = 12;

  private final Explored found;
  private final Bound bound;
  private final Watch watch;
  private final Sorter sorter;
  private final Moves moves;
  private final Faults faults;
  private final AskedRules.Heard heard;
  private final Map<Key, Integer> known = new HashMap<>();
  private final List<Key> keys = new ArrayList<>();
  private final Set<Key.Local> seen = new HashSet<>();
  private final Deque<Input.Change> changes = new ArrayDeque<>();
  private final PriorityQueue<Node> open =
      new PriorityQueue<>(
          Comparator.comparingInt(Node::rank)
              .thenComparingInt(Node::cost)
              .thenComparingInt(Node::number));
  private int ranks;

  private Exploration(Flow flow, SimulationProfile profile, Bound bound, Watch watch) {
    this.found = new Explored(flow, profile, new Goals(flow.chart()));
    this.bound = bound;
    this.watch = watch;
    this.sorter = new Sorter(flow);
    this.moves = new Moves(flow);
    this.faults = new Faults(flow.failures());
    this.heard = AskedRules.of(flow, sorter.numbers());
  }

  /** Everything that can be reached within a bound. */
  public static Explored of(Flow flow, SimulationProfile profile, Bound bound, Watch watch) {
    Exploration exploration = new Exploration(flow, profile, bound, watch);
    exploration.explore();
    return exploration.found;
  }

  private void explore() {
    RunHeader header = new RunHeader(found.flow.id(), Optional.empty(), 0, found.profile);
    Session off = new Session(found.flow, header, entry -> {});
    node(off, sorter.key(off, 0), 0, 0, 0, null);
    found.goals.rests(off.configuration(), found.met);
    changes.addAll(Settings.of(found.profile));
    while (!full() && (!open.isEmpty() || !changes.isEmpty())) {
      if (open.isEmpty()) {
        change(changes.remove());
      } else {
        expand(open.remove());
      }
    }
    if (!open.isEmpty() || !changes.isEmpty()) {
      found.bound();
    }
  }

  private boolean full() {
    return found.nodes.size() >= bound.situations() || bound.enough().getAsBoolean();
  }

  /** Begins anew with another setting, which a script changes before the power comes. */
  private void change(Input.Change change) {
    Settings.tried(found.profile, change)
        .ifPresent(
            tried -> {
              ranks++;
              Node off = found.nodes.getFirst();
              Stretch run = stretch(off).foresees(tried.read()).does(change);
              add(off, new Move.Does(List.of(change)), run, ranks);
            });
  }

  private Stretch stretch(Node from) {
    return new Stretch(heard.flow(), found.goals, watch, from.moment(), from.watched());
  }

  private void expand(Node node) {
    found.expanded.set(node.number());
    boolean fresh = seen.add(sorter.local(keys.get(node.number())));
    found.tried.set(node.number(), fresh);
    for (Move move : fresh ? moves.all(node) : moves.usual(node)) {
      Stretch run = tried(node, move);
      BitSet asked = heard.rules().takeAsked();
      if (fresh) {
        around(node, move, asked, run.places());
      }
    }
  }

  /** Tries the same while something fails, or while the network is another where that decides. */
  private void around(Node node, Move move, BitSet asked, Set<String> places) {
    for (String failure : faults.at(places)) {
      tried(node, new Move.Fails(failure, move));
    }
    for (Move.Meanwhile meanwhile : Moves.meanwhile(node, move)) {
      if (faults.first(meanwhile.change(), places) || decides(node, meanwhile.change(), asked)) {
        tried(node, meanwhile);
      }
    }
    heard.rules().takeAsked();
  }

  private boolean decides(Node node, Input.OfNetwork change, BitSet asked) {
    World world = node.moment().world();
    return sorter.differ(asked, world, Moves.changed(world, change));
  }

  private Stretch tried(Node node, Move wanted) {
    Move move = wanted;
    Stretch run = stretch(node);
    move.on(run);
    for (int times = 2;
        move instanceof Move.Waits && times <= PATIENCE && same(node, run);
        times++) {
      run.waits();
      move = new Move.Waits(times);
    }
    if (run.heard() || !run.met().isEmpty()) {
      add(node, move, run, node.rank());
    }
    return run;
  }

  /** What happens beside may be no news, and what is waited for comes behind it. */
  private boolean same(Node node, Stretch run) {
    return run.session().nextEvent().isPresent()
        && sorter.key(run.session(), run.watched()).equals(keys.get(node.number()));
  }

  private void add(Node from, Move move, Stretch run, int rank) {
    Key key = sorter.key(run.session(), run.watched());
    Integer there = known.get(key);
    int to = there == null ? found.nodes.size() : there;
    BitSet fresh = (BitSet) run.met().clone();
    fresh.andNot(found.met);
    boolean news = !fresh.isEmpty();
    found.met.or(run.met());
    if (to != from.number() || news) {
      int[] goals = run.met().stream().toArray();
      Edge edge =
          new Edge(found.edges.size(), from.number(), to, move, List.copyOf(run.lines()), goals);
      found.edges.add(edge);
      if (there == null) {
        node(run.session(), key, run.watched(), rank, from.cost() + edge.cost(), edge);
      }
    }
    breach(from, run);
  }

  private void breach(Node from, Stretch run) {
    for (int bit = 0; run.broken() >>> bit != 0; bit++) {
      if ((run.broken() >>> bit & 1) == 1) {
        List<Instruction.Doing> lines = found.linesTo(from.number());
        lines.addAll(run.lines());
        Explored.Breach earlier = found.breaches.get(bit);
        if (earlier == null || earlier.lines().size() > lines.size()) {
          found.breaches.put(bit, new Explored.Breach(lines));
        }
      }
    }
  }

  private void node(Session at, Key key, long watched, int rank, int cost, Edge by) {
    Node node = new Node(found.nodes.size(), at.moment(), at.screen(), rank, cost, watched);
    known.put(key, node.number());
    keys.add(key);
    found.node(node, by);
    open.add(node);
  }
}
