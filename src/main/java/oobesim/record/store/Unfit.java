// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import oobesim.i18n.Phrase;

/** An address or a key cannot be used. */
public final class Unfit extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Phrase reason;

  Unfit(String key, Object... namesAndValues) {
    super(key);
    this.reason = Phrase.of(StoreReply.BUNDLE, key, namesAndValues);
  }

  /** Why. */
  public Phrase reason() {
    return reason;
  }
}
