// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import oobesim.snapshot.Picture;

/** A picture that is looked at once, accepted and from then on compared. */
interface KeptPicture {
  /** Where it is kept, from the folder of the project. */
  String path();

  /** Draws it anew. */
  Picture draw();
}
