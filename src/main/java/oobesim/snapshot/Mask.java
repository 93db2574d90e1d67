// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/** A part of pictures that is not compared. */
public sealed interface Mask {
  /** A rectangle, in pixels of the picture. */
  record Area(Box box) implements Mask {}

  /** Where a node stands in either text form, by its id. */
  record Node(String id) implements Mask {}
}
