// SPDX-License-Identifier: Apache-2.0
/**
 * Pages of the simulator itself, which cover the simulated display while they are read: what is
 * wrong with a file, which of its profiles to rehearse, about the program.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning.around}, {@code
 * profile.setting}, {@code profile}, {@code page}, {@code flow}, {@code instructor}, {@code coach},
 * {@code ui.control}, {@code ui.trainee.text} and {@code ui.trainee.bar}.
 */
package oobesim.ui.trainee.page;
