// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.cover;

/**
 * A way from a node to another one.
 *
 * @param from where it begins
 * @param to where it ends
 * @param cost what it costs to go it, above 0
 * @param goals the goals that are met on it
 */
public record Arc(int from, int to, int cost, int[] goals) {}
