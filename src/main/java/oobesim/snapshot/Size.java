// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/**
 * The size of a picture.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Size(int width, int height) {
  @Override
  public String toString() {
    return width + "x" + height;
  }
}
