// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.coach.DrillRun;
import oobesim.coach.Said;
import oobesim.drill.Drill.Talk;
import oobesim.session.Durations;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;

/** What can be asked and told, and what was said. */
final class TalkPane extends VBox {
  private final WindowText text;
  private final DrillRun drill;
  private final Runnable changed;
  private final VBox said = new VBox();
  private final List<Said> shown = new ArrayList<>();

  TalkPane(WindowText text, DrillRun drill, Consumer<Node> stop, Runnable changed) {
    this.text = text;
    this.drill = drill;
    this.changed = changed;
    getStyleClass().add("coach-talk");
    said.getStyleClass().add("coach-said");
    for (Talk.Kind kind : Talk.Kind.values()) {
      List<Talk> talks = drill.drill().talk().stream().filter(it -> it.kind() == kind).toList();
      if (!talks.isEmpty()) {
        getChildren().add(new Paragraph(text.text("coach.talk." + word(kind)), "side-heading"));
        talks.forEach(talk -> getChildren().add(button(talk, stop)));
      }
    }
    getChildren().add(said);
  }

  private static String word(Talk.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Button button(Talk talk, Consumer<Node> stop) {
    Label words = new Paragraph(talk.words(), "side-button-name");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Label cost = new Label(talk.after().isZero() ? "" : Durations.of(talk.after()));
    cost.getStyleClass().add("side-quiet");
    cost.setMinWidth(USE_PREF_SIZE);
    Button button = new WordsButton(words, cost);
    button.setId(CoachPanel.ID + "/say-" + talk.id());
    button.getStyleClass().add("side-button");
    button.setAccessibleText(talk.words());
    button.setOnAction(
        press -> {
          drill.say(talk);
          changed.run();
        });
    stop.accept(button);
    return button;
  }

  void refresh() {
    List<Said> now = drill.conversation();
    if (!now.equals(shown)) {
      shown.clear();
      shown.addAll(now);
      said.getChildren().setAll(now.stream().map(this::bubble).toList());
    }
  }

  private Node bubble(Said word) {
    String who = word.answer() ? "coach.talk.answers" : "coach.talk.you";
    VBox box =
        new VBox(
            new Paragraph(text.text(who + "." + word(word.talk().kind())), "side-remark"),
            new Paragraph(word.text(), "side-text"));
    box.getStyleClass().setAll("coach-box", word.answer() ? "answer" : "mine");
    return box;
  }
}
