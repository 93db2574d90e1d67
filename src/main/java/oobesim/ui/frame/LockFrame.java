// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Tray;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;
import oobesim.ui.theme.Style;

/** Lock screen with its clock, and the sign-on with its fields. */
public final class LockFrame extends StackPane implements PageFrame {
  private static final double FORM_WIDTH = 300;
  private static final double AVATAR = 144;

  private final CrossFade stage = new CrossFade();
  private final Region veil = new Region();
  private final TrayView tray = new TrayView(44, 22, Glyph.ACCESSIBILITY, Glyph.POWER);
  private final boolean clockAtFoot;

  public LockFrame(WindowsVersion windows) {
    clockAtFoot = windows == WindowsVersion.WINDOWS_10;
    getStyleClass().add(Style.LOCK);
    tray.getStyleClass().add("lock-icons");
    setAlignment(tray, Pos.BOTTOM_RIGHT);
    getChildren().addAll(new Landscape(), veil, stage, tray);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(FrameContent content, Fade fade) {
    content.surround().tray().ifPresent(this::tell);
    boolean signOn = content.buttons().isVisible();
    veil.getStyleClass().setAll(signOn ? "lock-veil" : "lock-shade");
    stage.swap(signOn ? signOn(content) : clock(content), fade);
  }

  @Override
  public void tell(Tray now) {
    tray.show(now);
  }

  private Region clock(FrameContent content) {
    content.header().getStyleClass().add("lock-clock");
    content.body().getStyleClass().add("lock-hint");
    StackPane place = new StackPane(content.header(), content.body());
    place.getStyleClass().add(clockAtFoot ? "lock-place-10" : "lock-place");
    content.body().setMaxHeight(Region.USE_PREF_SIZE);
    content.header().setMaxHeight(Region.USE_PREF_SIZE);
    StackPane.setAlignment(content.header(), clockAtFoot ? Pos.BOTTOM_LEFT : Pos.TOP_CENTER);
    content.body().setMaxWidth(FORM_WIDTH * 2);
    StackPane.setAlignment(content.body(), Pos.BOTTOM_CENTER);
    return place;
  }

  /** Windows 10 keeps the form to what is typed; what leads away stands in the corner. */
  private Region signOn(FrameContent content) {
    VBox column = form(content);
    if (!clockAtFoot) {
      column.getChildren().addAll(content.buttons(), content.links());
      return column;
    }
    boolean one = content.buttons().getChildrenUnmodifiable().size() == 1;
    if (!one || !SignOnForm.join(content.body(), content.buttons())) {
      column.getChildren().add(content.buttons());
    }
    Region links = content.links();
    links.getStyleClass().add("lock-corner");
    links.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(links, Pos.BOTTOM_LEFT);
    StackPane place = new StackPane(column, links);
    place.setPickOnBounds(false);
    return place;
  }

  private static VBox form(FrameContent content) {
    StackPane avatar = new StackPane(new IconView(Glyph.PERSON, AVATAR * 0.55));
    avatar.getStyleClass().add(Style.AVATAR);
    avatar.setMinSize(AVATAR, AVATAR);
    avatar.setMaxSize(AVATAR, AVATAR);
    content.body().setMaxWidth(FORM_WIDTH);
    content.body().setMinHeight(Region.USE_PREF_SIZE);
    VBox column = new VBox(avatar, content.header(), content.body());
    content.body().getStyleClass().remove("lock-hint");
    column.getStyleClass().add("lock-form");
    column.setAlignment(Pos.CENTER);
    column.setMaxWidth(FORM_WIDTH + 120);
    return column;
  }
}
