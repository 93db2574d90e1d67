// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import oobesim.provisioning.ConsoleLine;

/**
 * What a command comes to.
 *
 * @param lines what it prints
 * @param effect what else it does
 */
public record Reply(List<ConsoleLine> lines, Effect effect) {
  /** Prints nothing and does nothing. */
  static final Reply NOTHING = new Reply(List.of(), new Effect.Nothing());

  public Reply {
    lines = List.copyOf(lines);
  }

  /** Only does something. */
  static Reply doing(Effect effect) {
    return new Reply(List.of(), effect);
  }

  /** A single sentence, by the key of its text. */
  static Reply said(String text, String... namesAndValues) {
    return new Printout().said(text, namesAndValues).reply();
  }

  /** The same lines, and something done as well. */
  Reply and(Effect other) {
    return new Reply(lines, other);
  }
}
