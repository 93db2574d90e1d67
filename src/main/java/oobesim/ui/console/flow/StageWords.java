// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.flow;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import oobesim.instructor.station.FlowStage;
import oobesim.instructor.station.OpenedStage;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;

/** What stages and rows of the status page are called, and their pictures. */
final class StageWords {
  private StageWords() {}

  static String name(StationText text, FlowStage stage) {
    return text.text("stage." + stage.id());
  }

  /** The picture of a stage; that of the menu is a key. */
  static Node picture(FlowStage stage, double size) {
    if (stage == FlowStage.MENU) {
      return StationNodes.whole("WIN", "win-cap");
    }
    return icon(stage).node(size);
  }

  private static StationIcon icon(FlowStage stage) {
    return switch (stage) {
      case POWER_ON -> StationIcon.POWER;
      case BASICS -> StationIcon.BASICS;
      case NETWORK -> StationIcon.WIFI;
      case UPDATES -> StationIcon.UPDATES;
      case SIGN_IN -> StationIcon.SIGN_IN;
      case MENU -> StationIcon.RIGHT;
      case LANDING -> StationIcon.LANDING;
      case STATUS_PAGE -> StationIcon.STATUS_PAGE;
      case RESULT -> StationIcon.RESULT;
      case USERS_PART -> StationIcon.PERSON;
    };
  }

  static String row(StationText text, OpenedStage.Row row) {
    String name = text.text("task." + row.task().id());
    boolean counted = row.total() > 0;
    String words =
        counted
            ? text.text("task.counted", "task", name, "done", row.done(), "all", row.total())
            : name;
    if (row.status() == TaskStatus.FAILED) {
      return text.text("task.failed", "row", words);
    }
    return row.stalled() ? text.text("task.stalled", "row", words) : words;
  }

  /** How much of the time limit is gone, such as {@code 13 min of 60}. */
  static Optional<String> progress(StationText text, OpenedStage opened, boolean brief) {
    return opened
        .worked()
        .map(Duration::toMinutes)
        .map(
            minutes ->
                opened
                    .limit()
                    .map(
                        limit ->
                            text.text(
                                brief ? "stage.progress.brief" : "stage.progress",
                                "minutes",
                                minutes,
                                "limit",
                                limit.toMinutes()))
                    .orElse(text.text("stage.progress.no-limit", "minutes", minutes)));
  }

  /** How much of the time limit is gone, from 0 to 1; empty without one. */
  static Optional<Double> part(OpenedStage opened) {
    return opened
        .worked()
        .flatMap(
            worked ->
                opened
                    .limit()
                    .filter(Duration::isPositive)
                    .map(limit -> Math.min(1, worked.toSeconds() / (double) limit.toSeconds())));
  }

  static String word(Enum<?> of) {
    return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
