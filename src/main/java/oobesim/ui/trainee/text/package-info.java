// SPDX-License-Identifier: Apache-2.0
/**
 * The words of the trainee's window around the simulated display.
 *
 * <p>Apart from the words of screens: these are the simulator's own.
 *
 * <p>May import {@code i18n} and {@code ui.theme}.
 */
package oobesim.ui.trainee.text;
