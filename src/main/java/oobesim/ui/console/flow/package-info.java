// SPDX-License-Identifier: Apache-2.0
/**
 * The flow at the instructor's station: the chain of ten stages, the opened one, the whole chart.
 *
 * <p>Draws what was laid out elsewhere.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning.plan}, {@code statechart}, {@code
 * profile}, {@code page}, {@code session}, {@code screen}, {@code script}, {@code instructor},
 * {@code instructor.station}, {@code instructor.chart}, {@code ui.theme}, {@code ui.render}, {@code
 * ui.console.text} and {@code ui.console.view}.
 */
package oobesim.ui.console.flow;
