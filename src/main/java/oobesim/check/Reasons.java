// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.stream.Stream;
import oobesim.flow.FactCatalog;
import oobesim.i18n.Phrase;
import oobesim.provisioning.World;
import oobesim.statechart.Guard;

/** Says in words why a condition holds in a world. */
public final class Reasons {
  private Reasons() {}

  /** The facts that decide, joined by "and". */
  public static Phrase why(Guard condition, World world) {
    return GuardWords.why(Stream.of(condition), fact -> FactCatalog.holds(world, fact))
        .orElse(Phrase.NONE);
  }
}
