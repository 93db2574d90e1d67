// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import oobesim.screen.Screen;

/** Draws the pictures of a page. */
public interface Pictures {
  /** A PNG file's bytes of a screen, 640 pixels wide, to be looked at. */
  byte[] large(Screen screen);

  /** The same, 192 pixels wide, to be recognised. */
  byte[] small(Screen screen);
}
