// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.List;
import oobesim.screen.Screen;
import oobesim.screen.ScreenText;
import oobesim.snapshot.Box;
import oobesim.snapshot.Picture;
import oobesim.snapshot.Shot;
import oobesim.snapshot.TextForm;

/** Draws nothing and writes every text of a screen beside it, which is quick. */
public final class TextsAlone {
  private static final Picture PIXEL = new Picture(1, 1, new int[1]);
  private static final Box PLACE = new Box(0, 0, 1, 1);

  private TextsAlone() {}

  public static Shot of(Screen screen) {
    List<TextForm.Node> nodes =
        ScreenText.texts(screen).stream()
            .map(text -> new TextForm.Node("page/a", "text", text, PLACE, true, false))
            .toList();
    return new Shot(PIXEL, new TextForm(nodes));
  }
}
