// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.cover;

import java.util.List;

/**
 * Walks that together meet goals.
 *
 * @param walks the numbers of the arcs of each walk, in order; each walk begins at node 0
 * @param cost what all of them cost
 * @param bound what no set of walks that meets the goals can cost less than
 */
public record Tour(List<List<Integer>> walks, int cost, int bound) {}
