// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import oobesim.document.Limit;
import oobesim.flow.Flow;
import oobesim.page.PageId;
import oobesim.profile.SimulationProfile;
import oobesim.script.Instruction;

/**
 * What an exploration has found: situations, what leads from one to another, and which goals were
 * met.
 */
public final class Explored {
  final Flow flow;
  final SimulationProfile profile;
  final Goals goals;
  final List<Node> nodes = new ArrayList<>();
  final List<Edge> edges = new ArrayList<>();
  final BitSet met = new BitSet();
  final BitSet comeAbout = new BitSet();
  final BitSet expanded = new BitSet();
  final BitSet tried = new BitSet();
  final Map<Integer, Breach> breaches = new HashMap<>();
  final Map<Limit, List<Instruction.Doing>> limits = new EnumMap<>(Limit.class);
  private final List<Edge> found = new ArrayList<>();
  private boolean bounded;

  Explored(Flow flow, SimulationProfile profile, Goals goals) {
    this.flow = flow;
    this.profile = profile;
    this.goals = goals;
  }

  /**
   * The first way on which a promise was broken.
   *
   * @param lines the script
   */
  public record Breach(List<Instruction.Doing> lines) {}

  void node(Node node, Edge by) {
    nodes.add(node);
    found.add(by);
  }

  void bound() {
    bounded = true;
  }

  /** The lines of the script by which a situation was found. */
  List<Instruction.Doing> linesTo(int node) {
    LinkedList<Instruction.Doing> lines = new LinkedList<>();
    for (Edge by = found.get(node); by != null; by = found.get(by.from())) {
      lines.addAll(0, by.lines());
    }
    return lines;
  }

  /** The edge by which a situation was found; null for the beginning. */
  Edge foundBy(int node) {
    return found.get(node);
  }

  /** Whether there was more than the bound let be looked at. */
  public boolean bounded() {
    return bounded;
  }

  /** How many situations were found. */
  public int situations() {
    return nodes.size();
  }

  /** How many ways from one to another. */
  public int ways() {
    return edges.size();
  }

  /** The numbers of the goals that were met. */
  public BitSet met() {
    return (BitSet) met.clone();
  }

  /** A script that breaks each broken promise, by its bit; no line of it can be left out. */
  public Map<Integer, List<Instruction.Doing>> breaches(Watch watch) {
    Shrink shrink = new Shrink(this, watch);
    Map<Integer, List<Instruction.Doing>> scripts = new TreeMap<>();
    breaches.forEach((bit, breach) -> scripts.put(bit, shrink.fewest(breach.lines(), bit)));
    return scripts;
  }

  /** The numbers of what promises speak of and what was so at some moment. */
  public BitSet comeAbout() {
    return (BitSet) comeAbout.clone();
  }

  /** What an event was stopped at that would not have rested, each with a script that meets it. */
  public Map<Limit, List<Instruction.Doing>> limits() {
    return Collections.unmodifiableMap(limits);
  }

  /** The states that nobody gets out of. */
  public List<Trap> traps() {
    return Traps.of(this);
  }

  /** Goals that were not met, each with the reason. */
  public List<Unreached> unreached(BitSet wanted) {
    return Missing.of(this, wanted);
  }

  /** The pages that were shown. */
  public Set<PageId> shown() {
    return nodes.stream().map(Node::screen).collect(Collectors.toUnmodifiableSet());
  }

  /** The goals of the chart. */
  public Goals goals() {
    return goals;
  }
}
