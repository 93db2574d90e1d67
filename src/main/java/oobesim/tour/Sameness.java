// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import oobesim.flow.Layers;
import oobesim.provisioning.World;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenText;

/** When two looks at a screen are one situation: if only numbers and times of day differ. */
final class Sameness {
  private static final Pattern NUMBERS =
      Pattern.compile("(?=\\d)(?<!\\w)\\d++(?:[.:/]\\d++(?!\\w))*+(?!\\w)");

  /** As many looks as are taken of one page under several names. */
  private static final int RECENT = 6;

  private final ScreenCatalog screens;
  private final Deque<Known> recent = new ArrayDeque<>();

  /** What a look at a screen came to; describing it takes longer than all else about it. */
  private record Known(Layers layers, World world, String same) {
    boolean of(Layers otherLayers, World other) {
      return world.now().equals(other.now()) && layers.equals(otherLayers) && world.equals(other);
    }
  }

  Sameness(ScreenCatalog screens) {
    this.screens = screens;
  }

  /** What two looks of one situation have in common; what lies behind a window is no part of it. */
  String of(Layers layers, World world) {
    for (Known known : recent) {
      if (known.of(layers, world)) {
        return known.same();
      }
    }
    if (recent.size() == RECENT) {
      recent.removeLast();
    }
    String same = described(layers, world);
    recent.addFirst(new Known(layers, world, same));
    return same;
  }

  private String described(Layers layers, World world) {
    Screen screen = screens.describe(layers, world);
    String text = ScreenText.plain(screen);
    String front =
        screen.behind().map(page -> text.substring(0, text.lastIndexOf("over:\n"))).orElse(text);
    return NUMBERS.matcher(front).replaceAll("#");
  }
}
