// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/** One of the two folders. */
public enum Side {
  /** What was accepted. */
  EXPECTED,
  /** What was drawn now. */
  ACTUAL
}
