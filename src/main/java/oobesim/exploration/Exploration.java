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
import java.util.concurrent.Callable;
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
  /** What was tried and not looked at yet takes room. */
  private static final int MOST_AT_ONCE = 64;

  private final Explored found;
  private final Bound bound;
  private final Sorter sorter;
  private final Attempts attempts;
  private final Faults faults;
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
    this.sorter = new Sorter(flow);
    this.attempts = new Attempts(flow, found.goals, watch, sorter);
    this.faults = new Faults(flow.failures());
  }

  /**
   * What was tried in a situation.
   *
   * @param fresh whether what decides there is new, so that all was tried
   */
  private record Tried(boolean fresh, List<Attempt> attempts) {}

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
        expand(alike());
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
              Stretch run = attempts.from(off.moment(), off.watched());
              run.foresees(tried.read()).does(change);
              Key key = sorter.key(run.session(), run.watched());
              add(off, new Move.Does(List.of(change)), run, key, ranks);
            });
  }

  /** Those that come next whatever the first of them leads to: that costs more than they do. */
  private List<Node> alike() {
    List<Node> alike = new ArrayList<>(List.of(open.remove()));
    while (alike.size() < MOST_AT_ONCE && !open.isEmpty() && open.peek().alike(alike.getFirst())) {
      alike.add(open.remove());
    }
    return alike;
  }

  /** All of them are tried at once, and what comes of each is looked at in their order. */
  private void expand(List<Node> alike) {
    Ahead<Tried> tried = Ahead.of(alike.stream().map(this::tried).toList());
    int done = 0;
    do {
      expand(alike.get(done), tried.take());
      done++;
    } while (done < alike.size() && !full());
    tried.stop();
    open.addAll(alike.subList(done, alike.size()));
  }

  private Callable<Tried> tried(Node node) {
    Key key = keys.get(node.number());
    boolean fresh = seen.add(sorter.local(key));
    return () -> new Tried(fresh, attempts.of(node, key, fresh));
  }

  private void expand(Node node, Tried tried) {
    found.expanded.set(node.number());
    found.tried.set(node.number(), tried.fresh());
    List<List<Move>> around = new ArrayList<>();
    for (Attempt attempt : tried.attempts()) {
      around.add(tried.fresh() ? around(node, attempt) : List.of());
    }
    Key key = keys.get(node.number());
    Ahead<Attempt> more =
        Ahead.of(
            around.stream()
                .flatMap(List::stream)
                .<Callable<Attempt>>map(move -> () -> attempts.of(node, key, move))
                .toList());
    for (int i = 0; i < around.size(); i++) {
      add(node, tried.attempts().get(i));
      around.get(i).forEach(_ -> add(node, more.take()));
    }
  }

  /** The same while something fails, or while the network is another where that decides. */
  private List<Move> around(Node node, Attempt attempt) {
    List<Move> around = new ArrayList<>();
    Set<String> places = attempt.run().places();
    for (String failure : faults.at(places)) {
      around.add(new Move.Fails(failure, attempt.move()));
    }
    for (Move.Meanwhile meanwhile : Moves.meanwhile(node, attempt.move())) {
      Input.OfNetwork change = meanwhile.change();
      if (faults.first(change, places) || decides(node, change, attempt.asked())) {
        around.add(meanwhile);
      }
    }
    return around;
  }

  private boolean decides(Node node, Input.OfNetwork change, BitSet asked) {
    World world = node.moment().world();
    return sorter.differ(asked, world, Moves.changed(world, change));
  }

  private void add(Node node, Attempt attempt) {
    if (attempt.counts()) {
      add(node, attempt.move(), attempt.run(), attempt.key(), node.rank());
    }
  }

  private void add(Node from, Move move, Stretch run, Key key, int rank) {
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
    judge(from, run);
  }

  /** What became of promises on the way, and whether it came to rest. */
  private void judge(Node from, Stretch run) {
    found.comeAbout.or(run.comeAbout());
    run.session()
        .exhausted()
        .ifPresent(limit -> found.limits.computeIfAbsent(limit, _ -> lines(from, run)));
    for (int bit = 0; run.broken() >>> bit != 0; bit++) {
      if ((run.broken() >>> bit & 1) == 1) {
        List<Instruction.Doing> lines = lines(from, run);
        Explored.Breach earlier = found.breaches.get(bit);
        if (earlier == null || earlier.lines().size() > lines.size()) {
          found.breaches.put(bit, new Explored.Breach(lines));
        }
      }
    }
  }

  private List<Instruction.Doing> lines(Node from, Stretch run) {
    List<Instruction.Doing> lines = found.linesTo(from.number());
    lines.addAll(run.lines());
    return lines;
  }

  private void node(Session at, Key key, long watched, int rank, int cost, Edge by) {
    Node node = new Node(found.nodes.size(), at.moment(), at.screen(), rank, cost, watched);
    known.put(key, node.number());
    keys.add(key);
    found.node(node, by);
    open.add(node);
  }
}
