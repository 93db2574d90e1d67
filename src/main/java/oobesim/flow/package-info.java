// SPDX-License-Identifier: Apache-2.0
/**
 * A profile becomes a flow: a statechart whose facts, actions, durations and screens are bound to
 * the imitated world.
 *
 * <p>May import {@code page}, {@code profile}, {@code statechart}, {@code provisioning} and {@code
 * document}.
 */
package oobesim.flow;
