// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import oobesim.flow.fact.ConductFacts;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;

/** The file {@code DisableCMDRequest.TAG}: Windows looks for it when it starts. */
final class ConsoleTag {
  private ConsoleTag() {}

  /** Written now, if something that is installed writes it. */
  static World written(World world) {
    return ConductFacts.CONSOLE_TAG_COMES.holds(world)
        ? world.device(d -> d.reached(Milestone.CONSOLE_TAGGED))
        : world;
  }

  /** As after a start of Windows: the file counts if it is there. */
  static World settled(World world) {
    return world.state().has(Milestone.CONSOLE_TAGGED)
        ? world.device(d -> d.reached(Milestone.CONSOLE_OFF))
        : world;
  }
}
