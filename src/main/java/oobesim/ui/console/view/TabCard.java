// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** A panel with several parts of which one is to be seen. */
public final class TabCard {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final StackPane body = new StackPane();
  private final Card card;
  private final List<Tab> tabs = new ArrayList<>();
  private Tab chosen;

  /**
   * One of the parts.
   *
   * @param id stable kebab-case name
   * @param name its words
   * @param icon stands for the words where there is no room for them
   * @param sign whether it always does
   * @param part what is to be seen
   * @param count a number behind the name, empty for none
   */
  public record Entry(
      String id, String name, StationIcon icon, boolean sign, Part part, Count count) {}

  /**
   * A number behind a name.
   *
   * @param words what it says, asked anew each time; empty for nothing
   * @param style how it looks
   */
  public record Count(Supplier<String> words, String style) {}

  private record Tab(Entry entry, Button button, Label count) {}

  /** A panel of an id with these parts, the first one open. */
  public TabCard(String id, List<Entry> entries) {
    card = new Card(id, body);
    card.getStyleClass().add("tab-card");
    body.setMinSize(0, 0);
    entries.forEach(entry -> tabs.add(tab(id, entry)));
    card.head(tabs.stream().map(Tab::button).toArray(Node[]::new));
    choose(tabs.getFirst());
    card.head().widthProperty().subscribe(this::fit);
  }

  private Tab tab(String id, Entry entry) {
    Label count = StationNodes.whole("", entry.count().style());
    Button button = new Button();
    button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    button.setTooltip(new Tooltip(entry.name()));
    button.getStyleClass().setAll("station-tab");
    StationNodes.name(button, id + "/" + entry.id(), entry.name());
    Tab tab = new Tab(entry, button, count);
    button.setOnAction(press -> choose(tab));
    button.addEventHandler(KeyEvent.KEY_PRESSED, press -> step(tab, press));
    return tab;
  }

  private void step(Tab from, KeyEvent press) {
    int by = press.getCode() == KeyCode.RIGHT ? 1 : press.getCode() == KeyCode.LEFT ? -1 : 0;
    int index = tabs.indexOf(from) + by;
    if (by != 0 && index >= 0 && index < tabs.size()) {
      choose(tabs.get(index));
      tabs.get(index).button().requestFocus();
      press.consume();
    }
  }

  private void choose(Tab tab) {
    chosen = tab;
    tabs.forEach(it -> it.button().pseudoClassStateChanged(CHOSEN, it == tab));
    body.getChildren().setAll(tab.entry().part().node());
    fit();
  }

  /** Words where all have room for theirs, and signs for what is not open where they have not. */
  private void fit() {
    tabs.forEach(tab -> say(tab, tab.entry().sign()));
    card.head().applyCss();
    double room = card.head().getWidth();
    if (room > 0 && card.head().prefWidth(-1) > room) {
      tabs.forEach(tab -> say(tab, tab.entry().sign() || tab != chosen));
    }
  }

  private static void say(Tab tab, boolean sign) {
    boolean counted = !tab.count().getText().isEmpty() && !tab.entry().sign();
    tab.button().setText(sign ? "" : tab.entry().name());
    HBox signs = StationNodes.row(6);
    if (sign) {
      signs.getChildren().add(tab.entry().icon().node(16));
    }
    if (counted) {
      signs.getChildren().add(tab.count());
    }
    tab.button().setGraphic(signs.getChildren().isEmpty() ? null : signs);
  }

  /** Opens a part; false if there is none of that id. */
  public boolean open(String id) {
    Optional<Tab> tab = tabs.stream().filter(it -> it.entry().id().equals(id)).findFirst();
    tab.ifPresent(this::choose);
    return tab.isPresent();
  }

  /** The id of the open part. */
  public String open() {
    return chosen.entry().id();
  }

  /** Brings the numbers up to date. */
  public void count() {
    List<String> before = tabs.stream().map(tab -> tab.count().getText()).toList();
    tabs.forEach(tab -> tab.count().setText(tab.entry().count().words().get()));
    if (!before.equals(tabs.stream().map(tab -> tab.count().getText()).toList())) {
      fit();
    }
  }

  /** The panel. */
  public Card card() {
    return card;
  }

  /** Where the keyboard enters the open part. */
  public Node entrance() {
    return chosen.entry().part().entrance();
  }
}
