// SPDX-License-Identifier: Apache-2.0
/**
 * Pictures that were accepted, held against those that were drawn: what differs, where, and a
 * report.
 *
 * <p>Knows no toolkit, no screen and no run, and imports nothing of the program; reads pictures
 * with {@code javax.imageio}.
 */
package oobesim.snapshot;
