// SPDX-License-Identifier: Apache-2.0
/**
 * The archive that <i>Export logs</i> saves: files in the form in which a device would write them,
 * made from the world of a run, so that the tools of help desks can be practised on it.
 *
 * <p>Everything is computed from the world; nothing here reads a clock, a file or a network.
 *
 * <p>May import {@code document}, {@code provisioning.around}, {@code provisioning.plan}, {@code
 * provisioning.event}, {@code provisioning}, {@code provisioning.rule}, {@code
 * provisioning.record}, {@code profile.setting} and {@code profile.intune}.
 */
package oobesim.diagnostics;
