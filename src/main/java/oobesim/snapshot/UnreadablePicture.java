// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;

/** A file is no picture that can be compared; the message says why, to people. */
public final class UnreadablePicture extends IOException {
  private static final long serialVersionUID = 1;

  UnreadablePicture(String reason) {
    super(reason);
  }

  UnreadablePicture(String reason, Throwable cause) {
    super(reason, cause);
  }
}
