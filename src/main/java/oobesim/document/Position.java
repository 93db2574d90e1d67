// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

/**
 * A place in a text file, both counted from one.
 *
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Position(int line, int column) {
  /** The start of a file: used where a fault has no better place. */
  public static final Position START = new Position(1, 1);
}
