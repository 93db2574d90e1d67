// SPDX-License-Identifier: Apache-2.0
/**
 * The words of the instructor's station.
 *
 * <p>Apart from those of the trainee's window: each is read by somebody else.
 *
 * <p>May import {@code i18n} and {@code ui.theme}.
 */
package oobesim.ui.console.text;
