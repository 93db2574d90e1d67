// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.provisioning.World;
import oobesim.provisioning.record.Chronicle;
import oobesim.statechart.ActionCall;

/** The closed list of actions. */
public final class ActionCatalog {
  /** They leave nothing on the device, and so no record either. */
  private static final Set<String> WIPING = Set.of("autopilot-reset", "reset-device");

  private final Map<String, ActionRule> rules = new LinkedHashMap<>();

  /** Binds the actions that fail things to a catalogue. */
  public ActionCatalog(FailureCatalog failures) {
    Stream.of(
            DeviceActions.ALL,
            PageActions.ALL,
            UserActions.ALL,
            LogActions.ALL,
            new AttemptActions(failures).all(),
            new EspActions(failures).all(),
            new WorkActions(failures).all())
        .flatMap(List::stream)
        .forEach(rule -> rules.put(rule.name(), rule));
  }

  /** All actions, in the order of the documentation. */
  public List<ActionRule> all() {
    return List.copyOf(rules.values());
  }

  /** Their names with the parameters that each must be given. */
  public Map<String, Set<String>> signatures() {
    return rules.values().stream()
        .collect(Collectors.toUnmodifiableMap(ActionRule::name, ActionRule::parameters));
  }

  /** The world after an action. Throws for an unknown name, which a reader has ruled out. */
  public World apply(World world, ActionCall call) {
    return change(call).apply(world);
  }

  /** An action by itself, to be done in any world. Throws for an unknown name likewise. */
  UnaryOperator<World> change(ActionCall call) {
    ActionRule rule = rules.get(call.name());
    if (rule == null) {
      throw new IllegalArgumentException("no action " + call.name());
    }
    ActionRule.Effect effect = rule.effect();
    return WIPING.contains(call.name())
        ? world -> effect.apply(world, call)
        : world -> Chronicle.kept(world, effect.apply(world, call));
  }
}
