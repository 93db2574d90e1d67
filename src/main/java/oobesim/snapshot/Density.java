// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/**
 * How many differing pixels lie close together. A share of the whole picture says nothing: a digit
 * of an error code is less of it than the noise of its edges.
 *
 * @param window where most of them lie
 * @param pixels how many differ in it
 */
public record Density(Box window, int pixels) {}
