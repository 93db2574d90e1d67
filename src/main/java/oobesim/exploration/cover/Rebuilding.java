// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.cover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Makes walks cheaper: takes a part of their stops away, meets the goals that are open then where
 * it costs least now, in an order that varies, and goes on from there if that is no dearer or only
 * a little, ever less so. Called ruin and recreate where routes of lorries are planned (Schrimpf
 * and others, 2000).
 */
final class Rebuilding {
  /** So often at most, and so often for each goal. */
  private static final int ROUNDS = 2_000;

  private static final int ROUNDS_A_GOAL = 50;

  /** After so many looks at a place for a stop no further round is begun: some seconds. */
  private static final long LOOKS = 200_000_000;

  /** How much dearer, as a part of the least, a round may leave the walks at the beginning. */
  private static final double LENIENCE = 0.02;

  /** By how much an order may vary, where rare goals are met before frequent ones. */
  private static final double VARIETY = 3;

  private final List<Meeting> meetings;
  private final List<Integer> goals;
  private final Random random = new Random(1);
  private final int rounds;

  private Rebuilding(List<Meeting> meetings, List<Integer> goals) {
    this.meetings = meetings;
    this.goals = goals;
    this.rounds = Math.min(ROUNDS, ROUNDS_A_GOAL * goals.size());
  }

  /**
   * The cheapest plan that is found, from one without walks.
   *
   * @param goals the goals, in the order in which they are met first
   * @param enough what no plan can cost less than
   */
  static Plan of(Plan empty, List<Meeting> meetings, List<Integer> goals, int enough) {
    Rebuilding rebuilding = new Rebuilding(meetings, goals);
    rebuilding.meet(empty, goals);
    return rebuilding.best(empty, enough);
  }

  private Plan best(Plan first, int enough) {
    Plan now = first;
    Plan best = first;
    long looks = first.looks();
    for (int round = 0; round < rounds && looks < LOOKS && best.cost() > enough; round++) {
      Plan next = now.copy();
      ruin(next);
      meet(next, varied());
      looks += next.looks();
      double lenience = LENIENCE * best.cost() * (rounds - round) / rounds;
      if (next.cost() <= now.cost() + lenience) {
        now = next;
        best = now.cost() < best.cost() ? now : best;
      }
    }
    return best;
  }

  /** Takes up to a third of the stops away, a stretch of a walk at a time. */
  private void ruin(Plan plan) {
    int away = 1 + random.nextInt(Math.max(2, plan.stops() / 3));
    while (away > 0 && plan.stops() > 0) {
      int walk = random.nextInt(plan.size());
      int stops = plan.stops(walk);
      int length = 1 + random.nextInt(Math.min(stops, away));
      plan.remove(walk, random.nextInt(stops - length + 1), length);
      away -= length;
    }
  }

  /** Rare goals early, but not always in the same order. */
  private List<Integer> varied() {
    double[] key = new double[meetings.size()];
    for (int goal : goals) {
      key[goal] = Math.log(meetings.get(goal).size()) + VARIETY * random.nextDouble();
    }
    List<Integer> order = new ArrayList<>(goals);
    order.sort(Comparator.comparingDouble(goal -> key[goal]));
    return order;
  }

  private void meet(Plan plan, List<Integer> order) {
    for (int goal : order) {
      if (!plan.meets(goal)) {
        plan.meet(meetings.get(goal));
      }
    }
    plan.tidy();
  }
}
