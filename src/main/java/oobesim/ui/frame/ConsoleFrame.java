// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.ui.control.ScrollArea;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;
import oobesim.ui.theme.Style;

/** A console window over a dark display. */
public final class ConsoleFrame extends StackPane implements PageFrame {
  private static final double WIDEST = 940;
  private static final double HIGHEST = 520;
  private static final double PART = 0.86;

  private final CrossFade stage = new CrossFade();

  public ConsoleFrame() {
    getStyleClass().add("console-frame");
    getChildren().add(stage);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(FrameContent content, Fade fade) {
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    IconView sign = new IconView(Glyph.CONSOLE, 18);
    HBox bar = new HBox(sign, content.header(), room, new IconView(Glyph.CROSS, 14));
    bar.getStyleClass().add(Style.CONSOLE_BAR);
    bar.setAlignment(Pos.CENTER_LEFT);
    ScrollArea body = new ScrollArea(content.body(), ScrollArea.Fit.SHRINK);
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox window = new VBox(bar, body, content.buttons());
    window.getStyleClass().add("console-window");
    window
        .maxWidthProperty()
        .bind(widthProperty().multiply(PART).map(w -> Math.min(w.doubleValue(), WIDEST)));
    window
        .maxHeightProperty()
        .bind(heightProperty().multiply(PART).map(h -> Math.min(h.doubleValue(), HIGHEST)));
    stage.swap(new StackPane(window), fade);
  }
}
