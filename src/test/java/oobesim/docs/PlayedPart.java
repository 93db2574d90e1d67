// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import oobesim.i18n.Messages;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.provisioning.Failure;
import oobesim.provisioning.World;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenText;
import oobesim.support.Rehearsal;

/**
 * One half of a run as it was played: a technician's, or a user's.
 *
 * @param outcome where it ended and what was recorded; signs are not among it
 * @param screens the pages that were shown
 * @param controls what the last page offers
 * @param texts what each page said last
 */
record PlayedPart(
    Outcome outcome, List<String> screens, Set<String> controls, Map<String, String> texts) {
  /** A run in which everything is right notes these as well. */
  private static final Set<String> BY_DESIGN = Set.of("compliance-falls-back");

  private static final ScreenCatalog SCREENS = new ScreenCatalog(Messages.load(Locale.ENGLISH));

  /** What has happened since a page and a record. */
  static PlayedPart of(Rehearsal run, int fromScreen, int fromRecord, Map<String, String> texts) {
    World world = run.session().world();
    String end = run.session().screen().value();
    List<String> screens = run.screens();
    Optional<String> failure = world.state().failure().map(Failure::id);
    Set<String> notices = new TreeSet<>(run.recorded().subList(fromRecord, run.recorded().size()));
    notices.removeAll(BY_DESIGN);
    failure.ifPresent(notices::remove);
    Set<String> controls = new TreeSet<>();
    ControlCatalog.controls(run.session().screen(), world).stream()
        .map(Control::id)
        .forEach(controls::add);
    return new PlayedPart(
        new Outcome(end, failure, notices, List.of()),
        List.copyOf(screens.subList(Math.min(fromScreen, screens.size()), screens.size())),
        controls,
        new TreeMap<>(texts));
  }

  /** What the page that is shown says. */
  static String text(Rehearsal run) {
    return ScreenText.plain(SCREENS.describe(run.session().screen(), run.session().world()));
  }
}
