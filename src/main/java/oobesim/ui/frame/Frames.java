// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Screen;

/** Finds and makes the frames of screens; what they can share they do. */
public final class Frames {
  private final Backdrops backdrops = new Backdrops();

  /** Which family of frames a screen belongs to. */
  public static PageFrame.Family family(Screen screen) {
    return switch (screen.frame()) {
      case OFF, BOOT, DARK_WAIT -> PageFrame.Family.DARK;
      case LOCK -> PageFrame.Family.LOCK;
      case DESKTOP -> PageFrame.Family.DESKTOP;
      case CONSOLE -> PageFrame.Family.CONSOLE;
      case PAGE, WAIT, DIALOG, SUCCESS, FAILURE ->
          screen.windows() == WindowsVersion.WINDOWS_10
              ? PageFrame.Family.PANEL
              : PageFrame.Family.CARD;
    };
  }

  /** A new frame of a family. */
  public PageFrame make(PageFrame.Family family, WindowsVersion windows) {
    return switch (family) {
      case CARD -> new Windows11Frame(backdrops);
      case PANEL -> new Windows10Frame();
      case DARK -> new DarkFrame(windows);
      case LOCK -> new LockFrame(windows);
      case DESKTOP -> new DesktopFrame(windows);
      case CONSOLE -> new ConsoleFrame();
    };
  }
}
