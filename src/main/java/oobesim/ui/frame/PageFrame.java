// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.scene.layout.Region;
import oobesim.page.Illustration;
import oobesim.screen.Tray;

/** What stands around the content of a screen. */
public interface PageFrame {
  /** The frame as a node. */
  Region node();

  /** Shows the content of another screen. */
  void show(FrameContent content, Fade fade);

  /** Changes the drawing while the content stays; most frames have none. */
  default void illustrate(Illustration topic) {}

  /** Changes what the corner tells while the content stays; most frames have none. */
  default void tell(Tray tray) {}

  /** The frame for a kind of page; frames of the same family follow one another without a cut. */
  enum Family {
    /** The card of Windows 11. */
    CARD,
    /** The blue panel of Windows 10. */
    PANEL,
    /** A dark display. */
    DARK,
    /** Lock screen and sign-on. */
    LOCK,
    /** Wallpaper and task bar. */
    DESKTOP,
    /** A console window. */
    CONSOLE
  }
}
