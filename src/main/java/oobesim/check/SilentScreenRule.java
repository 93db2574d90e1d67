// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oobesim.document.Finding;
import oobesim.i18n.MissingTextException;
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
    Map<PageId, Optional<String>> missing = new HashMap<>();
    return flow.chart().states().stream()
        .flatMap(state -> fault(flow, state, missing).stream())
        .toList();
  }

  private static Optional<Finding> fault(
      CheckedFlow flow, State state, Map<PageId, Optional<String>> known) {
    return flow.screenOf(state)
        .flatMap(screen -> known.computeIfAbsent(screen, any -> missing(flow, any)))
        .map(
            what ->
                flow.warning("screen-without-text", state, what, "add its texts to the messages"));
  }

  private static Optional<String> missing(CheckedFlow flow, PageId id) {
    for (World world : flow.worlds()) {
      try {
        Screen screen = flow.screens().describe(id, world);
        if (!SILENT.contains(screen.frame()) && ScreenText.texts(screen).isEmpty()) {
          return Optional.of("the screen \"" + id + "\" says nothing");
        }
      } catch (MissingTextException missing) {
        return Optional.of("the screen \"" + id + "\" has no text " + missing.key());
      }
    }
    return Optional.empty();
  }
}
