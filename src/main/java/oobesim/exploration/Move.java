// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.List;
import oobesim.provisioning.Failure;
import oobesim.session.Input;
import oobesim.session.Session;

/** Something that can be done in a situation. */
sealed interface Move {
  /** Does it in a run. */
  void on(Stretch run);

  /** What somebody does, one after the other. */
  record Does(List<Input> inputs) implements Move {
    @Override
    public void on(Stretch run) {
      run.does(inputs);
    }
  }

  /**
   * Nobody does anything until something happens by itself.
   *
   * @param times how often that takes until it makes a difference
   */
  record Waits(int times) implements Move {
    @Override
    public void on(Stretch run) {
      for (int i = 0; i < times; i++) {
        run.waits();
      }
    }
  }

  /** A failure is switched on before something is done, and off once it was met. */
  record Fails(String failure, Move move) implements Move {
    /** A row of the status page is begun before it fails. */
    private static final int PATIENCE = 12;

    @Override
    public void on(Stretch run) {
      run.does(new Input.Fault(failure, true));
      move.on(run);
      for (int i = 0; i < PATIENCE && !met(run.session()) && run.waits(); i++) {}
      run.does(new Input.Fault(failure, false));
    }

    private boolean met(Session session) {
      return session.world().state().failure().map(Failure::id).filter(failure::equals).isPresent()
          || session.world().state().history().notices().contains(failure);
    }
  }

  /** The surroundings are others while something is done or waited for. */
  record Meanwhile(Input.OfNetwork change, Input.OfNetwork undo, Move move) implements Move {
    @Override
    public void on(Stretch run) {
      run.does(change);
      move.on(run);
      run.does(undo);
    }
  }
}
