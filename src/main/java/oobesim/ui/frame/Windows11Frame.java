// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import oobesim.page.Illustration;
import oobesim.screen.Screen;
import oobesim.ui.theme.Glyph;

/** The page of Windows 11: a white card on a soft picture, drawing at the left, content right. */
public final class Windows11Frame extends Region implements PageFrame {
  private static final double FOOT_GAP = 4;
  private static final double FOOT_HEIGHT = 48;
  private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");

  private final Backdrop backdrop;
  private final IllustrationView illustration = new IllustrationView();
  private final CrossFade column = new CrossFade();
  private final CrossFade back = new CrossFade();
  private final Card card = new Card(illustration, column, back);
  private final FootIcons icons =
      new FootIcons(44, 20, Glyph.KEYBOARD, Glyph.ACCESSIBILITY, Glyph.VOLUME);
  private final CrossFade dialog = new CrossFade();
  private final Scale cardScale = new Scale();

  Windows11Frame(Backdrops backdrops) {
    backdrop = new Backdrop(backdrops);
    card.getTransforms().add(cardScale);
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
    icons.pseudoClassStateChanged(BEHIND, over);
    back.swap(content.back().orElseGet(Region::new), Fade.NONE);
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
    dialog.resizeRelocate(0, 0, getWidth(), getHeight());
    cardScale.setX(size.scale());
    cardScale.setY(size.scale());
    double left = Math.round((getWidth() - size.width() * size.scale()) / 2);
    double top = Math.round((getHeight() - size.height() * size.scale()) / 2);
    card.setUpright(display.portrait());
    card.resizeRelocate(left, top, size.width(), size.height());
    double right = left + size.width() * size.scale();
    double bottom = top + size.height() * size.scale();
    double iconsWidth = icons.prefWidth(-1);
    icons.resizeRelocate(right - iconsWidth, bottom + FOOT_GAP, iconsWidth, FOOT_HEIGHT);
  }
}
