// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

/** What it means for a rehearsal that a page is there. */
public enum Outcome {
  /** It goes on. */
  OPEN,
  /** What somebody set out to reach is reached. */
  REACHED,
  /** The page says that something failed. */
  FAILED
}
