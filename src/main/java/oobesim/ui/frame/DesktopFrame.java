// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Desktop. */
public final class DesktopFrame extends StackPane implements PageFrame {
  private final CrossFade stage = new CrossFade();

  public DesktopFrame(oobesim.provisioning.WindowsVersion windows) {
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
