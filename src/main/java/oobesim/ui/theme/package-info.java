// SPDX-License-Identifier: Apache-2.0
/**
 * Fonts, stylesheets, icons, and the names of style classes.
 *
 * <p>Knows no other part of the program.
 *
 * <p>May import nothing of the program.
 */
package oobesim.ui.theme;
