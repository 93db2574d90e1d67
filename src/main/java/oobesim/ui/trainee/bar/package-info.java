// SPDX-License-Identifier: Apache-2.0
/**
 * The bar around the simulated display: power, cable, keys, virtual time, files.
 *
 * <p>Looks like no part of the simulated device on purpose.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning}, {@code session}, {@code
 * instructor}, {@code ui.control} and {@code ui.trainee.text}.
 */
package oobesim.ui.trainee.bar;
