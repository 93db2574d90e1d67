// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.util.Optional;

/** What can be read of one name in one folder, or why it cannot. */
sealed interface Source {
  record Read(Picture picture, Optional<String> text) implements Source {}

  record Failed(String reason) implements Source {}

  /**
   * Reads what there is.
   *
   * @param known the picture, if somebody has read the same bytes before
   */
  static Source of(PictureFolder folder, String name, Optional<Picture> known) {
    try {
      Picture picture = known.isPresent() ? known.get() : folder.picture(name);
      return new Read(picture, folder.text(name));
    } catch (UnreadablePicture fault) {
      return new Failed(fault.getMessage());
    } catch (IOException fault) {
      return new Failed("cannot be read: " + fault);
    }
  }
}
