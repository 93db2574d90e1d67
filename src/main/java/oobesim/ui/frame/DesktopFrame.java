// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.provisioning.WindowsVersion;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.Style;

/** A desktop that could be anybody's: a picture and a task bar. */
public final class DesktopFrame extends Region implements PageFrame {
  private static final double BAR = 48;
  private static final double DIALOG_WIDTH = 480;

  private final Landscape picture = new Landscape();
  private final CrossFade stage = new CrossFade();
  private final StackPane bar;

  public DesktopFrame(WindowsVersion windows) {
    getStyleClass().add(Style.DESKTOP);
    FootIcons programs =
        new FootIcons(BAR, 24, Glyph.START, Glyph.SEARCH, Glyph.FOLDER, Glyph.GLOBE);
    FootIcons state = new FootIcons(36, 18, Glyph.WIFI_4, Glyph.VOLUME);
    Region before = new Region();
    Region after = new Region();
    HBox middle =
        windows == WindowsVersion.WINDOWS_10
            ? new HBox(programs, after)
            : new HBox(before, programs, after);
    HBox.setHgrow(before, Priority.ALWAYS);
    HBox.setHgrow(after, Priority.ALWAYS);
    middle.setAlignment(Pos.CENTER);
    state.setMaxWidth(Region.USE_PREF_SIZE);
    StackPane.setAlignment(state, Pos.CENTER_RIGHT);
    bar = new StackPane(middle, state);
    bar.getStyleClass().add(Style.TASK_BAR);
    getChildren().addAll(picture, stage, bar);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(FrameContent content, Fade fade) {
    VBox dialog = new VBox(content.header(), content.body(), content.links(), content.buttons());
    dialog.getStyleClass().add(Style.DIALOG);
    dialog.setMaxSize(DIALOG_WIDTH, Region.USE_PREF_SIZE);
    dialog.setVisible(content.header().prefHeight(-1) > 0 || content.buttons().isVisible());
    stage.swap(new StackPane(dialog), fade);
  }

  @Override
  protected void layoutChildren() {
    picture.resizeRelocate(0, 0, getWidth(), getHeight());
    stage.resizeRelocate(0, 0, getWidth(), getHeight() - BAR);
    bar.resizeRelocate(0, getHeight() - BAR, getWidth(), BAR);
  }
}
