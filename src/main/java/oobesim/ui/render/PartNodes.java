// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.Optional;
import javafx.scene.Node;
import oobesim.page.PagePart;
import oobesim.ui.theme.Style;

/** Where the parts of a page stand that have no ids, because nobody uses them. */
final class PartNodes {
  private PartNodes() {}

  static Optional<Node> find(Node page, PagePart part) {
    return switch (part) {
      case TITLE -> styled(page, Style.TITLE);
      case LEAD -> styled(page, Style.LEAD);
      case MESSAGE -> styled(page, Style.ERROR).or(() -> styled(page, Style.LEAD));
      case FACTS -> styled(page, Style.FACTS);
      case QR_CODE -> styled(page, Style.QR);
    };
  }

  private static Optional<Node> styled(Node page, String styleClass) {
    return Nodes.first(page, node -> node.getStyleClass().contains(styleClass) && node.isVisible());
  }
}
