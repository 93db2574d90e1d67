// SPDX-License-Identifier: Apache-2.0
/**
 * The trainee's window: the simulated display and the bar above it.
 *
 * <p>Joins a run, its screens and the keyboard. Owns no clock: each frame is handed in.
 */
package oobesim.ui.trainee;
