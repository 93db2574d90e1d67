// SPDX-License-Identifier: Apache-2.0
/**
 * A drill at several places in the window: the row of places above the device, which of them calls,
 * and what all were worth.
 *
 * <p>May import {@code screen}, {@code drill}, {@code assessment}, {@code instructor}, {@code
 * instructor.station}, {@code coach}, {@code coach.line}, {@code ui.render}, {@code
 * ui.trainee.text}, {@code ui.trainee.bar} and {@code ui.trainee.side}.
 */
package oobesim.ui.trainee.line;
