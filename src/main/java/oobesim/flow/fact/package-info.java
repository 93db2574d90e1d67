// SPDX-License-Identifier: Apache-2.0
/**
 * What guards may ask: each yes or no about the world is one row, with its name and how it is found
 * out. How it is told stands in the bundle {@code facts}.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning.plan}, {@code provisioning},
 * {@code provisioning.rule}, {@code statechart} and {@code page}.
 */
package oobesim.flow.fact;
