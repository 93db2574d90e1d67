// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import oobesim.support.Fx;
import org.junit.jupiter.api.Test;

/** Marks that nobody sees keep the toolkit from cutting Arabic lines. */
class ArabicLinesTest {
  @Test
  void aSpaceBetweenArabicWordsStandsBetweenMarks() {
    assertThat(ArabicLines.safe("ليس بعد")).isEqualTo("ليس\u200E \u200Eبعد");
  }

  @Test
  void aLineThatBeginsWithLatinLettersIsOneFromTheRightEvenSo() {
    assertThat(ArabicLines.own("Next: ليس بعد")).startsWith("\u200FNext: ليس");
  }

  @Test
  void whatIsSafeStaysAsItIs() {
    String safe = ArabicLines.own("Next: ليس بعد");
    assertThat(ArabicLines.own(safe)).isEqualTo(safe);
    assertThat(ArabicLines.own("9:00:06 ص")).isEqualTo("9:00:06 ص");
    assertThat(ArabicLines.safe("Next: ليس بعد")).startsWith("Next: ليس");
    assertThat(ArabicLines.own("Next: not yet")).isEqualTo("Next: not yet");
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
