// SPDX-License-Identifier: Apache-2.0
/**
 * Controls of our own: ring, list, text field, phase list, QR picture.
 *
 * <p>May import {@code ui.theme} and {@code screen}. Time is handed in; nothing here runs by
 * itself.
 */
package oobesim.ui.control;
