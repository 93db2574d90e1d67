// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/**
 * Pixels, row by row, as 0xAARRGGBB.
 *
 * @param width pixels in a row
 * @param height rows
 * @param pixels all of them
 */
public record Picture(int width, int height, int[] pixels) {}
