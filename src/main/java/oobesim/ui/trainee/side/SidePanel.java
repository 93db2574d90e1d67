// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.ui.control.FollowingScroll;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.javafx.FontIcon;

/** A panel beside the device: a head with a cross to close it, and content below. */
public abstract class SidePanel extends VBox {
  /** How wide a panel is, before it grows with the window. */
  public static final double WIDTH = 332;

  private static final int ICON = 20;

  private final String id;
  private final Label title = new Label();
  private final List<Node> stops = new ArrayList<>();
  private Runnable onClose = () -> {};

  /**
   * An empty panel.
   *
   * @param id the panel's node id, with which the ids of its nodes begin
   * @param icon the picture beside its title
   * @param text the words of the window
   */
  protected SidePanel(String id, Ikon icon, WindowText text) {
    this(id);
    title.getStyleClass().add("side-title");
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(icon(icon), title, closing(text));
    head.getStyleClass().add("side-head");
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(head);
  }

  /**
   * An empty panel without a head.
   *
   * @param id the panel's node id, with which the ids of its nodes begin
   */
  protected SidePanel(String id) {
    this.id = id;
    setId(id);
    getStyleClass().add("side-panel");
    setMinSize(0, 0);
    setAccessibleRole(AccessibleRole.PARENT);
  }

  private Button closing(WindowText text) {
    Button close = new Button("", icon(FluentUiRegularAL.DISMISS_24));
    close.setId(id + "/close");
    close.getStyleClass().add("side-close");
    close.setAccessibleText(text.text("side.close"));
    close.setTooltip(new Tooltip(text.text("side.close")));
    close.setOnAction(press -> onClose.run());
    return stop(close);
  }

  /** The picture beside a verdict: a tick is for who has passed. */
  protected static Ikon sign(boolean passed) {
    return passed ? FluentUiRegularAL.CHECKMARK_CIRCLE_24 : FluentUiRegularAL.FLAG_24;
  }

  private static FontIcon icon(Ikon icon) {
    FontIcon picture = new FontIcon(icon);
    picture.setIconSize(ICON);
    return picture;
  }

  /** Names the panel. */
  protected final void setTitle(String words) {
    title.setText(words);
    setAccessibleText(words);
  }

  /** Adds a paragraph and returns it. */
  protected final Label line(String words, String styleClass) {
    Label label = new Paragraph(words, styleClass);
    getChildren().add(label);
    return label;
  }

  /** What scrolls where there is not room enough for all of it, and takes what is left. */
  protected static ScrollPane scrolling(Region content) {
    ScrollPane scroll = new FollowingScroll(content);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  /** A button with a picture, its words, and the keys that do the same. */
  protected final Button button(
      String control, Ikon icon, String words, String keys, Runnable action) {
    Button button = button(control, words, keys, action);
    if (button.getGraphic() instanceof HBox face) {
      face.getChildren().addFirst(icon(icon));
    }
    return button;
  }

  /** A button with the keys that do the same. */
  protected final Button button(String control, String words, String keys, Runnable action) {
    Label name = new Label(words);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    name.getStyleClass().add("side-button-name");
    HBox.setHgrow(name, Priority.ALWAYS);
    Label cap = new Label(keys);
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    cap.setVisible(!keys.isEmpty());
    HBox face = new HBox(name, cap);
    face.getStyleClass().add("side-button-face");
    face.setAlignment(Pos.CENTER_LEFT);
    face.setMouseTransparent(true);
    Button button = new Button("", face);
    button.setId(id + "/" + control);
    button.getStyleClass().add("side-button");
    button.setAccessibleText(words);
    button.setAccessibleHelp(keys);
    button.setMaxWidth(Double.MAX_VALUE);
    face.prefWidthProperty().bind(button.widthProperty().subtract(26));
    button.setOnAction(press -> action.run());
    return stop(button);
  }

  /** Makes a node one that the TAB key comes to, once somebody has gone to the panel. */
  protected final <N extends Node> N stop(N node) {
    node.setFocusTraversable(false);
    stops.add(node);
    return node;
  }

  /** Lets the TAB key come to the panel or keeps it away: on the device it stays on its page. */
  public final void setReachable(boolean reachable) {
    stops.forEach(node -> node.setFocusTraversable(reachable));
  }

  /** Tells who is to close the panel. */
  public final void onClose(Runnable action) {
    onClose = action;
  }

  /**
   * What stands for the panel where there is no room for it.
   *
   * @param open opens it with the keyboard at one of its controls
   * @return empty if nothing does
   */
  public Optional<Region> rail(Consumer<Node> open) {
    return Optional.empty();
  }

  /** Where the keyboard is to be when somebody goes to the panel. */
  public abstract Node first();
}
