// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.scene.layout.Region;
import oobesim.screen.Screen;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.Style;

/** The page of Windows 10: a blue panel with a section header and a footer of icons. */
public final class Windows10Frame extends Region implements PageFrame {
  private static final double WIDEST = 1080;
  private static final double HIGHEST = 792;
  private static final double BAR = 48;
  private static final double SIDE = 24;

  private final Region fill = new Region();
  private final SectionBar sections = new SectionBar();
  private final CrossFade column = new CrossFade();
  private final CrossFade back = new CrossFade();
  private final FootIcons left = new FootIcons(BAR, 20, Glyph.ACCESSIBILITY);
  private final FootIcons right = new FootIcons(BAR, 20, Glyph.KEYBOARD, Glyph.VOLUME);

  public Windows10Frame() {
    getStyleClass().add("windows-10-frame");
    fill.getStyleClass().add(Style.PANEL);
    getChildren().addAll(fill, sections, column, back, left, right);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(FrameContent content, Fade fade) {
    String panel = panelClass(content.kind());
    fill.getStyleClass().setAll(panel);
    sections.setResult(!panel.equals(Style.PANEL));
    PanelColumn next = new PanelColumn(content);
    next.getStyleClass().add(textClass(content.kind()));
    column.swap(next, fade);
    back.swap(content.back().orElseGet(Region::new), Fade.NONE);
    content.surround().sections().ifPresent(sections::show);
  }

  private static String panelClass(Screen.Frame kind) {
    return switch (kind) {
      case SUCCESS -> Style.SUCCESS;
      case FAILURE -> Style.FAILURE;
      default -> Style.PANEL;
    };
  }

  private static String textClass(Screen.Frame kind) {
    return switch (kind) {
      case SUCCESS -> "success-text";
      case FAILURE -> "failure-text";
      default -> "panel-text";
    };
  }

  @Override
  protected void layoutChildren() {
    double width = Math.min(WIDEST, getWidth());
    double height = Math.min(HIGHEST, getHeight());
    double x = Math.round((getWidth() - width) / 2);
    double y = Math.round((getHeight() - height) / 2);
    fill.resizeRelocate(x, y, width, height);
    sections.resizeRelocate(x, y, width, BAR);
    back.resizeRelocate(x, y, BAR, BAR - 2);
    column.resizeRelocate(x, y + BAR, width, height - 2 * BAR);
    double foot = y + height - BAR;
    left.resizeRelocate(x + SIDE, foot, left.prefWidth(-1), BAR);
    double rightWidth = right.prefWidth(-1);
    right.resizeRelocate(x + width - SIDE - rightWidth, foot, rightWidth, BAR);
  }
}
