// SPDX-License-Identifier: Apache-2.0
/**
 * Goes every way that a flow and its world leave open, within a bound, and keeps what it comes by:
 * scripts that cover the flow, and what nobody comes to.
 *
 * <p>May import {@code document}, {@code provisioning.around}, {@code provisioning}, {@code
 * statechart}, {@code profile.setting}, {@code profile}, {@code page}, {@code flow}, {@code
 * session}, {@code script}, {@code tour} and {@code exploration.cover}.
 */
package oobesim.exploration;
