// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.assessment.Card;
import oobesim.ui.control.FollowingScroll;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** The card, and the way to hand it over; an incomplete one is asked about first. */
final class EscalationPane extends VBox {
  private final WindowText text;
  private final Phone phone;
  private final CardPane card;
  private final Label count = new Label();
  private final Button over;
  private final List<Node> stops = new ArrayList<>();
  private final HandOver handOver;
  private final Runnable changed;

  EscalationPane(WindowText text, Phone phone, Runnable changed) {
    this.text = text;
    this.phone = phone;
    this.changed = changed;
    getStyleClass().addAll("side-panel", "help-panel");
    Label title = HelpDeskPage.label(text.text("help.card"), "side-title");
    title.setGraphic(HelpDeskPage.icon(FluentUiRegularAL.CLIPBOARD_TEXT_24, 20));
    count.getStyleClass().add("side-quiet");
    HBox head = new HBox(title, HelpDeskPage.grow(), count);
    head.getStyleClass().add("side-head");
    head.setAlignment(Pos.CENTER_LEFT);
    card = new CardPane(text, phone.drill(), stops::add, changed);
    ScrollPane scroll = new FollowingScroll(card);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    handOver = new HandOver(phone.drill());
    over = HelpDeskPage.button("hand-over", text.text(handOver.words()), this::press);
    over.setGraphic(HelpDeskPage.icon(FluentUiRegularMZ.SHARE_IOS_24, 18));
    CoachPart order = CoachPanel.order(text, phone.drill(), stops::add);
    getChildren().addAll(order, head, scroll, over);
  }

  private void press() {
    handOver.press().ifPresent(card::leadTo);
    changed.run();
  }

  private List<Card.Line> lines() {
    return phone.assessment().card();
  }

  private long filled() {
    return lines().stream().filter(line -> !line.text().isBlank()).count();
  }

  void refresh() {
    card.refresh();
    count.setText(text.text("help.card.count", "filled", filled(), "all", lines().size()));
    over.setText(text.text(handOver.words()));
    over.setAccessibleText(over.getText());
  }

  Node first() {
    return stops.isEmpty() ? over : stops.getFirst();
  }
}
