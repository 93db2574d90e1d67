// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oobesim.document.Finding;
import oobesim.i18n.MissingTextException;
import oobesim.i18n.Phrase;
import oobesim.page.PageId;
import oobesim.provisioning.World;
import oobesim.screen.Screen;
import oobesim.screen.ScreenText;
import oobesim.statechart.State;

/** Every screen says something, in each situation in which it is looked at. */
final class SilentScreenRule implements FlowRule {
  /** A dark display and the maker's mark say nothing in Windows either. */
  private static final Set<Screen.Frame> SILENT = Set.of(Screen.Frame.OFF, Screen.Frame.BOOT);

  @Override
  public List<Finding> check(CheckedFlow flow) {
    // Several states show one screen; what it says does not depend on which of them does.
    Map<PageId, Optional<Phrase.Sentence>> missing = new HashMap<>();
    return flow.chart().states().stream()
        .flatMap(state -> fault(flow, state, missing).stream())
        .toList();
  }

  private static Optional<Finding> fault(
      CheckedFlow flow, State state, Map<PageId, Optional<Phrase.Sentence>> known) {
    return flow.screenOf(state)
        .flatMap(screen -> known.computeIfAbsent(screen, any -> missing(flow, any)))
        .map(what -> flow.warning("screen-without-text", state, what));
  }

  private static Optional<Phrase.Sentence> missing(CheckedFlow flow, PageId id) {
    for (World world : flow.worlds(id).toList()) {
      try {
        Screen screen = flow.screens().describe(id, world);
        if (!SILENT.contains(screen.frame()) && ScreenText.texts(screen).isEmpty()) {
          return Optional.of(
              Phrase.of(CheckedFlow.BUNDLE, "screen-without-text", "screen", id.value()));
        }
      } catch (MissingTextException missing) {
        return Optional.of(
            Phrase.of(
                CheckedFlow.BUNDLE,
                "screen-without-text.key",
                "screen",
                id.value(),
                "key",
                missing.key()));
      }
    }
    return Optional.empty();
  }
}
