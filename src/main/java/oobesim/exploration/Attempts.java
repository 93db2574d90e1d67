// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.ArrayList;
import java.util.List;
import oobesim.flow.Flow;
import oobesim.session.Checkpoint;

/**
 * Tries moves in situations. What comes of a move follows from the situation alone, so that several
 * threads may try at once.
 */
final class Attempts {
  /** So many things that make no difference are waited for. */
  private static final int PATIENCE = 12;

  private final Goals goals;
  private final Watch watch;
  private final Sorter sorter;
  private final Moves moves;
  private final AskedRules.Heard heard;

  Attempts(Flow flow, Goals goals, Watch watch, Sorter sorter) {
    this.goals = goals;
    this.watch = watch;
    this.sorter = sorter;
    this.moves = new Moves(flow);
    this.heard = AskedRules.of(flow, sorter.numbers());
  }

  /** All that is worth a try in a situation, or what those do there who know the way. */
  List<Attempt> of(Node node, Key at, boolean all) {
    List<Attempt> attempts = new ArrayList<>();
    for (Move move : all ? moves.all(node) : moves.usual(node)) {
      attempts.add(of(node, at, move));
    }
    return attempts;
  }

  /** One move. */
  Attempt of(Node node, Key at, Move wanted) {
    heard.rules().takeAsked();
    Move move = wanted;
    Stretch run = from(node.moment(), node.watched());
    move.on(run);
    Key key = sorter.key(run.session(), run.watched());
    for (int times = 2; move instanceof Move.Waits && times <= PATIENCE; times++) {
      if (run.session().nextEvent().isEmpty() || !key.equals(at)) {
        break;
      }
      // What happens beside may be no news, and what is waited for comes behind it.
      run.waits();
      move = new Move.Waits(times);
      key = sorter.key(run.session(), run.watched());
    }
    return new Attempt(move, run, key, heard.rules().takeAsked());
  }

  /** A run that goes on from a moment. */
  Stretch from(Checkpoint moment, long watched) {
    return new Stretch(heard.flow(), goals, watch, moment, watched);
  }
}
