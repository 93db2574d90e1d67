// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import java.io.IOException;
import oobesim.i18n.Phrase;

/** A folder cannot be used as a spool as it is. */
public final class SpoolFault extends IOException {
  static final String BUNDLE = "sending";
  private static final long serialVersionUID = 1L;

  private final transient Phrase reason;

  SpoolFault(String key, Object... namesAndValues) {
    super(key);
    this.reason = Phrase.of(BUNDLE, key, namesAndValues);
  }

  /** Why. */
  public Phrase reason() {
    return reason;
  }
}
