// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import oobesim.ui.theme.ArabicLines;
import oobesim.ui.theme.Lettering;
import oobesim.ui.theme.Style;

/** The letters of a console: what was printed, the prompt, what is being typed, and the cursor. */
final class ConsoleText extends TextFlow {
  /** A blank at the end of a line is not underlined, this one is. */
  private static final String NOTHING = "\u00a0";

  private static final double LEAST = 200;

  private final Text before = letters();
  private final Text cursor = letters();
  private final Text behind = letters();
  private String printed = "";
  private String prompt = "";
  private String typed = "";
  private int caret;

  ConsoleText() {
    getStyleClass().add(Style.CONSOLE_TEXT);
    // A console knows one direction, whatever its lines are written in.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    cursor.getStyleClass().add("console-cursor");
    cursor.setUnderline(true);
    getChildren().addAll(before, cursor, behind);
  }

  private static Text letters() {
    Text text = new Text();
    text.getStyleClass().add(Style.WORDS);
    return text;
  }

  void print(List<String> lines, String nextPrompt) {
    String all = String.join("\n", lines);
    String text = lines.isEmpty() ? "" : all + "\n";
    String safe = ArabicLines.safe(text);
    if (!printed.equals(safe)) {
      printed = safe;
      getChildren().setAll(runs(safe));
      getChildren().addAll(before, cursor, behind);
    }
    prompt = nextPrompt;
    write();
  }

  /** The console's font has letters of one width, and no Japanese ones: those have another. */
  private static List<Text> runs(String text) {
    List<Text> runs = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || at > from && square(text, at) != square(text, from)) {
        Text run = letters();
        set(run, text.substring(from, at));
        runs.add(run);
        from = at;
      }
    }
    return runs;
  }

  private static boolean square(String text, int at) {
    return Lettering.needed(text.codePointAt(at)).filter(Lettering.JAPANESE::equals).isPresent();
  }

  private static void set(Text run, String words) {
    run.setText(words);
    boolean square = Lettering.needed(words).filter(Lettering.JAPANESE::equals).isPresent();
    run.getStyleClass().remove(Lettering.JAPANESE.styleClass());
    if (square) {
      Lettering.JAPANESE.load();
      run.getStyleClass().add(Lettering.JAPANESE.styleClass());
    }
  }

  /** What is being typed, and before which of its letters the cursor stands. */
  void type(String command, int position) {
    typed = command;
    caret = Math.clamp(position, 0, command.length());
    write();
  }

  /** Before the window has its size, no line is shorter than a word. */
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width == USE_COMPUTED_SIZE ? width : Math.max(LEAST, width));
  }

  @Override
  public void resize(double width, double height) {
    super.resize(Math.max(LEAST, width), height);
  }

  /** The height of one line in pixels: all are of one font. */
  double lineHeight() {
    return cursor.getLayoutBounds().getHeight();
  }

  private void write() {
    boolean end = caret == typed.length();
    set(before, prompt + typed.substring(0, caret));
    set(cursor, end ? NOTHING : typed.substring(caret, caret + 1));
    set(behind, end ? "" : typed.substring(caret + 1));
  }
}
