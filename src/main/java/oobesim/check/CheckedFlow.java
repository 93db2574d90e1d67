// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.flow.OwnPages;
import oobesim.i18n.Phrase;
import oobesim.page.PageId;
import oobesim.provisioning.World;
import oobesim.screen.ScreenCatalog;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;

/**
 * A flow that is judged, with what is needed for it.
 *
 * @param chart the flow's chart
 * @param own the pages that its file brings
 * @param positions where each state stands in its file
 * @param screens the descriptions of screens
 * @param worlds situations in which every screen is looked at
 * @param sights screens that are looked at as they are met
 */
public record CheckedFlow(
    Statechart chart,
    OwnPages own,
    Map<StateId, Position> positions,
    ScreenCatalog screens,
    List<World> worlds,
    List<Sight> sights) {
  /** Where the texts of this package stand. */
  static final String BUNDLE = "findings-check";

  public CheckedFlow {
    positions = Map.copyOf(positions);
    worlds = List.copyOf(worlds);
    sights = List.copyOf(sights);
  }

  /** The situations in which a screen is looked at. */
  Stream<World> worlds(PageId screen) {
    return Stream.concat(
        worlds.stream(),
        sights.stream().filter(sight -> sight.screen().equals(screen)).map(Sight::world));
  }

  /** The screen that a state itself names. */
  Optional<PageId> screenOf(State state) {
    return Optional.ofNullable(state.meta().get("screen")).flatMap(own::named);
  }

  /** A warning at a state. */
  Finding warning(String code, State state, Phrase.Sentence message) {
    Position at = positions.getOrDefault(state.id(), Position.START);
    return new Finding(code, Severity.WARNING, "", at, message);
  }
}
