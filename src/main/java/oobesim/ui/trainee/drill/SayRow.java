// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.time.Duration;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import oobesim.drill.Drill.Talk;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** Something that can be said: its number, its words, what it costs. */
final class SayRow extends WordsButton {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");
  private static final PseudoClass DOING = PseudoClass.getPseudoClass("doing");
  private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
  private static final int ICON = 16;

  private final WindowText text;
  private final Talk talk;
  private final Label number;
  private final Label cost;

  SayRow(WindowText text, Talk talk) {
    this(text, talk, new Label(), new Label());
  }

  private SayRow(WindowText text, Talk talk, Label number, Label cost) {
    super(number, words(talk), cost);
    this.text = text;
    this.talk = talk;
    this.number = number;
    this.cost = cost;
    setId(HelpDeskPage.ID + "/say-" + talk.id());
    getStyleClass().add("help-say");
    setFocusTraversable(false);
    number.getStyleClass().add("help-number");
    number.setMinWidth(USE_PREF_SIZE);
    cost.getStyleClass().add("side-quiet");
    cost.setMinWidth(USE_PREF_SIZE);
  }

  private static Label words(Talk talk) {
    Label words = new Paragraph(talk.words(), "help-words");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  Talk talk() {
    return talk;
  }

  /** How it stands; a number of 0 is none. */
  void show(int digit, boolean said, boolean doing, boolean chosen, boolean asked) {
    pseudoClassStateChanged(CHOSEN, chosen);
    pseudoClassStateChanged(SAID, said);
    pseudoClassStateChanged(DOING, doing);
    pseudoClassStateChanged(ASKED, asked);
    Node sign = null;
    if (doing) {
      sign = HelpDeskPage.icon(FluentUiRegularMZ.TIMER_24, ICON);
    } else if (said) {
      sign = HelpDeskPage.icon(FluentUiRegularAL.CHECKMARK_24, ICON);
    }
    number.setGraphic(sign);
    number.setText(sign == null && digit > 0 ? String.format(Locale.ROOT, "%d", digit) : "");
    cost.setText(
        asked ? text.text("help.say.sure") : doing ? text.text("help.say.doing") : price());
    setAccessibleText(talk.words() + ". " + cost.getText());
  }

  private String price() {
    Duration after = talk.after();
    return after.isZero()
        ? text.text("help.say.at-once")
        : text.text("help.say.minutes", "minutes", Math.max(1, after.toMinutes()));
  }
}
