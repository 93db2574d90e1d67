// SPDX-License-Identifier: Apache-2.0
/**
 * Time at the instructor's station: the seven controls and the timeline.
 *
 * <p>Where what lies on the strip follows from plain values, which have tests without a window.
 *
 * <p>May import {@code provisioning.plan}, {@code provisioning}, {@code page}, {@code screen},
 * {@code instructor}, {@code instructor.station}, {@code ui.theme}, {@code ui.render}, {@code
 * ui.trainee.text}, {@code ui.console.text} and {@code ui.console.view}.
 */
package oobesim.ui.console.time;
