// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import java.util.List;
import java.util.UUID;

/**
 * The statements of a run with what all of them have in common.
 *
 * @param statements in the order in which they are to be kept
 * @param actor who did it: the name or pseudonym that was given
 * @param home the address of whoever knows who is meant
 * @param registration stands for this run
 * @param drill the drill, around its decisions
 * @param revision the edition of the drill
 * @param mode how the drill was done
 * @param platform the program with its version
 */
public record RunRecord(
    List<Statement> statements,
    String actor,
    String home,
    UUID registration,
    Activity drill,
    String revision,
    String mode,
    String platform) {
  public RunRecord {
    statements = List.copyOf(statements);
  }
}
