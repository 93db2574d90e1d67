// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.coach.DrillRun;
import oobesim.drill.Drill;
import oobesim.instructor.Causes;
import oobesim.ui.trainee.bar.Nested;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The help desk's page in the place of the device, which somebody else has: what is heard, what can
 * be said, the card and the look-up.
 */
public final class HelpDeskPage extends VBox {
  /** The page's node id, with which the ids of its nodes begin. */
  public static final String ID = "help-desk";

  private static final double NARROW = 1150;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final WindowText text;
  private final Phone phone;
  private final CoachPanel.Actions actions;
  private final CallHead head;
  private final HeardPane heard;
  private final SayPane say;
  private final EscalationPane card;
  private final LookUpPane lookUp;
  private final HBox columns = new HBox();
  private final HBox tabs = new HBox();
  private final Label hints;
  private final Button hint;
  private Optional<Boolean> narrow = Optional.empty();
  private int tab;

  /** A page of a drill that has begun, with what can be looked up. */
  public HelpDeskPage(WindowText text, DrillRun drill, Causes causes, CoachPanel.Actions actions) {
    this.text = text;
    this.actions = actions;
    phone = new Phone(text, drill, actions.changed());
    setId(ID);
    getStyleClass().add("help-desk");
    head = new CallHead(text, phone);
    heard = new HeardPane(text, phone);
    say = new SayPane(text, phone);
    card = new EscalationPane(text, phone, actions.changed());
    lookUp = new LookUpPane(text, causes);
    hint = button("hint", text.text("help.hint"), phone::takeHint);
    hints = new Paragraph("", "help-hints");
    columns.getStyleClass().add("help-columns");
    tabs.getStyleClass().add("help-tabs");
    VBox.setVgrow(columns, Priority.ALWAYS);
    getChildren().addAll(titleRow(), head, hints, columns);
    widthProperty().subscribe(wide -> shape(wide.doubleValue() < NARROW));
    refresh();
  }

  private Node titleRow() {
    Drill.Briefing briefing = phone.drill().drill().briefing();
    Label title = label(briefing.title(), "side-title");
    title.setMinWidth(0);
    Label role = label(text.text("help.role", "level", briefing.level()), "help-chip");
    role.setMinWidth(USE_PREF_SIZE);
    String word = phone.drill().sitting().mode().word();
    Label mode = label(text.text("drill.mode." + word), "help-chip");
    mode.getStyleClass().add("help-mode");
    mode.setMinWidth(USE_PREF_SIZE);
    Label number = label(briefing.number(), "coach-number");
    number.setMinWidth(USE_PREF_SIZE);
    Button end = button("finish", text.text("coach.finish"), actions.finish());
    hint.setGraphic(icon(FluentUiRegularAL.LIGHTBULB_24, 18));
    List.of(hint, end).forEach(it -> it.setMaxWidth(USE_PREF_SIZE));
    List.of(hint, end).forEach(it -> it.setMinWidth(USE_PREF_SIZE));
    HBox row = new HBox(number, title, role, mode, grow(), hint, end);
    row.getStyleClass().add("help-title");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** In a narrow window the right column becomes tabs beside what can be said. */
  private void shape(boolean now) {
    if (!narrow.equals(Optional.of(now))) {
      narrow = Optional.of(now);
      arrange();
    }
  }

  private void arrange() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (narrow.orElse(false)) {
      List<String> names = List.of("talk", "card", "look-up");
      tabs.getChildren().clear();
      for (int i = 0; i < names.size(); i++) {
        tabs.getChildren().add(tab(names.get(i), i));
      }
      VBox right = new VBox(tabs, parts().get(tab));
      right.getStyleClass().add("help-right");
      VBox.setVgrow(parts().get(tab), Priority.ALWAYS);
      columns.getChildren().setAll(share(heard, 424), share(right, 404));
    } else {
      Halves right = new Halves(card, lookUp);
      columns.getChildren().setAll(share(heard, 424), share(say, 404), share(right, 404));
    }
    if (owner != null && owner.getScene() == getScene()) {
      owner.requestFocus();
    }
  }

  private List<Region> parts() {
    return List.of(say, card, lookUp);
  }

  private Button tab(String name, int at) {
    Button button = button("tab-" + name, text.text("help.tab." + name), () -> open(at));
    button.pseudoClassStateChanged(CHOSEN, at == tab);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  private void open(int at) {
    tab = at;
    arrange();
    stops().getFirst().requestFocus();
  }

  private static Region share(Region column, double wide) {
    column.setPrefWidth(wide);
    column.setMinWidth(0);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  /** Brings everything up to date with the run. */
  public void refresh() {
    phone.hangUpWhenNoPatienceIsLeft();
    head.refresh();
    heard.refresh();
    say.refresh();
    card.refresh();
    List<Drill.Hint> taken = phone.drill().hints();
    boolean helps = phone.drill().helps();
    hint.setVisible(helps);
    hint.setManaged(helps);
    hint.setDisable(phone.drill().nextHint().isEmpty());
    hints.setText(taken.isEmpty() ? "" : taken.getLast().text());
    hints.setVisible(!taken.isEmpty());
    hints.setManaged(!taken.isEmpty());
  }

  /** Where the keyboard is to be at first. */
  public Node first() {
    return stops().getFirst();
  }

  /** The first node of each panel, in the order of reading. */
  private List<Node> stops() {
    List<Node> stops = new ArrayList<>();
    if (narrow.orElse(false)) {
      stops.add(List.of(say.first(), card.first(), lookUp.first()).get(tab));
      stops.add(tabs.getChildren().get(tab));
    } else {
      stops.addAll(List.of(say.first(), card.first(), lookUp.first()));
    }
    stops.add(heard.first());
    stops.add(head.first());
    return stops;
  }

  /** Brings the keyboard to the next panel; false behind the last one and from outside. */
  public boolean next() {
    return go(1);
  }

  /** Brings the keyboard to the panel before; false before the first one and from outside. */
  public boolean previous() {
    return go(-1);
  }

  /** Where the keyboard is to be when it comes from behind. */
  public Node last() {
    return stops().getLast();
  }

  private boolean go(int by) {
    List<Node> stops = stops();
    Node owner = getScene().getFocusOwner();
    int at = -1;
    for (int i = 0; i < stops.size(); i++) {
      if (Nested.in(owner, panel(stops.get(i)))) {
        at = i;
      }
    }
    int to = at + by;
    if (at < 0 || to < 0 || to >= stops.size()) {
      return false;
    }
    stops.get(to).requestFocus();
    return true;
  }

  private static Node panel(Node stop) {
    Node at = stop;
    while (at.getParent() != null
        && !at.getStyleClass().contains("help-panel")
        && !at.getStyleClass().contains("help-tabs")
        && !at.getStyleClass().contains("help-call")) {
      at = at.getParent();
    }
    return at;
  }

  /** Whether a node is in the page. */
  public boolean holds(Node node) {
    return Nested.in(node, this);
  }

  static Button button(String control, String words, Runnable action) {
    Button button = new Button(words);
    button.setId(ID + "/" + control);
    button.getStyleClass().add("help-button");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(USE_PREF_SIZE);
    button.setOnAction(press -> action.run());
    return button;
  }

  static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }

  static FontIcon icon(Ikon icon, int size) {
    FontIcon picture = new FontIcon(icon);
    picture.setIconSize(size);
    return picture;
  }

  static Region grow() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
