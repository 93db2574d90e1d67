// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.time.Duration;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import oobesim.drill.Drill.Talk;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** Something that can be said: its number, its words, what it costs. */
final class SayRow extends Button {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");
  private static final PseudoClass DOING = PseudoClass.getPseudoClass("doing");
  private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
  private static final int ICON = 16;
  private static final double EDGES = 26;

  private final WindowText text;
  private final Talk talk;
  private final HBox face;
  private final Label number = new Label();
  private final Label words;
  private final Label cost = new Label();

  SayRow(WindowText text, Talk talk) {
    this.text = text;
    this.talk = talk;
    setId(HelpDeskPage.ID + "/say-" + talk.id());
    getStyleClass().add("help-say");
    setFocusTraversable(false);
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(USE_PREF_SIZE);
    words = HelpDeskPage.wrapped(talk.words(), "help-words");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    number.getStyleClass().add("help-number");
    number.setMinWidth(USE_PREF_SIZE);
    cost.getStyleClass().add("side-quiet");
    cost.setMinWidth(USE_PREF_SIZE);
    face = new HBox(number, words, cost);
    face.getStyleClass().add("side-button-face");
    face.setAlignment(Pos.CENTER_LEFT);
    face.prefWidthProperty().bind(widthProperty().subtract(EDGES));
    setGraphic(face);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** As high as its words are in the room that they have. */
  @Override
  protected double computePrefHeight(double width) {
    double wide = Math.max(width, getWidth()) - EDGES;
    double high = face.prefHeight(wide > 0 ? wide : Double.MAX_VALUE);
    return Math.ceil(high + getInsets().getTop() + getInsets().getBottom());
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
