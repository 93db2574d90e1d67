// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import oobesim.ui.capture.Toolkit;
import org.junit.jupiter.api.Test;

class ProgramIconTest {
  @Test
  void eachSizeIsThereAndCanBeRead() {
    assertThat(Toolkit.call(ProgramIcon::pictures))
        .noneMatch(Image::isError)
        .allMatch(picture -> picture.getWidth() == picture.getHeight())
        .extracting(Image::getWidth)
        .containsExactly(16.0, 24.0, 32.0, 48.0, 64.0, 128.0, 256.0);
  }
}
