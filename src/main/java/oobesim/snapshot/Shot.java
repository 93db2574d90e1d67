// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/**
 * A picture with what stands in it.
 *
 * @param picture the pixels
 * @param form the nodes, their places in pixels of the picture
 */
public record Shot(Picture picture, TextForm form) {}
