// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.flow.FactCatalog;
import oobesim.flow.Flow;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.PageId;
import oobesim.page.Selections;
import oobesim.provisioning.World;
import oobesim.statechart.Cause;
import oobesim.statechart.Guard;
import oobesim.statechart.State;
import oobesim.statechart.Transition;

/**
 * What a page offers: one that offers the same is not tried again.
 *
 * @param screen the page
 * @param controls what can be used on it
 * @param chosen the row that is chosen
 * @param online whether there is the internet, without which the same button leads elsewhere
 * @param keys what is true of all that decides where the page's own keys lead, which no control
 *     shows
 */
record Offer(
    PageId screen,
    List<String> controls,
    Optional<String> chosen,
    boolean online,
    Set<String> keys) {
  private static final String KEY = "key.";

  /** Where keys lead from a page. */
  record OfKeys(PageId screen, Set<String> keys) {}

  static Offer of(Flow flow, Look look) {
    PageId screen = look.layers().front();
    World world = look.world();
    List<String> controls =
        ControlCatalog.controls(screen, world).stream()
            .filter(Control::enabled)
            .map(Control::id)
            .toList();
    return new Offer(
        screen,
        controls,
        Selections.chosen(screen, world),
        world.around().network().online(),
        keys(flow, look));
  }

  static OfKeys ofKeys(Flow flow, Look look) {
    return new OfKeys(look.layers().front(), keys(flow, look));
  }

  private static Set<String> keys(Flow flow, Look look) {
    PageId screen = look.layers().front();
    return look.from().configuration().active().stream()
        .filter(id -> flow.screenOf(id).filter(screen::equals).isPresent())
        .map(id -> flow.chart().find(id).map(State::transitions).orElse(List.of()))
        .flatMap(List::stream)
        .filter(Offer::isOfKey)
        .flatMap(transition -> transition.guard().stream())
        .flatMap(Offer::facts)
        .filter(fact -> FactCatalog.holds(look.world(), fact))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isOfKey(Transition transition) {
    return transition.cause() instanceof Cause.On on && on.event().startsWith(KEY);
  }

  private static Stream<String> facts(Guard guard) {
    return switch (guard) {
      case Guard.Fact(String name) -> Stream.of(name);
      case Guard.Not(Guard inner) -> facts(inner);
      case Guard.And(Guard left, Guard right) -> Stream.concat(facts(left), facts(right));
      case Guard.Or(Guard left, Guard right) -> Stream.concat(facts(left), facts(right));
    };
  }
}
