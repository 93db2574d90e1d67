// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import oobesim.ui.theme.ArabicLines;
import oobesim.ui.theme.Lettering;
import oobesim.ui.theme.Style;

/** A text that wraps and is never cut off. */
public final class Words extends TextFlow {
  private static final List<String> CLASSES =
      Stream.of(Lettering.values()).map(Lettering::styleClass).toList();

  /** A dash of no length, and a gap that is longer than the outline of any letter. */
  private static final double NO_DASH = 0;

  private static final double GAP = 1_000_000;

  private final Text text = new Text();
  private String said = "";
  private Measured measured = new Measured("", text.getFont(), 0);

  /** How wide a text has to be at least; containers ask for heights many times. */
  private record Measured(String text, Font font, double least) {
    boolean of(Text other) {
      return text.equals(other.getText()) && font.equals(other.getFont());
    }
  }

  public Words(String styleClass, String words) {
    getStyleClass().add(styleClass);
    text.getStyleClass().add(Style.WORDS);
    text.getStrokeDashArray().setAll(NO_DASH, GAP);
    text.setStrokeDashOffset(GAP / 2);
    getChildren().add(text);
    setMinHeight(USE_PREF_SIZE);
    lineSpacingProperty().subscribe(this::measureAll);
    setText(words);
  }

  /**
   * Where lines stand closer than the font wants, the toolkit takes the last one for lower than its
   * letters are, and leaves the ends of a "p" or "y" standing when the text changes. A text with an
   * outline, even one that cannot be seen, is measured by its letters. All of this one is the gap
   * between two dashes: the toolkit works on what cannot be seen as on all else, and that was a
   * quarter of the samples of its painting.
   */
  private void measureAll(Number spacing) {
    text.setStroke(spacing.doubleValue() < 0 ? Color.TRANSPARENT : null);
  }

  /** Replaces the text; an empty one takes no room. */
  public void setText(String words) {
    said = words;
    text.setText(ArabicLines.safe(words));
    write(Lettering.needed(words));
    setVisible(!words.isEmpty());
    setManaged(!words.isEmpty());
  }

  /** Letters that the page's font may lack are asked for by their class. */
  private void write(Optional<Lettering> needed) {
    needed.ifPresent(Lettering::load);
    getStyleClass().removeAll(CLASSES);
    needed.map(Lettering::styleClass).ifPresent(getStyleClass()::add);
  }

  /** What it says. */
  public String text() {
    return said;
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width == USE_COMPUTED_SIZE ? width : wide(width));
  }

  @Override
  public void resize(double width, double height) {
    super.resize(wide(width), height);
  }

  /** A word that would have to be cut stands out instead; only Arabic ones cannot be cut. */
  private double wide(double width) {
    if (!measured.of(text)) {
      measured = new Measured(text.getText(), text.getFont(), ArabicLines.least(text));
    }
    return Math.max(width, measured.least());
  }
}
