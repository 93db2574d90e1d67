// SPDX-License-Identifier: Apache-2.0
/**
 * A profile becomes a flow: a statechart whose facts, actions, durations and screens are bound to
 * the imitated world.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning.around}, {@code
 * provisioning.plan}, {@code provisioning.event}, {@code provisioning}, {@code provisioning.rule},
 * {@code provisioning.record}, {@code statechart}, {@code statechart.file}, {@code page}, {@code
 * flow.fact} and {@code flow.console}.
 */
package oobesim.flow;
