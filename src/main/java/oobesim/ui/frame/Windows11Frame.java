// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import oobesim.screen.Illustration;
import oobesim.screen.Screen;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.Style;

/** The page of Windows 11: a white card on a soft picture, drawing at the left, content right. */
public final class Windows11Frame extends Region implements PageFrame {
  private static final double PADDING = 0.04;
  private static final double PORTRAIT_PICTURE = 0.35;
  private static final double FOOT_GAP = 4;
  private static final double FOOT_HEIGHT = 48;
  private static final double DIMMED = 0.25;
  private static final double BACK_SIZE = 44;
  private static final double BACK_MARGIN = 4;

  private final Backdrop backdrop = new Backdrop();
  private final Region cardFill = new Region();
  private final Pane card = new Pane();
  private final IllustrationView illustration = new IllustrationView();
  private final CrossFade column = new CrossFade();
  private final CrossFade back = new CrossFade();
  private final FootIcons icons =
      new FootIcons(44, 20, Glyph.KEYBOARD, Glyph.ACCESSIBILITY, Glyph.VOLUME);
  private final CrossFade dialog = new CrossFade();
  private final Scale cardScale = new Scale();

  public Windows11Frame() {
    cardFill.getStyleClass().add(Style.CARD);
    card.getTransforms().add(cardScale);
    card.setManaged(false);
    card.getChildren().addAll(cardFill, illustration, column, back);
    // The card does not place its parts by their preferred sizes; layoutHalves does.
    card.getChildren().forEach(part -> part.setManaged(false));
    getChildren().addAll(backdrop, card, icons, dialog);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(FrameContent content, Fade fade) {
    illustration.show(content.illustration(), fade);
    boolean over = content.kind() == Screen.Frame.DIALOG;
    column.swap(over ? new Region() : new ContentColumn(content), fade);
    dialog.swap(over ? new DialogWindow(content) : new Region(), fade);
    // Without a window its place must let the pointer through to the page.
    dialog.setMouseTransparent(!over);
    icons.setOpacity(over ? DIMMED : 1);
    back.swap(content.back().orElseGet(Region::new), Fade.NONE);
    requestLayout();
  }

  @Override
  public void illustrate(Illustration topic) {
    illustration.show(topic, Fade.PANEL);
  }

  @Override
  protected void layoutChildren() {
    DisplaySize display = new DisplaySize(getWidth(), getHeight());
    CardSize size = CardSize.on(display);
    backdrop.resizeRelocate(0, 0, getWidth(), getHeight());
    backdrop.layout();
    dialog.resizeRelocate(0, 0, getWidth(), getHeight());
    cardScale.setX(size.scale());
    cardScale.setY(size.scale());
    double left = Math.round((getWidth() - size.width() * size.scale()) / 2);
    double top = Math.round((getHeight() - size.height() * size.scale()) / 2);
    card.resizeRelocate(left, top, size.width(), size.height());
    cardFill.resizeRelocate(0, 0, size.width(), size.height());
    back.resizeRelocate(BACK_MARGIN, BACK_MARGIN, BACK_SIZE, BACK_SIZE);
    layoutHalves(display, size);
    double right = left + size.width() * size.scale();
    double bottom = top + size.height() * size.scale();
    double iconsWidth = icons.prefWidth(-1);
    icons.resizeRelocate(right - iconsWidth, bottom + FOOT_GAP, iconsWidth, FOOT_HEIGHT);
  }

  private void layoutHalves(DisplaySize display, CardSize size) {
    double width = size.width();
    double height = size.height();
    if (display.portrait()) {
      double split = Math.round(height * PORTRAIT_PICTURE);
      double aside = width * 0.1;
      double above = width * 0.06;
      illustration.resizeRelocate(aside, above, width - 2 * aside, split - above);
      column.resizeRelocate(aside, split + above, width - 2 * aside, height - split - 2 * above);
      return;
    }
    double padding = Math.round(width * PADDING);
    double half = Math.round(width / 2);
    illustration.resizeRelocate(padding, padding, half - 2 * padding, height - 2 * padding);
    column.resizeRelocate(half + padding, padding, half - 2 * padding, height - 2 * padding);
  }
}
