// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The page of Windows 10: a blue panel between a header and a footer. */
public final class Windows10Frame extends StackPane implements PageFrame {
  private final CrossFade stage = new CrossFade();

  public Windows10Frame() {
    getChildren().add(stage);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(FrameContent content, Fade fade) {
    stage.swap(new ContentColumn(content), fade);
  }
}
