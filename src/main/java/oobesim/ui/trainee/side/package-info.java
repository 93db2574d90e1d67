// SPDX-License-Identifier: Apache-2.0
/**
 * What the simulator shows beside the device: who can sign in, and how a rehearsal ended.
 *
 * <p>A panel is a node that tells what a person wants of it; it knows no window and no run.
 *
 * <p>May import {@code i18n}, {@code instructor}, {@code ui.control}, {@code ui.trainee.text},
 * {@code ui.trainee.bar} and {@code ui.trainee.page}.
 */
package oobesim.ui.trainee.side;
