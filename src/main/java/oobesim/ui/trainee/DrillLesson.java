// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.Locale;
import java.util.stream.Collectors;
import oobesim.coach.DrillChecklist;
import oobesim.coach.DrillRun;
import oobesim.drill.Drill;
import oobesim.instructor.Lesson;
import oobesim.ui.trainee.text.WindowText;

/** What whoever leads is told of a drill that somebody is at. */
final class DrillLesson {
  private DrillLesson() {}

  static Lesson of(DrillRun run, WindowText text) {
    Drill.Briefing told = run.drill().briefing();
    String roles =
        told.roles().stream()
            .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .map(role -> text.text("drills-page.role." + role))
            .collect(Collectors.joining(", "));
    String level = text.text("drills-page.level", "level", told.level());
    return new Lesson(
        new DrillChecklist(run),
        roles + " \u00b7 " + level,
        run.sitting().trainee(),
        run.sitting().mode());
  }
}
