// SPDX-License-Identifier: Apache-2.0
/**
 * Pictures that were accepted, held against those that were drawn: what differs, where, and a
 * report.
 *
 * <p>Knows no toolkit, no screen and no run, and of the program only what counts nouns; reads
 * pictures with {@code javax.imageio}.
 *
 * <p>May import {@code document}.
 */
package oobesim.snapshot;
