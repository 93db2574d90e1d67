// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.scene.layout.Region;
import oobesim.ui.control.ScrollArea;

/** Title above, blocks between, links and buttons at the foot: the right half of a card. */
final class ContentColumn extends Region {
  private static final double GAP = 24;
  private static final double LINK_GAP = 16;

  private final FrameContent content;
  private final ScrollArea body;

  ContentColumn(FrameContent content) {
    this.content = content;
    body = new ScrollArea(content.body(), ScrollArea.Fit.SHRINK);
    getStyleClass().add("content-column");
    getChildren().addAll(content.header(), body, content.links(), content.buttons());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double headerHeight = content.header().prefHeight(width);
    content.header().resizeRelocate(0, 0, width, headerHeight);
    double top = headerHeight > 0 ? headerHeight + GAP : 0;
    double foot = layoutFoot(width);
    body.resizeRelocate(0, top, width, Math.max(0, foot - top));
  }

  private double layoutFoot(double width) {
    Region buttons = content.buttons();
    Region links = content.links();
    double buttonHeight = buttons.isVisible() ? buttons.prefHeight(width) : 0;
    double foot = getHeight() - buttonHeight;
    double linkWidth = links.isVisible() ? links.prefWidth(-1) : 0;
    double buttonWidth = buttons.isVisible() ? Math.min(width, buttons.prefWidth(-1)) : 0;
    // Several links stand one above the other beside the buttons, rather than above them.
    double leastLinks = Math.min(linkWidth, links.minWidth(-1));
    boolean oneLine = leastLinks + LINK_GAP + buttonWidth <= width;
    buttons.resizeRelocate(width - buttonWidth, foot, buttonWidth, buttonHeight);
    double end = foot;
    if (links.isVisible()) {
      double room = oneLine ? width - buttonWidth - LINK_GAP : width;
      double linkHeight = links.prefHeight(room);
      double y =
          oneLine
              ? getHeight() - Math.max(buttonHeight, linkHeight) / 2 - linkHeight / 2
              : foot - linkHeight - (buttonHeight > 0 ? LINK_GAP : 0);
      links.resizeRelocate(0, y, room, linkHeight);
      end = Math.min(foot, y);
    }
    return buttonHeight > 0 || links.isVisible() ? end - GAP : end;
  }
}
