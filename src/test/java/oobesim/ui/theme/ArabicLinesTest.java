// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import oobesim.support.Fx;
import org.junit.jupiter.api.Test;

/** Marks that nobody sees keep the toolkit from cutting Arabic lines. */
class ArabicLinesTest {
  private static final int MARGIN = 20;

  @Test
  void aSpaceBetweenArabicWordsStandsBetweenMarks() {
    assertThat(ArabicLines.safe("ليس بعد")).isEqualTo("ليس\u200E \u200Eبعد");
  }

  /** The mark for a line from the right is in no font: a box would stand before the first word. */
  @Test
  void aLineThatBeginsWithLatinLettersHasNothingBeforeThem() {
    Image drawn = Fx.get(() -> drawn(ArabicLines.safe("Joni: ليس بعد")));
    int edge = (int) drawn.getWidth() - MARGIN;
    assertThat(ink(drawn, edge - 20, edge)).as("the first letters").isPositive();
    assertThat(ink(drawn, edge, (int) drawn.getWidth())).as("before them").isZero();
  }

  private static Image drawn(String words) {
    Lettering.ARABIC.load();
    StackPane place = new StackPane(new Label(words));
    place.setPadding(new Insets(MARGIN));
    new Scene(place).setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    place.applyCss();
    return place.snapshot(new SnapshotParameters(), null);
  }

  private static long ink(Image drawn, int from, int to) {
    int ground = drawn.getPixelReader().getArgb(0, 0);
    return IntStream.range(from, to)
        .filter(
            x ->
                IntStream.range(0, (int) drawn.getHeight())
                    .anyMatch(y -> drawn.getPixelReader().getArgb(x, y) != ground))
        .count();
  }

  @Test
  void whatIsSafeStaysAsItIs() {
    String safe = ArabicLines.safe("Next: ليس بعد");
    assertThat(ArabicLines.safe(safe)).isEqualTo(safe);
    assertThat(ArabicLines.safe("9:00:06 ص")).isEqualTo("9:00:06 ص");
    assertThat(ArabicLines.safe("Next: not yet")).isEqualTo("Next: not yet");
  }

  @Test
  void whoeverSaysSomethingElseInAnotherLanguageNeedsNoRoomForTheWord() {
    Label label =
        Fx.get(
            () -> {
              Label line = new Label("");
              ArabicLines.wrap(line);
              return line;
            });
    double before = label.getMinWidth();
    Fx.run(() -> label.setText("ليس بعد"));
    assertThat(label.getMinWidth()).isGreaterThan(20);
    Fx.run(() -> label.setText("not yet"));
    assertThat(label.getMinWidth()).isEqualTo(before);
  }
}
