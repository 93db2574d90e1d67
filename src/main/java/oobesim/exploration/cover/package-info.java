// SPDX-License-Identifier: Apache-2.0
/**
 * The cheapest walks through a graph that together meet a set of goals, and below which cost nobody
 * can meet them.
 *
 * <p>May import nothing of the program. A graph here is numbers.
 */
package oobesim.exploration.cover;
