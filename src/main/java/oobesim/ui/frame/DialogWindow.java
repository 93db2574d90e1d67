// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A small window over the dimmed page of Windows 11: content above, link left, button right. */
final class DialogWindow extends StackPane {
  private static final double WIDTH = 500;

  DialogWindow(FrameContent content) {
    getStyleClass().add("page-veil");
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    HBox foot = new HBox(content.links(), room, content.buttons());
    foot.setAlignment(Pos.CENTER);
    foot.getStyleClass().add("page-dialog-foot");
    VBox window = new VBox(content.header(), content.body(), foot);
    window.getStyleClass().add("page-dialog");
    window.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    getChildren().add(window);
  }
}
