// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import oobesim.instructor.LiveRun;
import oobesim.screen.Screen;
import oobesim.screen.ScreenText;
import oobesim.script.ScreenControls;
import oobesim.script.ShownControl;
import oobesim.session.JournalEntry;
import oobesim.session.JournalText;

/** Says of an expectation that was not met all that is needed to see why. */
final class Shortfall {
  private static final int MOST_CONTROLS = 24;
  private static final int MOST_DONE = 8;

  private Shortfall() {}

  /** The error for an expectation, with what stands on the screen and what was done before. */
  static AssertionError of(String expectation, LiveRun run, Recorder recorder) {
    Screen screen = run.screen();
    String text =
        String.format(
            Locale.ROOT,
            """
            %s

            At %s the device shows %s:
            %s
            Controls: %s
            Done before:
            %s\
            """,
            expectation,
            JournalText.time(run.now()),
            screen.id().value(),
            indented(ScreenText.plain(screen)),
            controls(screen),
            done(recorder.lastDone(MOST_DONE)));
    return new AssertionError(text.stripTrailing());
  }

  private static String indented(String text) {
    return text.lines()
        .map(line -> ("    " + line).stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  private static String controls(Screen screen) {
    List<ShownControl> all = ScreenControls.of(screen);
    String some =
        all.stream()
            .limit(MOST_CONTROLS)
            .map(
                control ->
                    screen.id().value()
                        + "/"
                        + control.id()
                        + (control.enabled() ? "" : " (disabled)"))
            .collect(Collectors.joining(", "));
    int left = all.size() - MOST_CONTROLS;
    return all.isEmpty() ? "none" : some + (left > 0 ? " and " + left + " more" : "");
  }

  private static String done(List<JournalEntry.Done> done) {
    return done.isEmpty()
        ? "    nothing"
        : done.stream().map(Shortfall::line).collect(Collectors.joining("\n"));
  }

  private static String line(JournalEntry.Done done) {
    String refused =
        done.response().accepted() ? "" : "  (not accepted: " + done.response().reason() + ")";
    return "    " + JournalText.time(done.at()) + "  " + done.words() + refused;
  }
}
