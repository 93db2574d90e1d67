// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

/** How bad a finding is. */
public enum Severity {
  /** The file cannot be used. */
  ERROR,
  /** The file can be used, yet something will not be as its author believes. */
  WARNING,
  /** Worth knowing, nothing to repair. */
  INFO;

  /** The word that reports print. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
