// SPDX-License-Identifier: Apache-2.0
/**
 * Reads what administrators really have: the JSON of Microsoft Graph, of Windows and of back-up
 * tools, with all its oddities. The shapes are Microsoft's and change on their own, so nothing here
 * knows the simulation profile.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning.around} and {@code
 * profile.setting}.
 */
package oobesim.profile.intune;
