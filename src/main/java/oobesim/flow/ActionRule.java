// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.Set;
import oobesim.provisioning.World;
import oobesim.statechart.ActionCall;

/**
 * Something that a chart may do to the world; {@link FlowWords} says what it means.
 *
 * @param name its name in charts
 * @param parameters the parameters it must be given
 * @param effect the world afterwards
 */
public record ActionRule(String name, Set<String> parameters, Effect effect) {
  public ActionRule {
    parameters = Set.copyOf(parameters);
  }

  /** What an action does to the world. */
  @FunctionalInterface
  public interface Effect {
    /** The world after the action. */
    World apply(World world, ActionCall call);
  }
}
