// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Screen;
import oobesim.ui.theme.Style;

/** A dark display: off, starting, or waiting. */
public final class DarkFrame extends StackPane implements PageFrame {
  private static final double TEXT_WIDTH = 640;

  private final CrossFade stage = new CrossFade();
  private final ColourCycle colours = new ColourCycle();
  private final boolean coloured;

  public DarkFrame(WindowsVersion windows) {
    coloured = windows == WindowsVersion.WINDOWS_10;
    getStyleClass().add(Style.DARK);
    getChildren().addAll(colours, stage);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(FrameContent content, Fade fade) {
    colours.setVisible(coloured && content.screen() == ScreenId.FINISHING);
    stage.swap(
        switch (content.kind()) {
          case OFF -> new Region();
          case BOOT -> starting(content);
          default -> waiting(content);
        },
        fade);
  }

  private static Region starting(FrameContent content) {
    VBox column = new VBox(new MakersMark(), waiting(content));
    column.getStyleClass().add("boot");
    column.setAlignment(Pos.CENTER);
    return column;
  }

  private static Region waiting(FrameContent content) {
    VBox column = new VBox(content.header(), content.body());
    column.getStyleClass().add("dark-wait");
    column.setAlignment(Pos.CENTER);
    column.setMaxWidth(TEXT_WIDTH);
    if (content.kind() == Screen.Frame.BOOT) {
      column.setMinHeight(0);
    }
    return column;
  }
}
