// SPDX-License-Identifier: Apache-2.0
/**
 * Controls of our own: ring, list, text field, phase list, QR picture.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning.plan}, {@code
 * provisioning.record}, {@code screen} and {@code ui.theme}. Time is handed in; nothing here runs
 * by itself.
 */
package oobesim.ui.control;
