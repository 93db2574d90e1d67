// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.BitSet;
import oobesim.exploration.Goals;

/** What paths cover. */
enum PathCover {
  /** All states. */
  states {
    @Override
    BitSet of(Goals goals) {
      return goals.states();
    }
  },
  /** All transitions, and each guard that did not hold. */
  transitions {
    @Override
    BitSet of(Goals goals) {
      return goals.transitions();
    }
  };

  abstract BitSet of(Goals goals);
}
