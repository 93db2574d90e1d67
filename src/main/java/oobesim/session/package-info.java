// SPDX-License-Identifier: Apache-2.0
/**
 * One run: inputs, virtual clock, the world's changes, journal, checkpoint and replay.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning}, {@code statechart}, {@code
 * profile.setting}, {@code profile}, {@code page} and {@code flow}. Knows no screens and no
 * toolkit; owns no thread.
 */
package oobesim.session;
