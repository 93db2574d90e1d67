// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Tray;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.Style;

/** A desktop that could be anybody's: a picture and a task bar, and over them what is open. */
public final class DesktopFrame extends Region implements PageFrame {
  private static final double BAR = 48;
  private static final double SIGN = 24;
  private static final double DIALOG_WIDTH = 480;
  private static final double MENU_HEIGHT = 460;
  private static final double MENU_GAP = 12;

  private final Landscape picture = new Landscape();
  private final CrossFade stage = new CrossFade();
  private final StackPane programs = new StackPane();
  private final TrayView tray = new TrayView(36, 18, Glyph.VOLUME);
  private final StackPane bar = new StackPane(programs, tray);
  private final boolean centred;

  public DesktopFrame(WindowsVersion windows) {
    centred = windows == WindowsVersion.WINDOWS_11;
    getStyleClass().add(Style.DESKTOP);
    StackPane.setAlignment(tray, Pos.CENTER_RIGHT);
    bar.getStyleClass().add(Style.TASK_BAR);
    programs.setPickOnBounds(false);
    getChildren().addAll(picture, stage, bar);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(FrameContent content, Fade fade) {
    content.surround().tray().ifPresent(this::tell);
    Region buttons = content.buttons();
    buttons.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    buttons.getChildrenUnmodifiable().stream()
        .filter(ButtonBase.class::isInstance)
        .forEach(button -> ProgramGlyph.put((ButtonBase) button, SIGN));
    StackPane.setAlignment(buttons, centred ? Pos.CENTER : Pos.CENTER_LEFT);
    programs.getChildren().setAll(buttons);
    stage.swap(content.shape() == BodyShape.MENU ? menu(content) : window(content), fade);
  }

  @Override
  public void tell(Tray now) {
    tray.show(now);
  }

  private Region menu(FrameContent content) {
    StackPane menu = new StackPane(content.body());
    menu.getStyleClass().add("start-panel");
    menu.setMinSize(BodyShape.MENU.width(), MENU_HEIGHT);
    // New apps and an open list may want more.
    menu.setMaxSize(BodyShape.MENU.width(), Region.USE_PREF_SIZE);
    StackPane.setAlignment(menu, centred ? Pos.BOTTOM_CENTER : Pos.BOTTOM_LEFT);
    StackPane place = new StackPane(menu);
    place.setTranslateY(centred ? -MENU_GAP : 0);
    return place;
  }

  private static Region window(FrameContent content) {
    VBox dialog = new VBox(content.header(), content.body());
    dialog.getStyleClass().add(Style.DIALOG);
    dialog.setMaxSize(DIALOG_WIDTH, Region.USE_PREF_SIZE);
    // A program that opens gives the same parts a title, which none but its window has.
    for (Node part : content.header().getChildrenUnmodifiable()) {
      part.managedProperty().subscribe(_ -> dialog.setVisible(isTitled(content.header())));
    }
    return new StackPane(dialog);
  }

  private static boolean isTitled(Region header) {
    return header.getChildrenUnmodifiable().stream().anyMatch(Node::isManaged);
  }

  @Override
  protected void layoutChildren() {
    picture.resizeRelocate(0, 0, getWidth(), getHeight());
    stage.resizeRelocate(0, 0, getWidth(), getHeight() - BAR);
    bar.resizeRelocate(0, getHeight() - BAR, getWidth(), BAR);
  }
}
