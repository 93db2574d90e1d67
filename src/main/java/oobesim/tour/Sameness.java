// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import java.util.regex.Pattern;
import oobesim.flow.Layers;
import oobesim.provisioning.World;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenText;

/** When two looks at a screen are one situation: if only numbers and times of day differ. */
final class Sameness {
  private static final Pattern NUMBERS = Pattern.compile("(?<!\\w)\\d+(?:[.:/]\\d+)*(?!\\w)");

  private final ScreenCatalog screens;

  Sameness(ScreenCatalog screens) {
    this.screens = screens;
  }

  /** What two looks of one situation have in common; what lies behind a window is no part of it. */
  String of(Layers layers, World world) {
    Screen screen = screens.describe(layers, world);
    String text = ScreenText.plain(screen);
    String front =
        screen.behind().map(page -> text.substring(0, text.lastIndexOf("over:\n"))).orElse(text);
    return NUMBERS.matcher(front).replaceAll("#");
  }
}
