// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.io.IOException;

/** A file is not read because it lies above a limit. */
public final class LimitReached extends IOException {
  private static final long serialVersionUID = 1L;

  private final Limit limit;

  /** The limit that the file lies above. */
  public LimitReached(Limit limit) {
    super(limit.code());
    this.limit = limit;
  }

  /** Which one. */
  public Limit limit() {
    return limit;
  }
}
