// SPDX-License-Identifier: Apache-2.0
/**
 * One run: inputs, virtual clock, the world's changes, journal, checkpoint and replay.
 *
 * <p>May import {@code flow}, {@code page}, {@code profile}, {@code statechart}, {@code
 * provisioning} and {@code document}. Knows no texts and no toolkit; owns no thread.
 */
package oobesim.session;
