// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.HashMap;
import java.util.Map;
import oobesim.debrief.Pictures;
import oobesim.screen.Screen;
import oobesim.screen.Theme;
import oobesim.snapshot.PngFile;

/** The pictures of a debrief; what is seen twice is drawn once. */
public final class DrawnPictures implements Pictures {
  private static final SimulatedDisplay LARGE = new SimulatedDisplay(1280, 800, 0.5, Theme.NORMAL);
  private static final SimulatedDisplay SMALL = new SimulatedDisplay(1280, 800, 0.15, Theme.NORMAL);

  private final PictureSource source;
  private final Map<Screen, byte[]> large = new HashMap<>();
  private final Map<Screen, byte[]> small = new HashMap<>();

  /** Pictures of a source. */
  public DrawnPictures(PictureSource source) {
    this.source = source;
  }

  @Override
  public byte[] large(Screen screen) {
    return large.computeIfAbsent(screen, it -> png(it, LARGE));
  }

  @Override
  public byte[] small(Screen screen) {
    return small.computeIfAbsent(screen, it -> png(it, SMALL));
  }

  private byte[] png(Screen screen, SimulatedDisplay display) {
    return PngFile.of(source.shot(screen, display).picture());
  }
}
