// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

/** How a text is meant, which decides its colour. */
public enum Tone {
  /** Body text. */
  NORMAL,
  /** Secondary text. */
  QUIET,
  /** An error. */
  ERROR
}
