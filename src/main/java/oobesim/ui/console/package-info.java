// SPDX-License-Identifier: Apache-2.0
/**
 * The instructor's station: a second window over a live run.
 *
 * <p>It leads and watches a bench as the trainee's window does, and knows nothing of that.
 *
 * <p>May import {@code provisioning.around}, {@code statechart}, {@code profile.setting}, {@code
 * profile}, {@code page}, {@code flow}, {@code session}, {@code screen}, {@code instructor}, {@code
 * instructor.station}, {@code instructor.chart}, {@code ui.theme}, {@code ui.render}, {@code
 * ui.trainee.text}, {@code ui.trainee.page}, {@code ui.console.text}, {@code ui.console.view},
 * {@code ui.console.panel}, {@code ui.console.time} and {@code ui.console.flow}.
 */
package oobesim.ui.console;
