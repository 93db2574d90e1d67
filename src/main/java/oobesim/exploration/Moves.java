// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oobesim.flow.Flow;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.Vpn;
import oobesim.script.Guide;
import oobesim.session.Input;
import oobesim.statechart.Cause;
import oobesim.statechart.State;
import oobesim.statechart.StateConfiguration;
import oobesim.statechart.StateId;
import oobesim.tour.Probe;
import oobesim.tour.Probes;

/** What can be done in a situation. */
final class Moves {
  private static final String KEY = "key.";

  private final Probes probes;
  private final Map<StateId, Set<String>> keys = new HashMap<>();

  Moves(Flow flow) {
    probes = new Probes(flow);
    for (State state : flow.chart().states()) {
      Set<String> heard = new HashSet<>();
      state.transitions().stream()
          .map(transition -> transition.cause())
          .filter(Cause.On.class::isInstance)
          .map(cause -> ((Cause.On) cause).event())
          .filter(event -> event.startsWith(KEY))
          .forEach(heard::add);
      if (!heard.isEmpty()) {
        keys.put(state.id(), heard);
      }
    }
  }

  /** What those do who know a way: the moves without which nobody gets anywhere. */
  Set<Move> usual(Node node) {
    World world = node.moment().world();
    Set<Move> moves = new LinkedHashSet<>();
    for (Guide guide : Guide.values()) {
      List<Input> inputs = guide.inputs(node.screen(), world);
      if (!inputs.isEmpty()) {
        moves.add(does(inputs));
      }
    }
    ControlCatalog.controls(node.screen(), world).stream()
        .filter(control -> control.primary() && control.enabled())
        .map(Control::id)
        .forEach(id -> moves.add(does(List.of(new Input.Click(id)))));
    if (node.screen() == ScreenId.OFF) {
      moves.add(does(List.of(new Input.Power(true))));
    }
    if (!node.moment().timers().waiting().isEmpty()) {
      moves.add(new Move.Waits(1));
    }
    return moves;
  }

  /** Everything that is worth a try, the usual things first. */
  Set<Move> all(Node node) {
    Set<Move> moves = usual(node);
    StateConfiguration at = node.moment().configuration();
    World world = node.moment().world();
    for (Probe probe : probes.on(node.screen(), world)) {
      if (!probe.around() && hears(at, probe)) {
        moves.add(does(probe.inputs()));
      }
    }
    if (hears(at, KEY + "*")) {
      moves.add(does(List.of(new Input.Key("TAB", 1))));
    }
    if (node.screen() != ScreenId.OFF) {
      moves.add(does(List.of(new Input.Power(false))));
    }
    return moves;
  }

  /** The same while the network or what lies behind it is another. */
  static List<Move.Meanwhile> meanwhile(Node node, Move move) {
    Network network = node.moment().world().around().network();
    List<Move.Meanwhile> moves = new ArrayList<>();
    for (NetworkLink link : NetworkLink.values()) {
      if (link != network.link()) {
        moves.add(meanwhile(new Input.Link(link), new Input.Link(network.link()), move));
      }
    }
    boolean online = network.internet();
    moves.add(meanwhile(new Input.Internet(!online), new Input.Internet(online), move));
    boolean near = network.domainController();
    moves.add(meanwhile(new Input.DomainController(!near), new Input.DomainController(near), move));
    if (network.vpn() == Vpn.NONE) {
      moves.add(meanwhile(new Input.Vpn(true), new Input.Vpn(false), move));
    }
    return moves;
  }

  /** A world with a change of its network, as long as the device has not noticed it. */
  static World changed(World world, Input.OfNetwork change) {
    Network network = change.in(world.around().network());
    return world.with(world.around().withNetwork(network));
  }

  private static Move.Meanwhile meanwhile(Input.OfNetwork change, Input.OfNetwork undo, Move move) {
    return new Move.Meanwhile(change, undo, move);
  }

  private static Move does(List<Input> inputs) {
    return new Move.Does(inputs);
  }

  private boolean hears(StateConfiguration at, Probe probe) {
    return !(probe.inputs().getFirst() instanceof Input.Key key)
        || hears(at, KEY + key.chord().toLowerCase(java.util.Locale.ROOT).replace('+', '-'));
  }

  private boolean hears(StateConfiguration at, String event) {
    return at.active().stream().anyMatch(id -> keys.getOrDefault(id, Set.of()).contains(event));
  }
}
