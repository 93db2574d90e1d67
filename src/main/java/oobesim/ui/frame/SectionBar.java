// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import oobesim.page.Section;
import oobesim.screen.Surround;
import oobesim.ui.control.Words;
import oobesim.ui.theme.Style;

/**
 * The header of Windows 10: five sections side by side, the one that is gone through underlined.
 */
final class SectionBar extends Region {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final PseudoClass RESULT = PseudoClass.getPseudoClass("result");
  private static final double LINE = 2;
  private static final double UNDERLINED = 0.74;

  private final Region rule = new Region();
  private final Region underline = new Region();
  private final Map<Section, Place> places = new EnumMap<>(Section.class);
  private Optional<Section> active = Optional.empty();

  /** Where a section stands, counted from the left, from 0. */
  private record Place(int slot, StackPane node, Words words) {}

  SectionBar() {
    getStyleClass().add("section-bar");
    rule.getStyleClass().add("section-rule");
    underline.getStyleClass().add("section-underline");
    getChildren().addAll(rule, underline);
    for (Section section : Section.values()) {
      Words words = new Words(Style.SECTION, "");
      StackPane place = new StackPane(words);
      place.getStyleClass().add("section-place");
      places.put(section, new Place(places.size(), place, words));
      getChildren().add(place);
    }
  }

  /** Says whether it stands on the green or the red of a result, which is no dark blue. */
  void setResult(boolean result) {
    pseudoClassStateChanged(RESULT, result);
  }

  /** Writes the sections and marks the one that is gone through. */
  void show(Surround.Sections next) {
    active = next.active();
    underline.setVisible(active.isPresent());
    places.forEach(
        (section, place) -> {
          place.words().setText(next.words().get(section));
          place.node().pseudoClassStateChanged(ACTIVE, active.equals(Optional.of(section)));
        });
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double slot = getWidth() / places.size();
    double line = getHeight() - LINE;
    rule.resizeRelocate(0, line, getWidth(), LINE);
    places.forEach(
        (section, place) -> place.node().resizeRelocate(slot * place.slot(), 0, slot, line));
    active.ifPresent(
        section ->
            underline.resizeRelocate(
                Math.round(slot * (places.get(section).slot() + (1 - UNDERLINED) / 2)),
                line,
                Math.round(slot * UNDERLINED),
                LINE));
  }
}
