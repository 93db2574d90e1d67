// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.provisioning.record.DiagnosticRow;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;
import oobesim.ui.theme.Style;

/** The small disc that says how something went. */
final class Badge extends StackPane {
  private static final double SIZE = 16;

  private Badge(Glyph glyph, String styleClass) {
    getStyleClass().addAll("badge", styleClass);
    setMinSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    getChildren().add(new IconView(glyph, 11));
  }

  static Optional<Badge> of(DiagnosticRow.Mark mark) {
    return switch (mark) {
      case SUCCESS -> Optional.of(new Badge(Glyph.CHECK, Style.BADGE_GOOD));
      case FAILURE -> Optional.of(new Badge(Glyph.CROSS, Style.BADGE_BAD));
      case WARNING -> Optional.of(new Badge(Glyph.WARNING, "badge-warning"));
      case IN_PROGRESS -> Optional.of(new Badge(Glyph.PROGRESS, "badge-progress"));
      case NONE -> Optional.empty();
    };
  }

  static Optional<Badge> of(TaskStatus status) {
    return switch (status) {
      case COMPLETE, NO_SETUP_NEEDED -> Optional.of(new Badge(Glyph.CHECK, Style.BADGE_GOOD));
      case FAILED -> Optional.of(new Badge(Glyph.CROSS, Style.BADGE_BAD));
      case WAITING, IDENTIFYING, WORKING, PREVIOUS_FAILED, AFTER_SIGN_IN -> Optional.empty();
    };
  }
}
