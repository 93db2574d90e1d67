// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.contract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import oobesim.exploration.Watch;
import oobesim.flow.Flow;
import oobesim.session.Session;
import oobesim.session.Taken;
import oobesim.statechart.Guard;

/**
 * Watches a run for contracts. Of each it remembers one thing: that what must come first has come,
 * or that what must stay has begun.
 */
public final class Contracts implements Watch {
  /** A bit for each; more contracts are several watches. */
  public static final int MOST = Long.SIZE - 1;

  private final List<Contract> contracts;
  private final List<List<Guard>> premises;
  private final Atoms atoms;

  /** Watches for the contracts of a flow, no more than {@link #MOST}. */
  public Contracts(Flow flow, List<Contract> contracts) {
    if (contracts.size() > MOST) {
      throw new IllegalArgumentException("at most " + MOST + " contracts are watched at once");
    }
    this.contracts = List.copyOf(contracts);
    this.premises = contracts.stream().map(Contract::form).map(Premises::of).toList();
    this.atoms = new Atoms(flow);
  }

  @Override
  public Judged look(Session session, List<Taken> taken, long watched) {
    Atoms.Look look = new Atoms.Look(session, taken);
    long remembered = watched;
    long broken = 0;
    for (int i = 0; i < contracts.size(); i++) {
      long bit = 1L << i;
      boolean before = (watched & bit) != 0;
      switch (contracts.get(i).form()) {
        case Contract.Never(Guard what, Optional<Guard> unless, Optional<Guard> first) -> {
          boolean had = before || first.filter(guard -> holds(guard, look)).isPresent();
          remembered = had ? remembered | bit : remembered;
          if (!had && holds(what, look) && unless.filter(guard -> holds(guard, look)).isEmpty()) {
            broken |= bit;
          }
        }
        case Contract.Stays(Guard after, Guard always, Optional<Guard> until) -> {
          boolean over = until.filter(guard -> holds(guard, look)).isPresent();
          if (before && !over && !holds(always, look)) {
            broken |= bit;
          }
          boolean begun = !over && (before || holds(after, look));
          remembered = begun ? remembered | bit : remembered & ~bit;
        }
      }
    }
    return new Judged(remembered, broken);
  }

  @Override
  public void comeAbout(Session session, List<Taken> taken, BitSet so) {
    Atoms.Look look = new Atoms.Look(session, taken);
    int number = 0;
    for (List<Guard> each : premises) {
      for (Guard premise : each) {
        if (!so.get(number) && holds(premise, look)) {
          so.set(number);
        }
        number++;
      }
    }
  }

  /** The contracts of which something never came about: they are kept, and say nothing. */
  public List<Contract> silent(BitSet so) {
    List<Contract> silent = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < contracts.size(); i++) {
      int behind = number + premises.get(i).size();
      if (so.get(number, behind).cardinality() < behind - number) {
        silent.add(contracts.get(i));
      }
      number = behind;
    }
    return silent;
  }

  private boolean holds(Guard guard, Atoms.Look look) {
    return guard.holds(word -> atoms.holds(word, look));
  }
}
