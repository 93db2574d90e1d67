// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import oobesim.ui.control.ScrollArea;

/** The inside of a Windows 10 page: a large centred title, the body, links left, buttons right. */
final class PanelColumn extends Region {
  private static final double TITLE_SIDE = 24;
  private static final double TITLE_LINE_END = 124;
  private static final double TITLE_LINE = 62;
  private static final double LEAST_TOP = 20;
  private static final double BODY_GAP = 32;
  private static final double SIDE = 40;
  private static final double FOOT_END = 16;
  private static final double FOOT_GAP = 24;

  private final FrameContent content;
  private final ScrollArea body;
  private final Optional<Emblem> emblem;

  PanelColumn(FrameContent content) {
    this.content = content;
    body = new ScrollArea(content.body(), ScrollArea.Fit.SHRINK);
    emblem = Emblem.of(content.screen());
    getChildren().addAll(content.header(), body, content.links(), content.buttons());
    emblem.ifPresent(getChildren()::add);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double titleWidth = width - 2 * TITLE_SIDE;
    Region header = content.header();
    double headerHeight = header.prefHeight(titleWidth);
    double top = top(titleWidth);
    header.resizeRelocate((width - titleWidth) / 2, top, titleWidth, headerHeight);
    double foot = layoutFoot(width);
    double bodyTop = headerHeight > 0 ? Math.max(TITLE_LINE_END, top + headerHeight) + BODY_GAP : 0;
    double bodyWidth = Math.min(content.shape().width(), width - 2 * SIDE);
    if (emblem.isPresent()) {
      bodyTop += emblem.get().place(width, bodyTop, foot - body.prefHeight(bodyWidth));
    }
    body.resizeRelocate(
        (width - bodyWidth) / 2, bodyTop, bodyWidth, Math.max(0, foot - FOOT_GAP - bodyTop));
  }

  /** A title of one line stands at the same height on every page; a second line lifts it. */
  private double top(double titleWidth) {
    Region header = content.header();
    double title =
        header.getChildrenUnmodifiable().stream()
            .filter(Node::isManaged)
            .findFirst()
            .map(line -> line.prefHeight(titleWidth))
            .orElse(0.0);
    double second = Math.max(0, title - TITLE_LINE) / 2;
    return Math.max(LEAST_TOP, TITLE_LINE_END - Math.min(title, TITLE_LINE) - second);
  }

  private double layoutFoot(double width) {
    Region buttons = content.buttons();
    Region links = content.links();
    double room = width - 2 * SIDE;
    double buttonWidth = buttons.isVisible() ? Math.min(buttons.prefWidth(-1), room * 0.72) : 0;
    double buttonHeight = buttons.isVisible() ? buttons.prefHeight(buttonWidth) : 0;
    double linkWidth = links.isVisible() ? room - buttonWidth - FOOT_GAP : 0;
    double linkHeight = links.isVisible() ? links.prefHeight(linkWidth) : 0;
    double height = Math.max(buttonHeight, linkHeight);
    double end = getHeight() - FOOT_END;
    buttons.resizeRelocate(
        width - SIDE - buttonWidth, end - buttonHeight, buttonWidth, buttonHeight);
    links.resizeRelocate(SIDE, end - height / 2 - linkHeight / 2, linkWidth, linkHeight);
    return end - height;
  }
}
