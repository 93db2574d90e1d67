// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;
import oobesim.ui.theme.Style;

/** A console window; what lies behind it stays in sight. */
public final class ConsoleFrame extends StackPane implements PageFrame {
  private static final double WIDTH = 900;
  private static final double HEIGHT = 470;
  private static final double MARGIN = 40;

  private final CrossFade stage = new CrossFade();

  public ConsoleFrame() {
    getStyleClass().add("console-frame");
    setPickOnBounds(false);
    setPadding(new Insets(MARGIN));
    getChildren().add(stage);
  }

  @Override
  public Region node() {
    return this;
  }

  /** The window is always of the same size, as far as the display has room for it. */
  @Override
  public void show(FrameContent content, Fade fade) {
    VBox window = new VBox(bar(content), content.body());
    VBox.setVgrow(content.body(), Priority.ALWAYS);
    window.getStyleClass().add("console-window");
    window.setPrefSize(WIDTH, HEIGHT);
    window.setMaxSize(WIDTH, HEIGHT);
    window.setMinSize(0, 0);
    content.body().setMinHeight(0);
    StackPane place = new StackPane(window);
    place.setPickOnBounds(false);
    StackPane.setAlignment(window, Pos.TOP_LEFT);
    stage.swap(place, fade);
  }

  private static HBox bar(FrameContent content) {
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    HBox bar = new HBox(new IconView(Glyph.CONSOLE, 16), content.header(), room, content.buttons());
    bar.getStyleClass().add(Style.CONSOLE_BAR);
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }
}
