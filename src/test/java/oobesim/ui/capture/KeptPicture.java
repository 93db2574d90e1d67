// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.util.List;
import oobesim.snapshot.Picture;
import oobesim.snapshot.Tolerance;

/** A picture that is looked at once, accepted and from then on compared. */
interface KeptPicture {
  /** An edge may be a row or column of pixels further, by what was laid out before. */
  Tolerance EDGE = new Tolerance(0, false, 16, 16, List.of());

  /** Where it is kept, from the folder of the project. */
  String path();

  /** How far it may be from the accepted one: not at all, unless it says why. */
  default Tolerance tolerance() {
    return Tolerance.EXACT;
  }

  /** Draws it anew. */
  Picture draw();
}
