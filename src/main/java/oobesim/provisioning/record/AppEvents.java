// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.AppTurn;
import oobesim.provisioning.plan.TaskRun;

/** What the agent has done with the apps of a row, which are installed one after another. */
final class AppEvents {
  private AppEvents() {}

  /**
   * What has happened after so much work, with its moments in working time.
   *
   * @param phase during which phase, or nothing where no page waits for it
   */
  static List<LoggedEvent> of(Detail phase, TaskRun row, Duration worked) {
    List<LoggedEvent> events = new ArrayList<>();
    for (AppTurn turn : row.turns()) {
      Subject named = new Subject.App(turn.app().name(), turn.owner());
      if (turn.from().compareTo(worked) <= 0) {
        events.add(new LoggedEvent(turn.from(), EventKind.APP_BEGUN, named, phase));
      }
      if (turn.installed(worked)) {
        events.add(new LoggedEvent(turn.to(), EventKind.APP_INSTALLED, named, phase));
      } else if (turn.ended(worked)) {
        String code = turn.code().orElseThrow();
        events.add(new LoggedEvent(turn.to(), EventKind.APP_FAILED, named, Detail.code(code)));
      }
    }
    return events;
  }
}
