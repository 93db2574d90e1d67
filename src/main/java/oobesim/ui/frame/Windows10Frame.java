// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import oobesim.screen.Screen;
import oobesim.screen.Section;
import oobesim.ui.control.Words;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.Style;

/** The page of Windows 10: a blue panel with a section header and a footer of icons. */
public final class Windows10Frame extends Region implements PageFrame {
  private static final double WIDEST = 1080;
  private static final double HIGHEST = 792;
  private static final double BAR = 48;
  private static final double SIDE = 24;

  private final Region fill = new Region();
  private final Region rule = new Region();
  private final Region underline = new Region();
  private final Words section = new Words(Style.SECTION, "");
  private final StackPane sectionPlace = new StackPane(section);
  private final CrossFade column = new CrossFade();
  private final CrossFade back = new CrossFade();
  private final FootIcons left = new FootIcons(BAR, 20, Glyph.ACCESSIBILITY);
  private final FootIcons right = new FootIcons(BAR, 20, Glyph.KEYBOARD, Glyph.VOLUME);
  private Section active = Section.WELCOME;

  public Windows10Frame() {
    getStyleClass().add("windows-10-frame");
    fill.getStyleClass().add(Style.PANEL);
    rule.getStyleClass().add("section-rule");
    underline.getStyleClass().add("section-underline");
    getChildren().addAll(fill, rule, sectionPlace, underline, column, back, left, right);
    getChildren().forEach(part -> part.setManaged(false));
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(FrameContent content, Fade fade) {
    fill.getStyleClass().setAll(panelClass(content.kind()));
    PanelColumn next = new PanelColumn(content);
    next.getStyleClass().add(textClass(content.kind()));
    column.swap(next, fade);
    back.swap(content.back().orElseGet(Region::new), Fade.NONE);
    active = Section.of(content.screen());
    section.setText(content.surround().section().orElse(""));
    underline.setVisible(content.surround().section().isPresent());
    requestLayout();
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
    rule.resizeRelocate(x, y + BAR - 2, width, 2);
    double slot = width / Section.values().length;
    double slotX = x + slot * active.ordinal();
    sectionPlace.resizeRelocate(slotX, y, slot, BAR - 2);
    underline.resizeRelocate(slotX + slot * 0.13, y + BAR - 2, slot * 0.74, 2);
    back.resizeRelocate(x, y, BAR, BAR - 2);
    column.resizeRelocate(x, y + BAR, width, height - 2 * BAR);
    double foot = y + height - BAR;
    left.resizeRelocate(x + SIDE, foot, left.prefWidth(-1), BAR);
    double rightWidth = right.prefWidth(-1);
    right.resizeRelocate(x + width - SIDE - rightWidth, foot, rightWidth, BAR);
  }
}
