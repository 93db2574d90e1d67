// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

/** A text was looked up that no bundle has: a fault of the program, found by a test. */
public final class MissingTextException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;

  MissingTextException(String key) {
    super("No text for " + key + ". Line to paste into messages.properties:\n" + key + "=TODO");
    this.key = key;
  }

  /** The key without any variant. */
  public String key() {
    return key;
  }
}
