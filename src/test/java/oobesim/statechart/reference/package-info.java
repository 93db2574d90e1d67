// SPDX-License-Identifier: Apache-2.0
/**
 * The engine as it finds each step anew, for tests and benchmarks to hold the one that remembers
 * against: as plain as it can be, and a copy on purpose, for what both shared could be wrong in
 * both.
 *
 * <p>Changes only where the meaning of charts does. May import {@code statechart}.
 */
package oobesim.statechart.reference;
