// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/**
 * A rectangle in a picture.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 * @param width in pixels, at least one
 * @param height in pixels, at least one
 */
public record Box(int x, int y, int width, int height) {}
